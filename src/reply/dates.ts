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
	return formatFor(locale, day !== undefined).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each of the few languages: making one takes longer than most answers. */
function formatFor(locale: string, withDay: boolean): Intl.DateTimeFormat {
	const key = `${locale} ${withDay}`;
	const known = formats.get(key);
	if (known) return known;
	const format = new Intl.DateTimeFormat(locale, {
		timeZone: "UTC",
		year: "numeric",
		month: "long",
		...(withDay ? { day: "numeric" } : {}),
	});
	formats.set(key, format);
	return format;
}
