import type { Answerer, QuoteRequest } from "../answer/answer.ts";
import { limits } from "./limits.ts";
import { hashOf, onOneLine } from "./question-id.ts";

/** A page of what somebody asked for; pages count from 0. */
export interface QuotesPage {
	readonly page: number;
	readonly request: QuoteRequest;
}

/**
 * A page of quotations as a button's `custom_id`, so that the button works after a restart. An article and a
 * speaker that would make it longer than Discord allows stand as hashes, to be looked up; null where it is
 * too long all the same.
 *
 *     v1:quotes:2|a=talks|s=Ines Marlow|t=the lamp      v1:quotes:0|a#hqg0WAYzuUjLrj2G
 */
export function quotesToCustomId({ page, request }: QuotesPage, answerer: Answerer): string | null {
	const { article, speaker, about } = request;
	const named = speaker !== undefined && namesIn(answerer).includes(onOneLine(speaker));
	const articleFields = fieldsFor("a", article, true);
	const speakerFields = fieldsFor("s", speaker, named);
	const [aboutField] = fieldsFor("t", about, false);
	for (const speakerField of speakerFields) {
		for (const articleField of articleFields) {
			const customId = `${prefix}${page}${articleField}${speakerField}${aboutField}`;
			if (customId.length <= limits.customId) return customId;
		}
	}
	return null;
}

/** Whether a `custom_id` is one of these, of whatever version. */
export function isQuotesId(customId: string): boolean {
	return /^v\d+:quotes:/.test(customId);
}

/** The page that a `custom_id` stands for; null where it is not ours or what it names is gone. */
export function customIdToQuotes(customId: string, answerer: Answerer): QuotesPage | null {
	if (!customId.startsWith(prefix)) return null;
	const [page = "", ...fields] = customId.slice(prefix.length).split("|");
	if (!/^\d{1,6}$/.test(page)) return null;
	let request: QuoteRequest = {};
	for (const field of fields) {
		const read = readField(field, answerer);
		if (read === null) return null;
		request = { ...request, ...read };
	}
	return { page: Number(page), request };
}

const prefix = "v1:quotes:";

/** How a field may be written, the plain way first; nothing for a field that is not asked for. */
function fieldsFor(key: string, value: string | undefined, hashable: boolean): string[] {
	const line = onOneLine(value ?? "");
	if (line === "") return [""];
	const plain = `|${key}=${line.replace(/[%|]/g, encodeURIComponent)}`;
	return hashable ? [plain, `|${key}#${hashOf(line)}`] : [plain];
}

function readField(field: string, answerer: Answerer): QuoteRequest | null {
	const key = field[0];
	const rest = field.slice(2);
	const ids = () => answerer.articles.map(({ id }) => id);
	const known = key === "a" ? ids : key === "s" ? () => namesIn(answerer) : () => [];
	const value =
		field[1] === "="
			? rest.replace(/%25|%7C/g, decodeURIComponent)
			: field[1] === "#"
				? known().find((each) => hashOf(onOneLine(each)) === rest)
				: undefined;
	if (value === undefined || value === "") return null;
	if (key === "a") return { article: value };
	if (key === "s") return { speaker: value };
	return key === "t" ? { about: value } : null;
}

/** The names of all who are quoted. */
function namesIn(answerer: Answerer): string[] {
	const listing = answerer.listQuotes({});
	return listing.kind === "speakers"
		? listing.speakers.map(({ speaker }) => onOneLine(speaker.name))
		: [];
}
