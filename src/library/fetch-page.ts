import { lookup } from "node:dns";
import { isIP } from "node:net";
import { Agent, buildConnector, fetch, type Response } from "undici";
import { isPublicAddress } from "./address.ts";

interface FetchedPage {
	readonly ok: true;
	readonly bytes: Uint8Array;
	readonly contentType: string;
	/** Where the page was in the end, after redirects. */
	readonly address: string;
}

export type Fetched = FetchedPage | { readonly ok: false; readonly message: string };

interface FetchOptions {
	/** Whether an address may be connected to; only public ones unless told. */
	readonly allows?: (address: string, port: number) => boolean;
	/** Milliseconds for all of it, redirects included. */
	readonly longest?: number;
}

const mostRedirects = 5;
const longestFetch = 15_000;
const mostBytes = 10 * 1024 * 1024;
const readable = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)$/u;

/**
 * Fetches a page by its address: over http or https, from public addresses alone (whatever a name resolves to,
 * and after each redirect), within 5 redirects, 15 seconds and 10 MB unpacked, and only text or HTML.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
	const { allows = isPublicAddress, longest = longestFetch } = options;
	const dispatcher = new Agent({ connect: connectTo(allows) });
	const signal = AbortSignal.timeout(longest);
	try {
		let url = address;
		for (let redirects = 0; redirects <= mostRedirects; redirects++) {
			const fault = faultOf(url);
			if (fault !== null) return refuse(fault);
			const response = await fetch(url, {
				dispatcher,
				signal,
				redirect: "manual",
				headers: { accept: "text/html, application/xhtml+xml, text/markdown, text/plain" },
			});
			const location = response.headers.get("location");
			if (response.status < 300 || response.status > 399 || location === null) {
				return await readResponse(response, url);
			}
			await response.body?.cancel();
			if (!URL.canParse(location, url)) return refuse("it redirects to an address that is none");
			url = new URL(location, url).href;
		}
		return refuse(`it redirects more than ${mostRedirects} times`);
	} catch (error) {
		return refuse(explain(error, longest));
	} finally {
		await dispatcher.destroy();
	}
}

/** An address that nobody may be sent to. */
class ForbiddenAddress extends Error {
	constructor(address: string) {
		super(`${address} is not a public address`);
	}
}

/** Refuses forbidden addresses before connecting, by each name's addresses, and again by the one connected to. */
function connectTo(allows: NonNullable<FetchOptions["allows"]>): buildConnector.connector {
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

async function readResponse(response: Response, address: string): Promise<Fetched> {
	if (!response.ok)
		return refuse(`the server answers ${response.status} ${response.statusText}`.trim());
	const contentType = response.headers.get("content-type") ?? "";
	const type = contentType.replace(/;.*$/u, "").trim().toLowerCase();
	if (!readable.test(type)) {
		await response.body?.cancel();
		return refuse(`it is ${type || "of no stated type"}; only HTML and text are read`);
	}
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.byteLength;
		if (size > mostBytes) return refuse("it is larger than 10 MB");
		chunks.push(chunk);
	}
	return { ok: true, bytes: Buffer.concat(chunks), contentType, address };
}

/** What went wrong, for a person; undici wraps the reason in its own error. */
function explain(error: unknown, longest: number): string {
	if (!(error instanceof Error)) throw error;
	if (error.name === "TimeoutError") return `it took longer than ${longest / 1000} seconds`;
	const cause = error.cause instanceof Error ? error.cause : error;
	if (cause instanceof ForbiddenAddress) return cause.message;
	const code = "code" in cause ? String(cause.code) : "";
	return reasons[code] ?? `it could not be fetched (${code || cause.message})`;
}

const reasons: Readonly<Record<string, string>> = {
	ENOTFOUND: "there is no server of that name",
	EAI_AGAIN: "the server's name could not be looked up",
	ECONNREFUSED: "the server does not take connections",
	ECONNRESET: "the server broke off",
	UND_ERR_SOCKET: "the server broke off",
};

function refuse(message: string): Fetched {
	return { ok: false, message };
}
