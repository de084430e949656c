import ipaddr from "ipaddr.js";

/** Whether an address is one of the public internet: not private, loopback, link-local or reserved in any form. */
export function isPublicAddress(address: string): boolean {
	const bare = address.replace(/^\[|\]$/gu, "").replace(/%.*$/u, "");
	if (!ipaddr.isValid(bare)) return false;
	// An IPv4 address in the clothes of IPv6 is judged as what it is; tunnels and translations are not "unicast".
	return ipaddr.process(bare).range() === "unicast";
}
