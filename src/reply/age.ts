import table from "#data/words/now.json" with { type: "json" };
import type { Article, Span } from "../article/article.ts";

/** Against what an article is held to be old. */
export interface AgeRule {
	readonly now: Date;
	/** From so many days after the end of what is known of its date on. */
	readonly staleAfterDays: number;
}

/** What is surely over of an age, in the largest unit that it has a whole one of. */
export interface Age {
	readonly unit: "years" | "months" | "days";
	/** At least 1. */
	readonly count: number;
}

/** How old an old article is; null for one that is not, or has no date. An update makes it younger. */
export function ageOfOld(
	{ published, updated }: Article,
	{ now, staleAfterDays }: AgeRule,
): Age | null {
	const ends = [published, updated].flatMap((date) => {
		const end = endOfDate(date);
		return end === null ? [] : [end];
	});
	if (ends.length === 0) return null;
	const days = (now.getTime() - Math.max(...ends)) / day;
	if (days <= staleAfterDays || days < 1) return null;
	const units = { years: 365, months: 30.5, days: 1 };
	const unit = days >= units.years ? "years" : days >= units.months ? "months" : "days";
	return { unit, count: Math.floor(days / units[unit]) };
}

/** When a stretch of an article was corrected, if that was within a day; null for not at all, or before. */
export function correctedAt(
	{ corrected = [] }: Article,
	{ start, end }: Span,
	{ now }: Pick<AgeRule, "now">,
): Date | null {
	const times = corrected
		.filter((each) => each.start < end && start < each.end)
		.map(({ at }) => Date.parse(at))
		.filter((time) => now.getTime() - time < day);
	return times.length === 0 ? null : new Date(Math.max(...times));
}

/** Whether words speak of the day they are written on: "today", "at the moment", "aujourd'hui". */
export function speaksOfNow(text: string): boolean {
	return ofNow.test(text);
}

const day = 24 * 60 * 60 * 1000;

/** The moment after the day, month or year that a date names; null for none that the calendar has. */
function endOfDate(date: string | null): number | null {
	const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? "");
	if (parts === null) return null;
	const [year, month, dayOfMonth] = parts.slice(1).map(Number);
	if (year === undefined || Number.isNaN(year)) return null;
	if (!month) return Date.UTC(year + 1, 0, 1);
	return dayOfMonth ? Date.UTC(year, month - 1, dayOfMonth + 1) : Date.UTC(year, month, 1);
}

const ofNow = new RegExp(`(?<![\\p{L}\\p{N}])(?:${table.words.join("|")})(?![\\p{L}\\p{N}])`, "iu");
