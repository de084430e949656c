import { lookup } from "node:dns";
import { isIP } from "node:net";
import { Agent, buildConnector, fetch, type Response } from "undici";
import { isPublicAddress } from "./public-address.ts";

/** Whether an address may be connected to. */
export type AllowsAddress = (address: string, port: number) => boolean;

/** How a request is made. */
export interface RequestOptions {
	/** Only public addresses unless told. */
	readonly allows?: AllowsAddress;
	/** Milliseconds for all of it, redirects included. */
	readonly longest?: number;
	/** Bytes at most, unpacked. */
	readonly maxBytes?: number;
	readonly headers?: Readonly<Record<string, string>>;
	/** Ends the request; it then fails as one that took too long. */
	readonly signal?: AbortSignal | undefined;
	/** What is wrong with the type of what comes, null for nothing; asked before any of it is read. */
	refuseType?(contentType: string): string | null;
	/** Asked before each address, also after a redirect; settles with what is wrong with it, null for nothing. */
	mayAsk?(address: string): Promise<string | null>;
}

/** What a server answered in the end, whatever its status. */
export interface Responded {
	readonly ok: true;
	readonly status: number;
	readonly statusText: string;
	/** By lower-case names. */
	header(name: string): string | null;
	/** Empty where the status is no success. */
	readonly bytes: Uint8Array;
	/** Where it was in the end, after redirects. */
	readonly address: string;
	/** Whether all redirects on the way said that they are for good. */
	readonly isMoved: boolean;
}

/** Why nothing came, for who says it in other words. */
export type Fault = "address" | "forbidden" | "status" | "type" | "large" | "slow" | "unreachable";

/** What could not be had, said plainly. */
export interface Unfetched {
	readonly ok: false;
	readonly message: string;
	readonly fault: Fault;
}

type Requested = Responded | Unfetched;

const maxRedirects = 5;
const maxRequest = 15_000;
const megabyte = 1024 * 1024;

/**
 * Asks a server over http or https, at public addresses alone (whatever a name resolves to, and after each redirect),
 * within 5 redirects, 15 seconds and 10 MB unpacked unless told otherwise.
 */
export async function request(address: string, options: RequestOptions = {}): Promise<Requested> {
	const { allows = isPublicAddress, longest = maxRequest } = options;
	const dispatcher = new Agent({ connect: connectTo(allows) });
	const late = AbortSignal.timeout(longest);
	const signal = options.signal ? AbortSignal.any([late, options.signal]) : late;
	try {
		return await follow(address, options, { dispatcher, signal });
	} catch (error) {
		return explain(error, longest);
	} finally {
		await dispatcher.destroy();
	}
}

async function follow(
	address: string,
	options: RequestOptions,
	sending: { readonly dispatcher: Agent; readonly signal: AbortSignal },
): Promise<Requested> {
	let url = address;
	let isMoved = false;
	for (let redirects = 0; redirects <= maxRedirects; redirects++) {
		const fault = faultOf(url) ?? (await options.mayAsk?.(url)) ?? null;
		if (fault !== null) return refuse("address", fault);
		const response = await fetch(url, {
			...sending,
			redirect: "manual",
			headers: isMoved ? withoutConditions(options.headers) : { ...options.headers },
		});
		const location = response.headers.get("location");
		if (response.status < 300 || response.status > 399 || location === null) {
			return await readResponse(response, { address: url, isMoved }, options);
		}
		await response.body?.cancel();
		if (!URL.canParse(location, url)) {
			return refuse("unreachable", "it redirects to an address that is none");
		}
		isMoved = (redirects === 0 || isMoved) && [301, 308].includes(response.status);
		url = new URL(location, url).href;
	}
	return refuse("unreachable", `it redirects more than ${maxRedirects} times`);
}

/** What is known of an address says nothing of where it has moved to for good. */
function withoutConditions(headers: RequestOptions["headers"] = {}): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^if-/iu.test(name)));
}

/** An address that nobody may be sent to. */
class ForbiddenAddress extends Error {
	constructor(address: string) {
		super(`${address} is not a public address`);
	}
}

/** Refuses forbidden addresses before connecting, by each name's addresses, and again by the one connected to. */
function connectTo(allows: AllowsAddress): buildConnector.connector {
	return (options, callback) => {
		const host = options.hostname.replace(/^\[|\]$/gu, "");
		const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
		if (isIP(host) !== 0 && !allows(host, port)) {
			callback(new ForbiddenAddress(host), null);
			return;
		}
		const connect = buildConnector({
			lookup: (name, wanted, done) =>
				lookup(name, { ...wanted, all: true }, (error, found) => {
					const forbidden = found?.find(({ address }) => !allows(address, port));
					const failure = error ?? (forbidden ? new ForbiddenAddress(forbidden.address) : null);
					if (failure !== null) done(failure, "");
					else if (wanted.all === true) done(null, found);
					else done(null, found[0]?.address ?? "", found[0]?.family);
				}),
		});
		connect(options, (...[error, socket]) => {
			if (error !== null) {
				callback(error, null);
				return;
			}
			const connected = socket.remoteAddress ?? "";
			if (allows(connected, port)) callback(null, socket);
			else callback(new ForbiddenAddress(connected), socket.destroy() && null);
		});
	};
}

function faultOf(address: string): string | null {
	if (!URL.canParse(address)) return "this is no address of a page";
	const { protocol, username, password } = new URL(address);
	if (protocol !== "http:" && protocol !== "https:") {
		return `only http and https addresses are fetched, not ${protocol}`;
	}
	return username + password === "" ? null : "addresses with a name and password are not fetched";
}

async function readResponse(
	response: Response,
	where: Pick<Responded, "address" | "isMoved">,
	{ maxBytes = 10 * megabyte, refuseType }: RequestOptions,
): Promise<Requested> {
	const { status, statusText, headers } = response;
	const told = { ok: true as const, status, statusText, ...where };
	const header = (name: string) => headers.get(name);
	if (!response.ok) {
		await response.body?.cancel();
		return { ...told, header, bytes: new Uint8Array() };
	}
	const fault = refuseType?.(header("content-type") ?? "") ?? null;
	if (fault !== null) {
		await response.body?.cancel();
		return refuse("type", fault);
	}
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.byteLength;
		if (size > maxBytes) return refuse("large", `it is larger than ${maxBytes / megabyte} MB`);
		chunks.push(chunk);
	}
	return { ...told, header, bytes: Buffer.concat(chunks) };
}

/** What went wrong, for a person; undici wraps the reason in its own error. */
function explain(error: unknown, longest: number): Unfetched {
	if (!(error instanceof Error)) throw error;
	if (error.name === "TimeoutError")
		return refuse("slow", `it took longer than ${longest / 1000} seconds`);
	if (error.name === "AbortError") return refuse("slow", "it was broken off");
	const cause = error.cause instanceof Error ? error.cause : error;
	if (cause instanceof ForbiddenAddress) return refuse("forbidden", cause.message);
	const code = "code" in cause ? String(cause.code) : "";
	return refuse(
		"unreachable",
		reasons[code] ?? `it could not be fetched (${code || cause.message})`,
	);
}

const reasons: Readonly<Record<string, string>> = {
	ENOTFOUND: "there is no server of that name",
	EAI_AGAIN: "the server's name could not be looked up",
	ECONNREFUSED: "the server does not take connections",
	ECONNRESET: "the server broke off",
	UND_ERR_SOCKET: "the server broke off",
};

function refuse(fault: Fault, message: string): Unfetched {
	return { ok: false, message, fault };
}
