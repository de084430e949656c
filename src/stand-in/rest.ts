import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { addCommandRoutes } from "./command-routes.ts";
import { acceptForms } from "./form-data.ts";
import { addInteractionRoutes } from "./interaction-routes.ts";
import { addMessageRoutes } from "./message-routes.ts";
import { dropOldest } from "./newest.ts";
import { isFromProgram } from "./origin.ts";
import { Refused, refuse } from "./problems.ts";
import type { World } from "./world.ts";

/** A request that arrived, and what it got. */
export interface Exchange {
	readonly request: {
		readonly method: string;
		/** Below `/api/v10`, without the query. */
		readonly path: string;
		readonly authorization: string | undefined;
		readonly body: unknown;
	};
	readonly status: number;
	readonly answer: unknown;
}

export type Meet = (request: string, reply: FastifyReply) => Promise<void>;

interface RestOptions {
	/** Met by each request before it is done, as `METHOD /path`; it may refuse, delay or end it. */
	readonly meet: Meet;
	readonly exchanges: Exchange[];
	readonly gatewayUrl: () => string;
	readonly shards: number;
	readonly maxConcurrency: number;
}

/** The REST side, `/api/v10/…`: it answers as Discord does, as far as the bot uses it. */
export function createRest(world: World, options: RestOptions): FastifyInstance {
	const rest = fastify({ forceCloseConnections: true });
	acceptForms(rest);
	rest.addHook("onRequest", async (request) => {
		if (!isFromProgram(rest.server, request)) throw new Refused(refuse(403, 0, "403: Forbidden"));
	});
	rest.addHook("preHandler", async (request, reply) => {
		await options.meet(`${request.method} ${pathOf(request)}`, reply);
		if (reply.sent) return;
		if (!carriesToken(request) && request.headers.authorization !== `Bot ${world.token}`) {
			throw new Refused(refuse(401, 0, "401: Unauthorized"));
		}
	});
	rest.addHook("onSend", async (request, reply, payload) => {
		if (!request.url.startsWith(base)) return;
		options.exchanges.push(toExchange(request, reply.statusCode, payload));
		dropOldest(options.exchanges);
	});
	rest.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
		const refusal =
			error instanceof Refused ? error.refusal : refuse(error.statusCode ?? 500, 0, error.message);
		return reply.code(refusal.status).send(refusal.body);
	});
	rest.setNotFoundHandler(() => {
		throw new Refused(refuse(404, 0, "404: Not Found"));
	});
	rest.get<{ Params: { id: string } }>("/attachments/:id", async ({ params }) => {
		const file = world.files.get(params.id);
		if (file === undefined) throw new Refused(refuse(404, 0, "404: Not Found"));
		return file;
	});
	rest.register(async (api) => addRoutes(api, world, options), { prefix: base });
	return rest;
}

const base = "/api/v10";

/** Interactions and their webhooks are opened by the token in the path. */
function carriesToken({ url }: FastifyRequest): boolean {
	return /^\/(?:api\/v10\/(?:interactions|webhooks)|attachments)\//.test(url);
}

function pathOf({ url }: FastifyRequest): string {
	return url.replace(/\?.*$/s, "").slice(base.length);
}

function toExchange(request: FastifyRequest, status: number, payload: unknown): Exchange {
	const { method, headers, body } = request;
	const path = pathOf(request);
	return {
		request: { method, path, authorization: headers.authorization, body: body ?? undefined },
		status,
		answer: typeof payload === "string" && payload !== "" ? JSON.parse(payload) : undefined,
	};
}

function addRoutes(api: FastifyInstance, world: World, options: RestOptions): void {
	const { gatewayUrl, shards, maxConcurrency } = options;
	const starts = { total: 1000, remaining: 999, reset_after: 86_400_000 };
	api.get("/gateway/bot", async () => ({
		url: gatewayUrl(),
		shards,
		session_start_limit: { ...starts, max_concurrency: maxConcurrency },
	}));
	api.get("/applications/@me", async () => ({ id: world.bot.id, ...world.application }));
	addCommandRoutes(api, world);
	addMessageRoutes(api, world);
	addInteractionRoutes(api, world);
}
