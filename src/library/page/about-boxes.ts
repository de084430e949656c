import { foldLine, isProse, isSentence, wordCount } from "../../article/line-shapes.ts";
import { longText, proseIn } from "./comments.ts";
import type { Leaf } from "./leaves.ts";
import { textOfBlock } from "./page-blocks.ts";

export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** From a heading to the next one; nothing where there is none. */
function below(leaves: readonly Leaf[], from: number): Stretch {
	if (from < 0) return { from: leaves.length, to: leaves.length };
	const next = leaves.findIndex(({ block }, index) => index > from && block.kind === "heading");
	return { from, to: next < 0 ? leaves.length : next };
}

/** The heading "About us", or about the site by its name or address, below the text, and what it stands over. */
export function siteBoxIn(leaves: readonly Leaf[], names: readonly (string | null)[]): Stretch {
	const known = new Set(names.map((name) => foldLine(name ?? "")).filter((name) => name !== ""));
	let words = 0;
	return below(
		leaves,
		leaves.findIndex(({ block }) => {
			const text = textOfBlock(block);
			if (isProse(text)) words += wordCount(text);
			if (block.kind !== "heading" || words < longText) return false;
			const [, what] = aboutSomebody.exec(text) ?? [];
			if (what === undefined) return false;
			if (/(?:^|\s)www\.\S+$/u.test(what)) return true;
			const name = foldLine(what);
			return ownName.test(name) || [...known].some((each) => ` ${name} `.includes(` ${each} `));
		}),
	);
}

const ownName = /^(?:us|uns|nous|nosotros)$/u;

/** The heading "About Ada Example" over a few lines at the end, and these; nothing of the page where there is none. */
export function authorBoxIn(leaves: readonly Leaf[], author: string | null): Stretch {
	const names = (author ?? "").split(", ").map(foldLine);
	const from = leaves.findIndex(({ block }, index) => {
		if (block.kind !== "heading" || index === 0) return false;
		const [, who] = aboutSomebody.exec(block.text) ?? [];
		if (who === undefined || proseIn(leaves, index) >= longText) return false;
		// a name over a few words that are no sentences: "Teacher | writes now and then"
		const isCard =
			fullName.test(who) &&
			!leaves.slice(index + 1).some((leaf) => isSentence(textOfBlock(leaf.block)));
		return isCard || theAuthor.test(who) || names.includes(foldLine(who));
	});
	return below(leaves, from);
}

const aboutSomebody = /^(?:about|über|à\spropos(?:\sde)?|sobre|acerca\sde)\s(.{3,60}?):?$/iu;
const fullName = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u;
const theAuthor =
	/^(?:the\sauthors?|(?:den|die)\sautor(?:in|en|innen)?|l['’]auteure?|(?:el|la)\sautora?)$/iu;

/** What stands at a page's end about those who wrote it. */
export function describesAuthor(text: string, author: string | null): boolean {
	if (wordCount(text) > 50) return false;
	if (/\bcontributed to this (?:report|story|article)\.?$/iu.test(text)) return true;
	const names = author?.split(", ") ?? [];
	return names.some(
		(name) =>
			text.startsWith(`${name} `) && / (?:is|covers|writes|reports|has written)\b/u.test(text),
	);
}
