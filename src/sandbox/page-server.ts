import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import fastify, { type FastifyInstance } from "fastify";
import { isOwnHost } from "../stand-in/origin.ts";
import { botAvatar, personAvatar } from "./avatars.ts";
import { pageHtml } from "./page-html.ts";

/** Serves the page; what happens on it goes over the live connection. */
export async function createPageServer(): Promise<FastifyInstance> {
	const script = await readFile(bundle, "utf8");
	const server = fastify({ forceCloseConnections: true });
	server.addHook("onRequest", async (request, reply) => {
		reply.headers(headers);
		if (!isOwnHost(server.server, request)) {
			return reply
				.code(421)
				.type("text/plain")
				.send("This server answers only to its own address.");
		}
	});
	server.get("/", async (_request, reply) => reply.type(types.html).send(pageHtml));
	server.get("/page.js", async (_request, reply) => reply.type(types.script).send(script));
	server.get("/avatars/bot.svg", async (_request, reply) => reply.type(types.svg).send(botAvatar));
	server.get<{ Params: { number: string } }>("/avatars/:number.svg", async ({ params }, reply) =>
		reply.type(types.svg).send(personAvatar(Number(params.number) || 0)),
	);
	return server;
}

/** What `npm run build` makes of page/; at the same place from here and from dist/sandbox. */
const bundle = new URL("../../dist/sandbox/page.js", import.meta.url);

const types = {
	html: "text/html; charset=utf-8",
	script: "text/javascript; charset=utf-8",
	svg: "image/svg+xml; charset=utf-8",
} as const;

/** What lit's `styleMap` writes for the components' colours that nobody set. */
const emptyStyles = ["", "color:;"].map(
	(style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`,
);

const headers = {
	// Everything from here alone, no script or style in the page, and no text that becomes HTML: only lit's own
	// templates may.
	"content-security-policy": [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		`style-src-attr 'unsafe-hashes' ${emptyStyles.join(" ")}`,
		"img-src 'self' data:",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types lit-html",
	].join("; "),
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"cross-origin-resource-policy": "same-origin",
	"cross-origin-opener-policy": "same-origin",
	"cache-control": "no-cache",
};
