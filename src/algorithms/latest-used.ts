import { LRUCache } from "lru-cache";

type Options<Value> = Omit<
	LRUCache.OptionsBase<string, Value, unknown>,
	"max" | "maxSize" | "sizeCalculation" | "maxEntrySize"
>;

/**
 * A map that keeps the entries that were used last.
 *
 * @param count how many; their number is given to the package as their size, since for a `max` it lays out all places
 * at once, which takes ten milliseconds for ten thousand
 */
export function createLatestUsed<Value extends object | string | boolean>(
	count: number,
	options: Options<Value> = {},
): LRUCache<string, Value> {
	return new LRUCache<string, Value>({ ...options, maxSize: count, sizeCalculation: () => 1 });
}
