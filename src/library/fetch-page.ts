import { type AllowsAddress, request, type Unfetched } from "./request.ts";
import { userAgentOf } from "./user-agent.ts";

export interface FetchedPage {
	readonly ok: true;
	readonly bytes: Uint8Array;
	readonly contentType: string;
	/** Where the page was in the end, after redirects. */
	readonly address: string;
}

export type Fetched = FetchedPage | Unfetched;

interface FetchOptions {
	/** Whether an address may be connected to; only public ones unless told. */
	readonly allows?: AllowsAddress;
	/** Milliseconds for all of it, redirects included. */
	readonly longest?: number;
	/** Where servers find who asks; null for nowhere. */
	readonly contact?: string | null;
}

/** What a page may come as. */
export const acceptedPages = "text/html, application/xhtml+xml, text/markdown, text/plain";

const readable = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)$/u;

/**
 * Fetches a page by its address: over http or https, from public addresses alone (whatever a name resolves to,
 * and after each redirect), within 5 redirects, 15 seconds and 10 MB unpacked, and only text or HTML.
 */
export async function fetchPage(
	address: string,
	{ contact = null, ...options }: FetchOptions = {},
): Promise<Fetched> {
	const headers = { accept: acceptedPages, "user-agent": userAgentOf(contact) };
	const response = await request(address, { ...options, headers, refuseType: refusePageType });
	if (!response.ok) return response;
	const { status, statusText, bytes } = response;
	if (status < 200 || status > 299) {
		const message = `the server answers ${status} ${statusText}`.trim();
		return { ok: false, message, fault: "status" };
	}
	const contentType = response.header("content-type") ?? "";
	return { ok: true, bytes, contentType, address: response.address };
}

/** What is wrong with the type that a server states for a page; null for nothing. */
export function refusePageType(contentType: string): string | null {
	const type = contentType.replace(/;.*$/u, "").trim().toLowerCase();
	return readable.test(type)
		? null
		: `it is ${type || "of no stated type"}; only HTML and text are read`;
}
