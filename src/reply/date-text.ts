import { memoize } from "../algorithms/memoize.ts";

/**
 * Writes a date exactly as far as it is known: "10 December 2025", "December 2025", "2025".
 * What is no calendar date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) is returned as it is.
 */
export function formatDate(date: string, locale: string): string {
	const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
	if (parts === null) return date;
	const [, year = "", month, day] = parts;
	if (month === undefined) return year;
	const at = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
	// An impossible day such as 31 February would otherwise roll over into the next month.
	if (Number.isNaN(at.getTime()) || at.getUTCMonth() + 1 !== Number(month)) return date;
	return (day === undefined ? monthFormat : dayFormat)(locale).format(at);
}

/** Made once for each of the few languages: making one takes longer than most answers. */
const monthFormat = formats({ year: "numeric", month: "long" });
const dayFormat = formats({ year: "numeric", month: "long", day: "numeric" });

function formats(options: Intl.DateTimeFormatOptions) {
	return memoize(
		(locale: string) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }),
	);
}
