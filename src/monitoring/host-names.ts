import { isIP } from "node:net";

/**
 * Whether a request names a host that this could be: an address, this computer, the name that is set, or a name without
 * a dot, as containers and computers of one network call each other. A page on the internet that has its own name lead
 * here, to read the answers in somebody's browser, sends that name, which has a dot. What names no host is no browser.
 *
 * @param header the request's `Host`
 * @param configured where the server listens
 */
export function isOwnHost(header: string | undefined, configured: string): boolean {
	if (header === undefined || header === "") return true;
	if (!URL.canParse(`http://${header}`)) return false;
	const name = nameOf(new URL(`http://${header}`).hostname);
	return (
		isIP(name) !== 0 ||
		!name.includes(".") ||
		name.endsWith(".localhost") ||
		name === nameOf(configured)
	);
}

/** Without the brackets of an IPv6 address, and the dot that may end a name. */
function nameOf(host: string): string {
	return host.toLowerCase().replace(/^\[|\]$|\.$/gu, "");
}
