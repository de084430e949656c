import listed from "#data/words/made-questions.json" with { type: "json" };
import { derived } from "../../algorithms/derived.ts";
import { memoize } from "../../algorithms/memoize.ts";
import type { Article } from "../../article/article.ts";
import { languageOf } from "../../search/language/article-language.ts";
import { type Calendar, calendarOf } from "../../search/notation/calendar.ts";

type Patterns = (typeof listed.languages)[string];

/**
 * Questions that are made of an article's own names and dates by fixed patterns: "What did Jan
 * Holm say?", "What happened on 12 February?". Speakers and days take turns, the most quoted and the first first. Whether
 * each is answered is for the asker to find out.
 */
export const madeQuestions = derived((article: Article): readonly string[] => {
	const patterns: Patterns | undefined = listed.languages[languageOf(article)];
	if (!patterns) return [];
	const said = speakersOf(article).map((name) => patterns.said.replace("{it}", () => name));
	return inTurn(said, daysIn(article, patterns));
});

/** Whom an article quotes by a full name, the most quoted first. */
function speakersOf({ quotes }: Article): string[] {
	const counts = new Map<string, number>();
	for (const { name } of quotes.flatMap(({ speakers }) => speakers))
		if (fullName.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.sort(([, one], [, other]) => other - one)
		.slice(0, maxOfAKind)
		.map(([name]) => name);
}

const fullName = /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u;

const maxOfAKind = 4;

function inTurn(some: readonly string[], others: readonly string[]): string[] {
	const turns = Array.from({ length: Math.max(some.length, others.length) }, (_, at) => [
		some[at] ?? [],
		others[at] ?? [],
	]);
	return turns.flat(2);
}

interface Day {
	readonly year: number | null;
	readonly month: number;
	readonly day: number;
}

/** What is asked of the days that an article names, each once, in its order. */
function daysIn(article: Article, patterns: Patterns): string[] {
	const language = languageOf(article);
	const calendar = calendarOf(language);
	if (!calendar) return [];
	const asked = new Map<string, string>();
	for (const match of article.text.slice(0, maxReadLength).matchAll(dayPattern(language))) {
		const day = readDay(match.groups ?? {}, calendar);
		if (day === null || asked.has(match[0])) continue;
		const pattern = isToCome(day, article.published) ? patterns.happens : patterns.happened;
		asked.set(
			match[0],
			pattern.replace("{it}", () => match[0]),
		);
		if (asked.size === maxOfAKind) break;
	}
	return [...asked.values()];
}

/** UTF-16 units, some twenty minutes of reading: enough days stand there. */
const maxReadLength = 20_000;

const dayPattern = memoize((language: string): RegExp => {
	const source = listed.languages[language]?.day ?? "(?!)";
	const months = calendarOf(language)?.pattern ?? "(?!)";
	return new RegExp(
		`(?<![\\p{L}\\p{N}.,])(?:${source.replaceAll("{month}", months)})(?![\\p{L}\\p{N}])`,
		"giu",
	);
});

function readDay(
	groups: Readonly<Record<string, string | undefined>>,
	calendar: Calendar,
): Day | null {
	const month = calendar.monthOf(groups["month"] ?? groups["month2"] ?? "");
	const day = Number(groups["day"] ?? groups["day2"]);
	const year = groups["year"] ?? groups["year2"];
	if (month === 0 || day < 1 || day > 31) return null;
	return { year: year === undefined ? null : Number(year), month, day };
}

/**
 * Whether a day is after the one an article was published on. Without a year it is the nearest such day; of an article
 * without a day all is past.
 */
function isToCome({ year, month, day }: Day, published: string | null): boolean {
	const [thisYear, thisMonth, thisDay] = (published ?? "").split("-").map(Number);
	if (!thisYear || !thisMonth || !thisDay) return false;
	const ahead = (month - thisMonth) * daysAMonth + day - thisDay;
	if (year !== null) return year > thisYear || (year === thisYear && ahead > 0);
	const halfAYear = 6 * daysAMonth;
	return (ahead > 0 && ahead <= halfAYear) || ahead < -halfAYear;
}

const daysAMonth = 31;
