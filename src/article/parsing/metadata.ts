import type { Metadata, Problem } from "../article.ts";
import { readDate } from "../dates.ts";
import { withoutReferences } from "../formats/markup.ts";
import type { FrontMatter } from "../front-matter.ts";

/** What front matter says of an article; a value that cannot be right is null and a warning. */
export interface StatedMetadata {
	readonly id: string | null;
	readonly metadata: Metadata;
	/** What the article is about. */
	readonly tags: readonly string[];
	/** The name of the source that it came from. */
	readonly source: string | null;
	/** Whether it is not finished, and to be shown to nobody. */
	readonly isDraft: boolean;
	readonly problems: readonly Problem[];
}

/** Where nothing is said. */
export const nothingStated: StatedMetadata = {
	id: null,
	metadata: {
		headline: null,
		publisher: null,
		author: null,
		published: null,
		updated: null,
		url: null,
		language: null,
		rights: null,
	},
	tags: [],
	source: null,
	isDraft: false,
	problems: [],
};

export function readMetadata(
	file: string,
	front: Extract<FrontMatter, { ok: true }>,
): StatedMetadata {
	const problems: Problem[] = [...front.problems];
	const field = (...keys: string[]) => fieldsOf(front.fields, keys)[0]?.words ?? null;
	const checked = (read: (words: string) => string | null, expected: string, ...keys: string[]) => {
		const fields = fieldsOf(front.fields, keys);
		const right = fields.map(({ words }) => read(words)).find((value) => value !== null);
		const [first] = fields;
		if (right === undefined && first !== undefined) {
			const message = `${first.key}: "${first.words.slice(0, 80)}" is not ${expected}`;
			const mend = `write ${expected} after "${first.key}:", or remove the line`;
			const line = front.lineOf(first.key);
			problems.push({ file, line, severity: "warning", message, mend });
		}
		return right ?? null;
	};
	const date = "a date (YYYY, YYYY-MM or YYYY-MM-DD)";
	const headline = field("title", "headline");
	const source = field("source");
	// Some note the page's address there.
	const address = source === null ? null : readUrl(source);
	const metadata: Metadata = {
		headline: headline === null ? null : withoutReferences(headline),
		publisher: field("publisher"),
		author: field("author", "authors"),
		published: checked(readDate, date, "published", "date"),
		updated: checked(readDate, date, "updated"),
		url: checked(readUrl, "an http or https address", "url") ?? address,
		language: checked(readLanguage, 'a language tag like "en" or "pt-BR"', "language", "lang"),
		rights: field("rights"),
	};
	const id = checked(readId, "a name for an article (letters, digits and - _ . /)", "id");
	const { fields } = front;
	const isDraft = Object.hasOwn(fields, "draft") && /^(?:true|yes)$/i.test(String(fields["draft"]));
	const tags = tagsIn(Object.hasOwn(fields, "tags") ? fields["tags"] : null);
	const named = source === null || URL.canParse(source) ? null : source;
	return { id, metadata, tags, source: named, isDraft, problems };
}

/** A list, or words with commas between. */
function tagsIn(value: unknown): string[] {
	const items = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
	return [...new Set(items.map(wordsOf).filter((each) => each !== ""))];
}

/** Those of the fields that hold words; a list's items are joined by commas. */
function fieldsOf(
	fields: Readonly<Record<string, unknown>>,
	keys: readonly string[],
): { key: string; words: string }[] {
	return keys.flatMap((key) => {
		const value = Object.hasOwn(fields, key) ? fields[key] : null;
		const words = (Array.isArray(value) ? value : [value])
			.map((item) => wordsOf(item))
			.filter((item) => item !== "")
			.join(", ");
		return words === "" ? [] : [{ key, words }];
	});
}

/** Site generators write `published: true` of a page that is online: no value for us. */
function wordsOf(value: unknown): string {
	if (typeof value === "string") return /^(?:null|~|true|false)$/.test(value) ? "" : value.trim();
	// An author may be written as "name: …, email: …".
	if (typeof value === "object" && value !== null && "name" in value) return wordsOf(value.name);
	return "";
}

function readUrl(words: string): string | null {
	return URL.canParse(words) && /^https?:$/.test(new URL(words).protocol) ? words : null;
}

function readLanguage(words: string): string | null {
	return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(words) ? words : null;
}

/** Characters that stay the same in a command line, a path and an option of Discord. */
function readId(words: string): string | null {
	return /^[\p{L}\p{N}][\p{L}\p{N}._/ -]{0,99}$/u.test(words) ? words : null;
}
