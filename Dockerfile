# Builds with what the build needs, and ships without it.
FROM node:22-bookworm-slim AS build
WORKDIR /opt/verbatim
COPY package.json package-lock.json .npmrc tsconfig.json ./
COPY src ./src
COPY tools/building ./tools/building
COPY data/tables ./data/tables
COPY data/words ./data/words
# Of the reader's run time only this platform's binary is kept.
RUN npm ci --omit=dev \
	&& cd node_modules/onnxruntime-node/bin/*/ \
	&& find . -mindepth 2 -maxdepth 2 ! -path "./linux/$(node --print process.arch)" -exec rm -r {} +

# The program is in /opt/verbatim; it runs in /app, where articles and data are mounted.
FROM node:22-bookworm-slim
ENV NODE_ENV=production HEALTH_PORT=8080 HEALTH_HOST=0.0.0.0
COPY --from=build /opt/verbatim/package.json /opt/verbatim/
COPY --from=build /opt/verbatim/node_modules /opt/verbatim/node_modules
COPY --from=build /opt/verbatim/dist /opt/verbatim/dist
COPY data/reader /opt/verbatim/data/reader
COPY data/tables /opt/verbatim/data/tables
COPY data/words /opt/verbatim/data/words
WORKDIR /app
COPY knowledge ./knowledge
RUN mkdir -m 700 data && chown node:node data
VOLUME /app/data
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s \
	CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/opt/verbatim/dist/cli.js", "start"]
