/** So much of each kind is remembered, as Discord too forgets what a connection that was lost was not told. */
const most = 20_000;

/** Drops the oldest entry of a map in the order of its making, where there are too many. */
export function keepNewest(entries: Map<string, unknown>): void {
	if (entries.size <= most) return;
	const [oldest] = entries.keys();
	if (oldest !== undefined) entries.delete(oldest);
}

/** Drops the older half of a list where it is too long; says how many went. */
export function dropOldest(list: unknown[]): number {
	return list.length > most ? list.splice(0, most / 2).length : 0;
}
