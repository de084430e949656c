import { isGiven } from "../../article/attribution/by-rules/foreign-given-names.ts";
import { isJobTitle, isNames } from "../../article/byline.ts";
import { wordCount } from "../../article/line-shapes.ts";
import { type PageDocument, wordsOf } from "./dom.ts";
import { all } from "./selectors.ts";
import type { ShownLine } from "./shown-lines.ts";

/** Who wrote an article by what stands at its headline: "By Ines Roth and Jan Holm, March 4"; none where no line says. */
export function shownAuthors(lines: readonly ShownLine[]): string[] {
	for (const [at, { text }] of lines.entries()) {
		if (text.length > 200) continue;
		const unspaced = writingsWithoutCapitals.exec(text)?.[1]?.trim();
		if (unspaced !== undefined) return [unspaced];
		// "Von" on a line of its own, the names on the next
		const line = label.test(text) ? `${text} ${lines[at + 1]?.text ?? ""}` : text;
		const by = prefix.exec(line) ?? afterDate.exec(line);
		if (by === null || wordCount(line) > 25) continue;
		const names = namesIn(line.slice(by.index + by[0].length));
		if (names.length > 0) return names;
	}
	const named = lines.filter(
		({ text, names }) =>
			wordCount(text) <= 15 && authorNames.test(names) && !pictureNames.test(names),
	);
	for (const { text } of named) {
		const found = namesIn(text).filter((name) => wordCount(name) >= 2);
		if (found.length > 0) return found;
	}
	return linesBesideDates(lines).find((names) => names.length > 0) ?? [];
}

const authorNames =
	/(?:^|[\s_-])(?:by-?line|authors?|autor(?:en|in)?|auteurs?|writer|creator)(?:$|[\s_-])/u;
const pictureNames = /(?:image|img|photo|picture|caption|foto|credit)/u;

/** A line that is a person's name and nothing else, right above or below the date. */
function linesBesideDates(lines: readonly ShownLine[]): string[][] {
	const isDate = (line: ShownLine | undefined): boolean =>
		line !== undefined &&
		wordCount(line.text) <= 12 &&
		/\d{1,2}[:.]\d\d|\b(?:19|20)\d\d\b/u.test(line.text);
	return lines.slice(0, nearLines).map(({ text, depth }, at) => {
		if (depth < 7 || !(isDate(lines[at + 1]) || isDate(lines[at - 1]))) return [];
		const [first = ""] = text.split(" ");
		if (wordCount(text) > 4 || !isGiven(first.toLowerCase())) return [];
		return namesIn(text).filter((name) => wordCount(name) >= 2);
	});
}

/** How far below the headline such a line may stand. */
const nearLines = 6;

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
	/^(?:(?:from|by)\sour\s(?:\p{L}+\s)?(?:reporter|correspondent|writer)|(?:text|words|story)\s(?:and|&)\s(?:photos?|pictures?|images?|photography)\s*:|(?:(?:story|text|words|reports?|written|posted|reporting|published|publié|geschrieben|escrito|scritto|gepostet|verfasst|propos\srecueillis)\s)?(?:by|par|von|por|di|door|av|af|autore?n?(?:in)?|author|auteur|autor|texto?|tekst|redacción|a\scura\sdi|автор|текст)\s*:?)\s+(?=\p{Lu})/iu;

const label = /^(?:by|par|von|por|di|autore?n?(?:in)?|authors?|auteur|autor|text)\s*:?$/iu;

/** "17 March 2025, by Tom Arden". */
const afterDate =
	/(?<=^.{0,50}\b(?:19|20)\d\d\b.{0,12}?[\s,|·•–-])(?:by|par|von|por|di|door)\s+(?=\p{Lu})/u;

/** "記者・山野あかり", "كتبت: سلمى حداد": where names have no capitals, a word says that one follows. */
const writingsWithoutCapitals =
	/^(?:記者|取材・文|文|撰文|作者|记者|كتبت?|بقلم)\s*[・:：]\s*(\p{Lo}{2,12}(?:\s\p{Lo}{2,12}){0,2})(?=$|\s*[|｜/／,，、\d(（])/u;

/**
 * The names of a byline, without dates, places and what the people do. Initials, job titles and what is no name, such
 * as an address, are left out; one name in several spellings counts once, as it is not all in capitals.
 */
export function namesIn(byline: string): string[] {
	const line = byline
		.replace(/\s*(?:\d|[|•·@(]|\s[–—-]\s|\sin\s|(?<=\p{L}{4})\.\s\p{Lu}).*$/u, "")
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
	/\s*(?<!\p{L})(?:published|publiziert|updated|posted|last|veröffentlicht|aktualisiert|publié|mis\sà\sjour|actualizado|aggiornato|special\sto|staff|for\sthe|on)(?!\p{L}).*$/iu;

function isDateWord(word: string): boolean {
	return dateWords.test(word);
}

const dateWords =
	/^,?\s*(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r?s(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\.?$/iu;

/** Two to five words of a name, or one that is a name in itself; no initials, no job. */
function isName(name: string): boolean {
	if (name.length < 3 || name.length > 60 || /[@:/\d!?]/u.test(name)) return false;
	if (/^(?:\p{Lu}\.?\s?){1,4}$|^\p{Ll}{1,5}$/u.test(name)) return false;
	return wordCount(name) <= 5 && isNames(name) && !isJobTitle(name) && !jobs.test(name);
}

const jobs =
	/\b(?:staff|newsroom|team|desk|redaktion|redacción|rédaction|redazione|admin(?:istrator)?|webmaster|contributors?|guest|author|editors?|photographer|producer|associate|professor|senior|chief|director|manager|opinion|freelance|sponsored|gesponserte?|werbung|anzeige|inhalte|contenido|contenu)\b|^гость$/iu;

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
