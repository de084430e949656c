/** Milliseconds. */
const day = 86_400_000;
const week = 7 * day;
/** The first day of 1970 was a Thursday; weeks begin on Mondays, in UTC. */
const monday = -3 * day;

/** The number of a time's week, counted from 1970. */
export function weekOf(time: Date): number {
	return Math.floor((time.getTime() - monday) / week);
}

/** When a week begins. */
export function beginOf(number: number): Date {
	return new Date(monday + number * week);
}
