/** Milliseconds in which Discord lets as many shards identify as `max_concurrency` says. */
const window = 5000;

/**
 * Says whether a shard may identify now. Discord keeps one place for each remainder of the shard's id by
 * `max_concurrency`, free again after five seconds.
 */
export function createPace(maxConcurrency: number): (shard: number) => boolean {
	const taken = new Map<number, number>();
	return (shard) => {
		const place = shard % maxConcurrency;
		const now = performance.now();
		if (now - (taken.get(place) ?? Number.NEGATIVE_INFINITY) < window) return false;
		taken.set(place, now);
		return true;
	};
}
