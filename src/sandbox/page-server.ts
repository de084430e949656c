import { createHash } from "node:crypto";
import fastify, { type FastifyInstance } from "fastify";
import { openAssets } from "./assets.ts";
import { botAvatar, personAvatar } from "./avatars.ts";
import { isOwnHost } from "./origin.ts";
import { pageHtml } from "./page-html.ts";

/** Serves the page and its modules; what happens on it goes over the live connection. */
export async function createPageServer(): Promise<FastifyInstance> {
	const assets = await openAssets();
	const server = fastify({ forceCloseConnections: true });
	const policy = contentPolicy(assets.importMap);
	server.addHook("onRequest", async (request, reply) => {
		reply.headers({ ...headers, "content-security-policy": policy });
		if (!isOwnHost(server.server, request)) {
			return reply
				.code(421)
				.type("text/plain")
				.send("This server answers only to its own address.");
		}
	});
	const html = pageHtml(assets.importMap);
	server.get("/", async (_request, reply) => reply.type("text/html; charset=utf-8").send(html));
	for (const place of ["/sandbox/*", "/lib/*"]) {
		server.get(place, async (request, reply) => {
			const text = await assets.read(request.url);
			if (text === null) return reply.callNotFound();
			return reply.type("text/javascript; charset=utf-8").send(text);
		});
	}
	server.get("/avatars/bot.svg", async (_request, reply) => reply.type(svg).send(botAvatar));
	server.get<{ Params: { number: string } }>("/avatars/:number.svg", async ({ params }, reply) =>
		reply.type(svg).send(personAvatar(Number(params.number) || 0)),
	);
	return server;
}

const svg = "image/svg+xml; charset=utf-8";

const headers = {
	"x-content-type-options": "nosniff",
	"referrer-policy": "no-referrer",
	"cross-origin-resource-policy": "same-origin",
	"cross-origin-opener-policy": "same-origin",
	"cache-control": "no-cache",
};

/** What lit's `styleMap` writes for the components' colours that nobody set. */
const emptyStyles = ["", "color:;"];

/**
 * Everything from here alone, no script or style in the page but the import map, and no text that becomes HTML:
 * only lit's own templates may.
 */
function contentPolicy(importMap: string): string {
	return [
		"default-src 'none'",
		`script-src 'self' ${hashOf(importMap)}`,
		"style-src 'self'",
		`style-src-attr 'unsafe-hashes' ${emptyStyles.map(hashOf).join(" ")}`,
		"img-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types lit-html",
	].join("; ");
}

function hashOf(text: string): string {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
