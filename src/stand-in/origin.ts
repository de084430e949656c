import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";

type Headers = Pick<IncomingMessage, "headers">;

/**
 * Whether a request names this server as its host. A page of another site can make its own name point to this
 * computer and then read what it gets; it cannot make the browser send our name.
 */
export function isOwnHost(server: Server, { headers }: Headers): boolean {
	const { port } = server.address() as AddressInfo;
	return [`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? "");
}

/** Whether a request comes from the page that this server shows: browsers always say so where it matters. */
export function isOwnOrigin(server: Server, request: Headers): boolean {
	const { host, origin } = request.headers;
	return isOwnHost(server, request) && origin === `http://${host}`;
}

/** Whether a request comes from a program on this computer: no page in a browser has business there. */
export function isFromProgram(server: Server, request: Headers): boolean {
	return isOwnHost(server, request) && request.headers.origin === undefined;
}
