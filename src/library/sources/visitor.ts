import { setTimeout as wait } from "node:timers/promises";
import { type AllowsAddress, type RequestOptions, type Responded, request } from "../request.ts";
import { userAgentOf } from "../user-agent.ts";
import { noRobots, type Robots, readRobots, unknownRobots } from "./robots.ts";

/** What is asked for. */
interface Visit {
	readonly address: string;
	readonly accept: string;
	/** What the server called what it sent the last time; null for nothing. */
	readonly etag: string | null;
	readonly modified: string | null;
	/** Milliseconds after the request before, to the same server. */
	readonly pause: number;
	readonly maxBytes?: number;
	refuseType?(contentType: string): string | null;
}

/** What came of it. */
export type Visited =
	| {
			readonly kind: "here";
			readonly bytes: Uint8Array;
			readonly contentType: string;
			readonly address: string;
			/** Whether it is to be asked for at that address from now on. */
			readonly isMoved: boolean;
			readonly etag: string | null;
			readonly modified: string | null;
	  }
	| { readonly kind: "unchanged" }
	/** The server says that there is nothing, or nothing any more. */
	| { readonly kind: "gone"; readonly message: string }
	| ({ readonly kind: "busy" } & Busy)
	| { readonly kind: "failed"; readonly message: string };

/** A server has too much to do; it is not to be asked again before `until` (milliseconds since 1970). */
interface Busy {
	readonly message: string;
	readonly until: number;
}

/** Asks servers as a polite visitor does. */
export interface Visitor {
	visit(visit: Visit): Promise<Visited>;
	/** What a server said that has too much to do; null for none that did. */
	busy(address: string): Busy | null;
	/** How many requests have been sent, those for robots.txt among them. */
	requests(): number;
}

export interface VisitorOptions {
	readonly allows?: AllowsAddress | undefined;
	readonly contact?: string | null;
	readonly signal?: AbortSignal | undefined;
	/** Milliseconds for a request. */
	readonly longest?: number;
}

/** What is known of a server. */
interface Host {
	/** Settles when nothing is asked of it. */
	turn: Promise<unknown>;
	/** Milliseconds since 1970: not asked before. */
	next: number;
	robots: Promise<Robots> | null;
	busy: Busy | null;
}

const maxTries = 3;

/** Milliseconds: who asks to wait longer is left alone until the next time. */
const maxWait = 30_000;
const firstWait = 2000;
const maxBusy = 86_400_000;
const unknownBusy = 600_000;

/**
 * Makes a visitor: one request at a time to a server, with a pause; what robots.txt asks is heeded, also after a
 * redirect; who answers 429 or 503 is waited for as it says, or else ever longer.
 */
export function createVisitor(options: VisitorOptions = {}): Visitor {
	const hosts = new Map<string, Host>();
	let requests = 0;
	const { signal } = options;
	const send = (address: string, more: Partial<RequestOptions>, accept: string, headers = {}) => {
		requests++;
		return request(address, {
			...(options.allows ? { allows: options.allows } : {}),
			...(options.longest ? { longest: options.longest } : {}),
			signal,
			...more,
			headers: { accept, "user-agent": userAgentOf(options.contact ?? null), ...headers },
		});
	};
	const hostOf = (address: string): Host => {
		const { origin } = new URL(address);
		const host = hosts.get(origin) ?? {
			turn: Promise.resolve(),
			next: 0,
			robots: null,
			busy: null,
		};
		hosts.set(origin, host);
		return host;
	};
	const robotsOf = (address: string): Promise<Robots> => {
		const host = hostOf(address);
		host.robots ??= fetchRobots(new URL("/robots.txt", address).href, send);
		return host.robots;
	};
	const mayAsk = async (address: string) => (await robotsOf(address)).refusal(address);
	const visitOnce = async (visit: Visit, host: Host): Promise<Visited> => {
		const { address, accept, etag, modified, maxBytes, refuseType } = visit;
		for (let tries = 1; ; tries++) {
			const { delay } = await robotsOf(address);
			await wait(Math.max(0, host.next - Date.now()), undefined, { signal });
			const more = {
				mayAsk,
				...(maxBytes === undefined ? {} : { maxBytes }),
				...(refuseType ? { refuseType } : {}),
			};
			const headers = {
				...(etag === null ? {} : { "if-none-match": etag }),
				...(modified === null ? {} : { "if-modified-since": modified }),
			};
			const response = await send(address, more, accept, headers);
			host.next = Date.now() + Math.max(visit.pause, delay);
			if (!response.ok) return { kind: "failed", message: response.message };
			const busy = busyIn(response, tries);
			if (busy === null) return visitedIn(response);
			if (busy.wait > maxWait || tries === maxTries) {
				const until =
					Date.now() + (tries === maxTries ? Math.max(busy.wait, unknownBusy) : busy.wait);
				host.busy = { message: busy.message, until };
				return { kind: "busy", ...host.busy };
			}
			host.next = Date.now() + Math.max(busy.wait, visit.pause);
		}
	};
	return {
		visit(visit) {
			if (!URL.canParse(visit.address)) {
				return Promise.resolve({ kind: "failed", message: "this is no address" });
			}
			const host = hostOf(visit.address);
			const visited = host.turn.then(async (): Promise<Visited> => {
				if (host.busy !== null) return { kind: "busy", ...host.busy };
				if (signal?.aborted) return brokenOff;
				return visitOnce(visit, host);
			});
			const outcome = visited.catch((error: unknown): Visited => {
				if (signal?.aborted) return brokenOff;
				throw error;
			});
			host.turn = outcome.catch(() => undefined);
			return outcome;
		},
		busy: (address) => hosts.get(new URL(address).origin)?.busy ?? null,
		requests: () => requests,
	};
}

const brokenOff = { kind: "failed", message: "it was broken off" } as const;

type Send = (
	address: string,
	more: Partial<RequestOptions>,
	accept: string,
) => ReturnType<typeof request>;

async function fetchRobots(address: string, send: Send): Promise<Robots> {
	const response = await send(address, {}, "text/plain");
	if (!response.ok) return unknownRobots(response.message);
	const { status, statusText, bytes } = response;
	if (status >= 200 && status < 300) {
		return readRobots(address, new TextDecoder().decode(bytes));
	}
	const isMissing = status >= 400 && status < 500 && status !== 429;
	return isMissing ? noRobots : unknownRobots(`the server answers ${status} ${statusText}`.trim());
}

/** How long a server that has too much to do wants to be left alone, in milliseconds; null where it has not. */
function busyIn({ status, statusText, header }: Responded, tries: number) {
	if (status !== 429 && status !== 503) return null;
	const stated = readRetryAfter(header("retry-after"));
	const message = `the server answers ${status} ${statusText}`.trim();
	return { message, wait: Math.min(maxBusy, stated ?? firstWait * 2 ** (tries - 1)) };
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function readRetryAfter(words: string | null): number | null {
	if (words === null) return null;
	if (/^\d{1,9}$/u.test(words.trim())) return 1000 * Number(words);
	const date = Date.parse(words);
	return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function visitedIn({ status, statusText, header, bytes, address, isMoved }: Responded): Visited {
	const message = `the server answers ${status} ${statusText}`.trim();
	if (status === 304) return { kind: "unchanged" };
	if (status === 404 || status === 410) return { kind: "gone", message };
	if (status < 200 || status > 299) return { kind: "failed", message };
	const contentType = header("content-type") ?? "";
	const [etag, modified] = [header("etag"), header("last-modified")];
	return { kind: "here", bytes, contentType, address, isMoved, etag, modified };
}
