import { memoize } from "../../algorithms/memoize.ts";
import { readDate } from "../../article/dates.ts";
import { isProse, wordCount } from "../../article/line-shapes.ts";
import type { ShownLine } from "./shown-lines.ts";

/** When an article was published or changed by the dates at its headline, as the page's language writes them. */
export function datesAtHeadline(
	lines: readonly ShownLine[],
	language: string | null,
): { published: string | null; updated: string | null } {
	let published: string | null = null;
	let updated: string | null = null;
	for (const { text } of lines) {
		if (wordCount(text) > 25 || text.length > 200 || tellsOtherwise(text)) continue;
		const at = text.search(changed);
		const [first, then] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
		published ??= readShownDate(first, language);
		updated ??= then === "" ? null : readShownDate(then, language);
	}
	return { published, updated };
}

/** The first dates of a page that a word before them says are the article's: "Last updated: 14 March 1999". */
export function labelledDates(
	lines: readonly ShownLine[],
	language: string | null,
): { published: string | null; updated: string | null } {
	const short = lines.filter(({ text }) => wordCount(text) <= 12);
	return datesAtHeadline(
		short.filter(({ text }) => labels.test(text)),
		language,
	);
}

const labels =
	/^(?:(?:first\s|last\s)?(?:published|posted|updated|modified|changed|revised)|issued|date|stand|veröffentlicht|erschienen|(?:zuletzt\s)?(?:aktualisiert|geändert)|letzte\s(?:änderung|aktualisierung)|publié|mis\sà\sjour|dernière\smise\sà\sjour|publicado|actualizado|última\sactualización|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|publikacja)\b/iu;

/** A sentence of the article, when somebody joined, or a time from one day to another: its date is another. */
function tellsOtherwise(text: string): boolean {
	return (
		/\b(?:from|du|vom|del|dal)\s\d.{0,30}\b(?:to|until|au|bis|al)\s(?:zum\s|den\s)?\d/iu.test(
			text,
		) ||
		(isProse(text) && /[.!?]["”]?$/u.test(text) && !labels.test(text)) ||
		/\b(?:joined|member\ssince|registered|mitglied\sseit|registriert|beigetreten|inscrit|miembro\sdesde)\b/iu.test(
			text,
		)
	);
}

const changed =
	/\b(?:updated|modified|aktualisiert|geändert|mis\sà\sjour|modifié|actualizad[oa]|modificado|aggiornat[oa]|bijgewerkt|aktualizacja|uppdaterad|atualizado)\b/iu;

/** A date in a line of text, to the day; null where it holds none. */
function readShownDate(line: string, language: string | null): string | null {
	const known = readDate(line.replace(gluedYear, "$1 $2"));
	if (known !== null && known.length === 10) return known;
	const numeric = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/u.exec(line);
	if (numeric !== null) {
		const [, a = "", mark, b = "", year = ""] = numeric;
		const isMonthFirst = Number(b) > 12 || (mark === "/" && /^en-US/iu.test(language ?? ""));
		const [day, month] = isMonthFirst ? [b, a] : [a, b];
		if (year.length === 4 || mark === ".") return dateOf(year.padStart(4, "20"), month, day);
	}
	const yearFirst =
		/(?<!\d)((?:19|20)\d\d)\s?[./年-]\s?(\d{1,2})\s?[./月-]\s?(\d{1,2})(?!\d)/u.exec(line);
	if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
	const stated = /^[a-z]{2,3}/iu.exec(language ?? "")?.[0].toLowerCase();
	for (const written of line.matchAll(
		/(?<!\d)(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})/gu,
	)) {
		for (const each of stated === undefined ? usualLanguages : [stated, "en"]) {
			const month = monthsOf(each).get((written[2] ?? "").toLowerCase());
			if (month !== undefined) return dateOf(written[3], `${month}`, written[1]);
		}
	}
	return null;
}

/** "Apr 042013": day and year in boxes of their own. */
const gluedYear = /(?<=\p{L}{3} )(\d\d)((?:19|20)\d\d)(?!\d)/u;

/** Tried where a page states no language. */
const usualLanguages = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "ru", "ar"];

/** Pages state any. */
const maxLanguages = 100;

/** The months' names in a language, long and short, as they stand after a day. */
const monthsOf = memoize((language: string): ReadonlyMap<string, number> => {
	const names = new Map<string, number>();
	for (const style of ["long", "short"] as const) {
		const format = new Intl.DateTimeFormat(language, {
			day: "numeric",
			month: style,
			year: "numeric",
		});
		for (let month = 0; month < 12; month++) {
			const parts = format.formatToParts(new Date(2000, month, 1));
			const name = parts.find(({ type }) => type === "month")?.value ?? "";
			names.set(name.toLowerCase().replace(/\.$/u, ""), month + 1);
		}
	}
	return names;
}, maxLanguages);

function dateOf(year = "", month = "", day = ""): string | null {
	const [m, d] = [Number(month), Number(day)];
	if (m < 1 || m > 12 || d < 1) return null;
	if (d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null;
	return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
