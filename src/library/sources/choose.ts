import picomatch from "picomatch";
import type { Listed } from "../listing/listing.ts";
import type { Known } from "./ledger.ts";
import type { Source } from "./source.ts";

/** Milliseconds after which a page is asked for again, whatever its source says. */
const maxUnasked = 86_400_000;

/**
 * Those of a source's listed addresses that are its articles: on its own server (a feed's may be anywhere), by its
 * patterns, not too old, the newest first, no more than its limit.
 *
 * @param now milliseconds since 1970
 */
export function chooseListed(listed: readonly Listed[], source: Source, now: number): Listed[] {
	const isWanted = patternOf(source);
	const hosts = new Set(source.addresses.map((address) => new URL(address).host));
	const isAnywhere = source.kind === "feed" || source.kind === "addresses";
	const wanted = listed.filter((each) => {
		if (!isAnywhere && !hosts.has(new URL(each.address).host)) return false;
		if (source.kind === "page" && source.addresses.includes(each.address)) return false;
		return isWanted(each.address) && !isTooOld(dateOf(each), source, now);
	});
	const dates = new Map(wanted.map((each) => [each, dateOf(each)]));
	return wanted
		.sort((a, b) => (dates.get(b) ?? -Infinity) - (dates.get(a) ?? -Infinity) || 0)
		.slice(0, source.limit);
}

/** Whether an article of a date is older than its source's are when they are first taken. */
export function isTooOld(date: number | null, { age }: Source, now: number): boolean {
	return age !== undefined && date !== null && now - date > age;
}

/** Whether the page of an address is to be asked for; `listed` is null where its source lists it no more. */
export function isDue(listed: Listed | null, known: Known | undefined, now: number): boolean {
	if (known === undefined) return listed !== null;
	if (known.out === "removed" || known.out === "old") return false;
	const asked = known.asked === null ? 0 : Date.parse(known.asked);
	if (now - asked > maxUnasked) return true;
	const isArticle = known.out === null;
	if (isArticle && (known.failure !== null || known.misses > 0)) return true;
	if (listed === null) return isArticle && known.isListed;
	return listed.changed === null ? isArticle : listed.changed !== known.listed;
}

function dateOf({ changed, published }: Listed): number | null {
	const date = Date.parse(changed ?? published ?? "");
	return Number.isNaN(date) ? null : date;
}

/** `**` in a pattern is any path, `*` a part of one; a pattern of a whole address begins with its scheme. */
function patternOf({ include, exclude }: Source): (address: string) => boolean {
	const matcher = (patterns: readonly string[]) => {
		const [whole, paths] = [
			patterns.filter((each) => each.includes("://")),
			patterns.filter((each) => !each.includes("://")),
		].map((some) => (some.length === 0 ? () => false : picomatch(some, { dot: true })));
		return (address: string): boolean =>
			whole?.(address.replace(/[?#].*$/u, "")) === true ||
			paths?.(new URL(address).pathname) === true;
	};
	const isIncluded = include.length === 0 ? () => true : matcher(include);
	const isExcluded = matcher(exclude);
	return (address) => isIncluded(address) && !isExcluded(address);
}
