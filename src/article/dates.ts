/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a date as files and pages write it, or null when it is none. */
export function readDate(written: string): string | null {
	const text = written.trim();
	const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T\s].*)?$/u.exec(text);
	if (iso !== null) return dateOf(iso[1], iso[2], iso[3]);
	const found =
		/\b(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?(\p{L}{3,10})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?=\b|\d{1,2}:\d\d)/u.exec(
			text,
		);
	if (found === null) return null;
	const month = monthOf(found[2] ?? "");
	return month === null ? null : dateOf(found[4], String(month), found[1] ?? found[3]);
}

/** Whether a word is a month's name in a language that puts a point after the day: "12. März", "3. lokakuuta". */
export function isMonth(word: string): boolean {
	return monthsAfterPoint.has(word.toLowerCase());
}

const monthsAfterPoint: ReadonlySet<string> = new Set(
	["de", "da", "nb", "fi", "is", "cs", "sk", "sl", "hr", "sr-Latn", "et", "lv"].flatMap(
		(language) => {
			const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long" });
			return Array.from({ length: 12 }, (_, month) =>
				format
					.formatToParts(new Date(2000, month, 1))
					.filter(({ type }) => type === "month")
					.map(({ value }) => value.toLowerCase())
					.join(""),
			);
		},
	),
);

function dateOf(year = "", month?: string, day?: string): string | null {
	if (month === undefined) return year;
	const m = Number(month);
	if (m < 1 || m > 12) return null;
	const start = `${year}-${String(m).padStart(2, "0")}`;
	if (day === undefined) return start;
	const d = Number(day);
	const last = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
	return d < 1 || d > last ? null : `${start}-${String(d).padStart(2, "0")}`;
}

/** Month names by their first letters, in the languages that bylines are read in. */
const months: readonly RegExp[] = [
	/^(?:jan|ene)/u,
	/^(?:feb|fév|fev)/u,
	/^(?:mar|mär)/u,
	/^(?:apr|avr|abr)/u,
	/^(?:may|mai)/u,
	/^(?:jun|juin)/u,
	/^(?:jul|juil)/u,
	/^(?:aug|aoû|aou|ago)/u,
	/^(?:sep)/u,
	/^(?:oct|okt)/u,
	/^(?:nov)/u,
	/^(?:dec|déc|dez|dic)/u,
];

function monthOf(word: string): number | null {
	const at = months.findIndex((month) => month.test(word.toLowerCase()));
	return at < 0 ? null : at + 1;
}
