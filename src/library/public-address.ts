import ipaddr from "ipaddr.js";

/** Whether an address is one of the public internet: not private, loopback, link-local or reserved in any form. */
export function isPublicAddress(address: string): boolean {
	const bare = address.replace(/^\[|\]$/gu, "").replace(/%.*$/u, "");
	if (!ipaddr.isValid(bare)) return false;
	// An IPv4 address in the clothes of IPv6 is judged as what it is.
	const known = ipaddr.process(bare);
	if (known.range() !== "unicast") return false;
	return known.kind() === "ipv4" || isGlobal(known.toByteArray());
}

/** An address of one's own network that may be asked all the same; a port of null stands for each. */
interface OwnAddress {
	readonly address: string;
	readonly port: number | null;
}

/** Which addresses may be asked: those of the public internet, and some others. */
export function allowing(
	others: readonly OwnAddress[],
): (address: string, port: number) => boolean {
	return (address, port) =>
		isPublicAddress(address) ||
		others.some((each) => each.address === address && (each.port ?? port) === port);
}

/**
 * Whether an IPv6 address is one of those that are given out, 2000::/3 (RFC 4291, 2.4): whatever lies outside is an
 * IPv4 address in a form that was given up or is for translation alone (`::7f00:1`), or is reserved. Nor is it public
 * where its last half holds an IPv4 address for a tunnel (ISATAP, RFC 5214).
 */
function isGlobal(bytes: readonly number[]): boolean {
	const tunnelled = ((bytes[8] ?? 0) & 0xfd) === 0 && bytes[9] === 0 && bytes[10] === 0x5e;
	return (bytes[0] ?? 0) >> 5 === 1 && !(tunnelled && bytes[11] === 0xfe);
}
