import { isJobTitle, isNames } from "../../article/byline.ts";
import { wordCount } from "../../article/line-shapes.ts";
import { type PageDocument, wordsOf } from "./dom.ts";
import { all } from "./selectors.ts";
import type { ShownLine } from "./shown-lines.ts";

/** Who wrote an article by what stands at its headline: "By Ines Roth and Jan Holm, March 4"; none where no line says. */
export function shownAuthors(lines: readonly ShownLine[]): string[] {
	for (const { text } of lines) {
		const by = prefix.exec(text);
		if (by === null || wordCount(text) > 25) continue;
		const names = namesIn(text.slice(by[0].length));
		if (names.length > 0) return names;
	}
	for (const { text, names } of lines) {
		if (
			!/(?:^|[\s_-])(?:by-?line|authors?|autor(?:en|in)?|auteurs?|writer)(?:$|[\s_-])/u.test(names)
		)
			continue;
		if (wordCount(text) > 15) continue;
		const found = namesIn(text).filter((name) => wordCount(name) >= 2);
		if (found.length > 0) return found;
	}
	return [];
}

/** Who is named as the author anywhere on the page: the first of these elements with a name. */
export function namedAuthors(document: PageDocument): string[] {
	const elements = all(
		document,
		'[rel="author"], [itemprop="author"], .byline, .author, .author-name',
	);
	for (const element of elements) {
		const words = wordsOf(element);
		if (words.length > 120) continue;
		const by = prefix.exec(words);
		const names = namesIn(by === null ? words : words.slice(by[0].length));
		if (names.length > 0) return names;
	}
	return [];
}

const prefix =
	/^(?:(?:story|text|words|reports?|written|posted|reporting|published|publié|geschrieben|escrito|scritto|gepostet|verfasst|propos\srecueillis)\s)?(?:by|par|von|por|di|door|av|af|autore?n?(?:in)?|author|auteur|autor|texto?|tekst|redacción|a\scura\sdi)\s*:?\s+(?=\p{Lu})/iu;

/**
 * The names of a byline, without dates, places and what the people do. Initials, job titles and what is no name, such
 * as an address, are left out; one name in several spellings counts once, as it is not all in capitals.
 */
export function namesIn(byline: string): string[] {
	const line = byline
		.replace(/\s*(?:\d|[|•·@(]|\s[–—-]\s|(?<=\p{L}{4})\.\s\p{Lu}).*$/u, "")
		.replace(gluedMonth, "")
		.replace(ends, "")
		.replace(/(?:,?\s*(?:\p{L}+\.?))$/u, (last) => (isDateWord(last) ? "" : last));
	const names: string[] = [];
	for (const part of line.split(/\s*[,;/]\s*|\s+(?:and|und|et|y|e|i|en|og|och|&|with)\s+/iu)) {
		const name = part.replace(/^(?:by|von|par|por|and)\s+/iu, "").trim();
		if (!isName(name)) {
			if (names.length > 0) break;
			continue;
		}
		names.push(name);
	}
	const [first = ""] = names;
	return distinct(names.filter((name) => name === first || wordCount(name) >= 2));
}

/** "Ines RothMarch": two elements that nothing stands between. */
const gluedMonth =
	/(?<=\p{Ll})(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\b.*$/u;

const ends =
	/\s*\b(?:published|updated|posted|last|veröffentlicht|aktualisiert|publié|mis\sà\sjour|actualizado|aggiornato|special\sto|staff|for\sthe|on)\b.*$/iu;

function isDateWord(word: string): boolean {
	return /^,?\s*(?:jan|feb|mar(?:ch|s)|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun|januar|märz|juli|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:\p{L}*)\.?$/iu.test(
		word,
	);
}

/** Two to five words of a name, or one that is a name in itself; no initials, no job. */
function isName(name: string): boolean {
	if (name.length < 3 || name.length > 60 || /[@:/\d!?]/u.test(name)) return false;
	if (/^(?:\p{Lu}\.?\s?){1,4}$|^\p{Ll}{1,5}$/u.test(name)) return false;
	return wordCount(name) <= 5 && isNames(name) && !isJobTitle(name) && !jobs.test(name);
}

const jobs =
	/\b(?:staff|newsroom|team|desk|redaktion|redacción|rédaction|redazione|admin(?:istrator)?|webmaster|contributors?|guest|author|editors?|photographer|producer|associate|professor|senior|chief|director|manager|opinion|freelance)\b/iu;

/** Each name once, whatever its letters' case. */
export function distinct(names: readonly string[]): string[] {
	const known = new Map<string, string>();
	for (const name of names) {
		const key = name
			.normalize("NFKD")
			.toLowerCase()
			.replace(/[^\p{L}]+/gu, "");
		const before = known.get(key);
		if (before === undefined || (before === before.toUpperCase() && name !== name.toUpperCase())) {
			known.set(key, name);
		}
	}
	return [...known.values()];
}
