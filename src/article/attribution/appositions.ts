import { isAuxiliary, isPreposition } from "../../english/function-words.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { isRoleNoun } from "../../english/titles.ts";
import type { Mention } from "./mention.ts";
import type { Token } from "./tokens.ts";

/** "the director, Ada Example," and "Ada Example, the director,": the description means the name beside it. */
export function linkAppositions(
	tokens: readonly Token[],
	mentions: readonly Mention[],
	personOf: (number | null)[],
	isBody: (person: number) => boolean,
): void {
	for (const [index, mention] of mentions.entries()) {
		if (mention.kind !== "description") continue;
		const said = saidApposition(tokens, mentions, index);
		if (said !== null) personOf[index] = personOf[said] ?? null;
		if (said !== null || !isRoleNoun(mention.head)) continue;
		const [before, after] = [mentions[index - 1], mentions[index + 1]];
		const followed =
			after?.kind === "name" && tokens[mention.last + 1]?.text === "," && !isPlural(mention);
		const preceded = before?.kind === "name" && tokens[mention.first - 1]?.text === ",";
		const far = farApposition(tokens, mentions, index) ?? joinedApposition(tokens, mentions, index);
		if (followed && after.from === mention.last + 2 && isApposed(tokens, after.last + 1)) {
			personOf[index] = personOf[index + 1] ?? null;
		} else if (far !== null) {
			personOf[index] = personOf[far] ?? null;
		} else if (
			preceded &&
			before.last === mention.first - 2 &&
			!isActing(tokens, mention.last + 1)
		) {
			const person = personOf[index - 1] ?? null;
			// "According to Example Press, one sailor posted": a paper is no sailor; "Ada Example, critics say"
			const isOther =
				person !== null &&
				(isBody(person)
					? isIndefinite(tokens[mention.from]) || humanOffice.test(mention.head)
					: isSeveral(mention));
			if (person !== null && !isOther) personOf[index] = person;
		}
	}
}

/** "at a meeting of the Example Council, the presiding officer and": no body holds such an office. */
const humanOffice =
	/^(?:officer|minister|mayor|judge|professor|secretary|governor|senator|chancellor|chair(?:man|woman|person)?|spokes(?:man|woman|person))$/;

function isSeveral(mention: Mention): boolean {
	return mention.from === mention.last && isPlural(mention);
}

/** "one of the authors, Ada Example": she is one of them, and not they. */
function isPlural({ head }: Mention): boolean {
	return /[^s]s$/.test(head);
}

function isIndefinite(token: Token | undefined): boolean {
	return /^(?:one|an?|another|some|several|many)$/.test(token?.lower ?? "");
}

/** "lead researcher and harbour physician Ada Example", "chair, owner and president Ada Example": two of her roles. */
function joinedApposition(
	tokens: readonly Token[],
	mentions: readonly Mention[],
	index: number,
): number | null {
	const mention = mentions[index];
	// "the mayor and director Ada Example" may be two
	if (mention === undefined || mention.head.endsWith("s")) return null;
	if (/^(?:the|an?|his|her|their|its|our|my)$/.test(tokens[mention.from]?.lower ?? "")) return null;
	for (let other = index + 1; other <= index + 2; other++) {
		const next = mentions[other];
		const link = tokens[(mentions[other - 1]?.last ?? 0) + 1];
		if (next === undefined || next.from !== (mentions[other - 1]?.last ?? 0) + 2) return null;
		if (link?.lower !== "and" && link?.text !== ",") return null;
		if (next.kind === "name" && link.lower === "and") return next.from < next.first ? other : null;
		if (next.kind !== "description" || !isRoleNoun(next.head)) return null;
	}
	return null;
}

/**
 * `said the publican, Ada Example, who`, `said one of the authors, Ada Example`, `“…,” the groom, Ada Example, said`: beside
 * the verb any noun is a role.
 */
function saidApposition(
	tokens: readonly Token[],
	mentions: readonly Mention[],
	index: number,
): number | null {
	const description = mentions[index];
	if (description === undefined || isSeveral(description)) return null;
	const isBehind = isSpeechVerb(tokens[description.from - 1]?.lower ?? "");
	if (!isBehindWords(tokens, isBehind ? description.from - 2 : description.from - 1)) return null;
	// "one of the authors, Ada Example", "its director of child safety, Ada Example"
	const comma = isField(tokens, description)
		? commaBehind(tokens, description.last)
		: description.last + 1;
	const at = [1, 2, 3, 4]
		.map((step) => index + step)
		.find((next) => mentions[next]?.from === comma + 1);
	const name = mentions[at ?? -1];
	if (at === undefined || name?.kind !== "name" || name.first === name.last) return null;
	if (tokens[comma]?.text !== ",") return null;
	const isSubject =
		tokens[name.last + 1]?.text === "," && isSpeechVerb(tokens[name.last + 2]?.lower ?? "");
	return (isBehind && isApposed(tokens, name.last + 1)) || isSubject ? at : null;
}

function isBehindWords(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token?.kind === "quote" || (token?.text === "," && tokens[at - 1]?.kind === "quote");
}

/** "In a letter to Ada Example, the minister said": what has a verb right behind it explains nobody. */
function isActing(tokens: readonly Token[], after: number): boolean {
	const { lower = "", isCapital } = tokens[after] ?? {};
	return !isCapital && (isSpeechVerb(lower) || isAuxiliary(lower));
}

function isField(tokens: readonly Token[], { last }: Mention): boolean {
	return /^(?:of|for)$/.test(tokens[last + 1]?.lower ?? "");
}

/** The comma that ends "of child safety", at most a few words on. */
function commaBehind(tokens: readonly Token[], last: number): number {
	let at = last + 1;
	while (at - last < maxField && tokens[at]?.kind === "word") at++;
	return at;
}

/** In tokens: "of the harbour's lower school". */
const maxField = 7;

function isApposed(tokens: readonly Token[], after: number): boolean {
	const text = tokens[after]?.text;
	return text === "," || text === "." || text === ";" || text === "of" || text === "(";
}

/** `said his best friend at Example College, Ada Other, who …`: the mention of the name, over one that tells where. */
function farApposition(
	tokens: readonly Token[],
	mentions: readonly Mention[],
	index: number,
): number | null {
	const [mention, place, name] = [mentions[index], mentions[index + 1], mentions[index + 2]];
	if (mention === undefined || place?.kind !== "name" || name?.kind !== "name") return null;
	if (!isSpeechVerb(tokens[mention.from - 1]?.lower ?? "")) return null;
	if (!isPreposition(tokens[mention.last + 1]?.lower ?? "")) return null;
	const isBeside = place.from <= mention.last + 3 && tokens[place.last + 1]?.text === ",";
	return isBeside && name.from === place.last + 2 && isApposed(tokens, name.last + 1)
		? index + 2
		: null;
}
