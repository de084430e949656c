import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Faults } from "./faults.ts";
import { answerRequest, type Request, type Response } from "./routes.ts";
import type { World } from "./world.ts";

/** A request that arrived, and what it got. */
export interface Exchange {
	readonly request: Request;
	readonly status: number;
	readonly answer: unknown;
}

/** The REST side: `/api/v10/…` and the address of the gateway. */
export function createRest(world: World, faults: Faults, exchanges: Exchange[]): Server {
	return createServer((incoming, outgoing) => {
		const answer = serve(world, faults, incoming);
		void answer.then(({ request, response, headers }) => {
			const body = "body" in response ? response.body : undefined;
			exchanges.push({ request, status: response.status, answer: body });
			reply(outgoing, response.status, body, headers);
		});
	});
}

interface Served {
	readonly request: Request;
	readonly response: Response;
	readonly headers: Readonly<Record<string, string>>;
}

async function serve(world: World, faults: Faults, incoming: IncomingMessage): Promise<Served> {
	const request = await read(incoming);
	const fault = faults.take(`${request.method} ${request.path}`);
	if (fault?.delay !== undefined) await wait(fault.delay);
	const refusal = fault?.refusal;
	const response = refusal ?? (isGateway(request) ? gatewayOf(world, incoming, request) : null);
	return {
		request,
		response: response ?? answerRequest(world, request),
		headers: fault?.headers ?? {},
	};
}

async function read(incoming: IncomingMessage): Promise<Request> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk);
	const text = Buffer.concat(chunks).toString("utf8");
	const url = new URL(incoming.url ?? "/", "http://localhost");
	return {
		method: incoming.method ?? "GET",
		path: url.pathname.replace(/^\/api\/v10/, ""),
		query: url.searchParams,
		authorization: incoming.headers.authorization,
		body: text === "" ? undefined : JSON.parse(text),
	};
}

function isGateway({ method, path }: Request): boolean {
	return method === "GET" && path === "/gateway/bot";
}

function gatewayOf(world: World, { headers }: IncomingMessage, request: Request): Response {
	if (request.authorization !== `Bot ${world.token}`) {
		return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
	}
	const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
	return {
		status: 200,
		body: { url: `ws://${headers.host}`, shards: 1, session_start_limit: limit },
	};
}

function reply(
	outgoing: ServerResponse,
	status: number,
	body: unknown,
	headers: Readonly<Record<string, string>>,
): void {
	outgoing.writeHead(status, { "content-type": "application/json", ...headers });
	outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}
