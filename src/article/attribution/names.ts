import {
	isAdverb,
	isAuxiliary,
	isDayOrMonth,
	isDeterminer,
	isFunctionWord,
	isNumberWord,
	isPreposition,
} from "../../english/function-words.ts";
import { isGivenName } from "../../english/given-names.ts";
import { isPlace } from "../../english/places.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import {
	isBodyNoun,
	isNameSuffix,
	isQualifier,
	isRoleNoun,
	isTitle,
	isTitleWord,
} from "../../english/titles.ts";
import type { Mention } from "./mention.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

const particles: ReadonlySet<string> = new Set(
	"de da di du del della der den van von al el bin ibn la le ter ten dos das zu y".split(" "),
);
const maxNameLength = 8;

/** A run of capitalised words; the titles at its front are set apart ("Defence Secretary Ada Example"). */
export function nameAt(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
): Mention | null {
	if (!startsName(tokens, at, vocabulary)) return null;
	let last = at;
	while (last - at < maxNameLength) {
		const next = nextOfName(tokens, last);
		if (next === null) break;
		last = next;
	}
	const first = afterTitles(tokens, at, last, vocabulary);
	const suffix = tokens[last];
	const surname =
		last > first && suffix !== undefined && isNameSuffix(suffix.lower) ? last - 1 : last;
	const head = tokens[surname]?.lower ?? "";
	const isSurname = vocabulary.surnames.has(tokens[first]?.lower ?? "");
	// "the Texan, Ada Example, said", "the Dane recalled"
	const isFrom = first === last && /^(?:the|an?)$/.test(tokens[at - 1]?.lower ?? "");
	if (isFrom && (demonyms.has(head) || inhabitants.has(head))) return null;
	// "Brazilian music": what stands before a noun names nobody
	const noun = tokens[last + 1];
	const isAdjective =
		first === last && noun?.kind === "word" && !noun.isCapital && demonyms.has(head);
	if (isAdjective && !isSpeechVerb(noun.lower) && !isFunctionWord(noun.lower)) return null;
	if (first === last && !isSurname && isTitleWord(tokens[first]?.lower ?? "")) return null;
	return { kind: "name", first, last, from: rolesBefore(tokens, at), head };
}

/** The name behind what an office is for: "the envoy to Norland Ada Example", from the office on. */
export function nameOfHolder(
	tokens: readonly Token[],
	office: number,
	vocabulary: Vocabulary,
): Mention | null {
	if (!isRoleNoun(tokens[office]?.lower ?? "")) return null;
	if (!/^(?:to|for|of|in|at|with)$/.test(tokens[office + 1]?.lower ?? "")) return null;
	const start = tokens[office + 2];
	if (start?.isCapital !== true || start.sentence !== tokens[office]?.sentence) return null;
	let last = office + 2;
	for (let next = nextOfName(tokens, last); next !== null; next = nextOfName(tokens, last))
		last = next;
	for (let at = office + 3; at < last; at++) {
		const isCut = isGivenName(tokens[at]?.lower ?? "") && !isPartOfName(tokens[at - 1]);
		if (isCut) return nameAt(tokens, at, vocabulary);
	}
	return null;
}

function startsName(
	tokens: readonly Token[],
	at: number,
	{ ordinary, proper, surnames }: Vocabulary,
): boolean {
	const token = tokens[at];
	if (token === undefined || token.kind !== "word") return false;
	if (!token.isCapital) return token.text.startsWith("@");
	if (/^[RD]-\p{Lu}/u.test(token.text) || /^[RD]-$/u.test(tokens[at - 1]?.text ?? "")) return false;
	const before = tokens[at - 1];
	const opensSentence = before === undefined || before.sentence !== token.sentence;
	if (isDayOrMonth(token.lower) || isNumberWord(token.lower)) return false;
	// "In May Example called"
	const isMonth = /^(?:may|march|april|june|august)$/.test(token.lower);
	if (
		isMonth &&
		/^(?:in|since|until|by|from|of|last|this|next|early|late|mid)$/.test(before?.lower ?? "")
	)
		return false;
	// "Learn more": an order to the reader; "Last year"
	const isTime = /^(?:last|next|early|late)$/.test(token.lower) && !tokens[at + 1]?.isCapital;
	if (opensSentence && (isTime || tokens[at + 1]?.lower === "more")) return false;
	// "I’m", "Don't"
	if (contraction.test(token.lower)) return false;
	// "Day-by-day"
	if (/-\p{Ll}+-\p{Ll}/u.test(token.text)) return false;
	if (isSurnameFirst(tokens, at, opensSentence, proper)) return true;
	// "Said Example: “…”"
	if (opensSentence && inverting.has(token.lower)) return false;
	if (surnames.has(token.lower) && isSurnameHere(tokens, at, opensSentence)) return true;
	if (isFunctionWord(token.lower)) {
		// "said Will Example"; but "Will Example resign?"
		return !opensSentence && isGivenName(token.lower) && tokens[at + 1]?.isCapital === true;
	}
	if (!opensSentence && before.text !== ":") return true;
	const next = tokens[at + 1];
	if (isGerund(token.lower) && !proper.has(token.lower) && !isTitleWord(next?.lower ?? ""))
		return false;
	// "Secretary of State Ada Example"
	if (next?.lower === "of" && tokens[at + 2]?.isCapital && isTitle(token.lower)) return true;
	if (next?.sentence === token.sentence && next.isCapital && !isFunctionWord(next.lower))
		return true;
	if (isSpeechVerb(token.lower)) return false;
	// "Internal emails showed"
	const isQuality = /(?:nal|ial|ive|ous|ful|ary)$/.test(token.lower) && !isGivenName(token.lower);
	if (isQuality && !proper.has(token.lower) && next?.text.endsWith("s")) return false;
	if (ordinary.has(token.lower) || /(?:ing|[^l]ly)$/.test(token.lower)) return false;
	return proper.has(token.lower) || isGivenName(token.lower) || isLikeSubject(next);
}

const contraction = /['’](?:m|re|ve|ll|d|t)$/;

/** "Hosting Ada Example was …", but "Beijing" and "Sterling Example". */
function isGerund(word: string): boolean {
	return /^.*[aeiouy].*ing$/.test(word) && word.length > 5 && !isGivenName(word) && !isPlace(word);
}

/** "He Jianming", "said So Yeon": a surname before a given name, spelled like a word that is never followed by a name. */
function isSurnameFirst(
	tokens: readonly Token[],
	at: number,
	opensSentence: boolean,
	proper: ReadonlySet<string>,
): boolean {
	const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (token === undefined || next === undefined || !surnamesFirst.has(token.lower)) return false;
	if (next.sentence !== token.sentence || !next.isCapital || next.text.length < 2) return false;
	if (isFunctionWord(next.lower) || isSpeechVerb(next.lower) || isTitleWord(next.lower))
		return false;
	const isWhole = after === undefined || after.sentence !== token.sentence || !after.isCapital;
	if (!isWhole || /^\p{Lu}{2}/u.test(token.text)) return false;
	return !opensSentence || neverBeforeName.test(token.lower) || proper.has(token.lower);
}

const surnamesFirst: ReadonlySet<string> = new Set(
	"he she you we an so her all long may".split(" "),
);
const neverBeforeName = /^(?:he|she|you)$/;

const inverting: ReadonlySet<string> = new Set(
	"said says asked asks added adds wrote writes replied replies tweeted tweets".split(" "),
);

/** What a name that opens a sentence is followed by; "Signs of", "Part of" and "Otherwise," are no names. */
function isLikeSubject(next: Token | undefined): boolean {
	if (next === undefined || next.text === ":" || next.text === "'s") return true;
	if (next.kind !== "word") return next.kind === "quote" || next.text === "(";
	return !isPreposition(next.lower);
}

/** Inside a sentence the capital tells it; at the beginning of one, what comes after it: a verb, and no name. */
function isSurnameHere(tokens: readonly Token[], at: number, opensSentence: boolean): boolean {
	if (!opensSentence) return true;
	const next = tokens[at + 1];
	if (next === undefined || next.kind !== "word") return next?.text === ",";
	const mayFollow = isSpeechVerb(next.lower) || isAuxiliary(next.lower) || isAdverb(next.lower);
	return next.lower === "'s" || (mayFollow && !next.isCapital) || /[^e]ed$/.test(next.lower);
}

/** The next token of the name whose last one so far is at `last`, over particles and "Bank of X". */
function nextOfName(tokens: readonly Token[], last: number): number | null {
	const current = tokens[last];
	const next = tokens[last + 1];
	if (current === undefined || next === undefined || next.sentence !== current.sentence)
		return null;
	const follows = (token: Token | undefined): boolean =>
		token !== undefined &&
		token.sentence === current.sentence &&
		// "Ada d'Example"
		(token.isCapital || /^d['’]\p{Lu}/u.test(token.text)) &&
		(!isDayOrMonth(token.lower) || isGivenName(current.lower)) &&
		(!isFunctionWord(token.lower) ||
			token.lower === "today" ||
			(isGivenName(current.lower) && !isDeterminer(token.lower)));
	const afterNext = tokens[last + 2];
	if (next.kind === "quote" && isNickname(current, next) && follows(afterNext)) return last + 2;
	if (next.kind !== "word") return null;
	if (follows(next)) return last + 1;
	if (particles.has(next.lower) && follows(afterNext)) return last + 2;
	const isDouble = particles.has(next.lower) && particles.has(afterNext?.lower ?? "");
	if (isDouble && follows(tokens[last + 3])) return last + 3;
	const joins = next.lower === "of" || next.lower === "for" || next.lower === "and";
	if (joins && isBodyNoun(current.lower) && follows(afterNext)) return last + 2;
	if (next.lower === "of" && follows(afterNext) && /^(?:secretary|minister)$/.test(current.lower)) {
		const personFollows = follows(tokens[last + 3]);
		return personFollows ? last + 2 : null;
	}
	return null;
}

/** The marked words of `Joe “The Hammer” Example`. */
function isNickname(given: Token, { text }: Token): boolean {
	return (
		isGivenName(given.lower) && /^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’-]+){0,2}$/u.test(text)
	);
}

/** Where the name proper begins: after the last title that still has a word after it. */
function afterTitles(
	tokens: readonly Token[],
	at: number,
	last: number,
	{ proper, ordinary }: Vocabulary,
): number {
	// "National Audit Office"
	if (isBodyNoun(tokens[last]?.lower ?? "") && isQualifier(tokens[at]?.lower ?? "")) return at;
	let first = at;
	for (let i = at; i < last; i++) {
		const word = (tokens[i]?.lower ?? "").replace(/\.$/, "");
		const isNamed = isGivenName(tokens[i + 1]?.lower ?? "");
		const isUnheard = i === at && i + 1 < last && !proper.has(word) && !isGivenName(word);
		// "the Italian Ada Example", "Designer Ada Example Other", "Reviewer Ada Example" where a sentence opens
		const isWhole = i === at && i + 2 <= last && !isBodyNoun(tokens[last]?.lower ?? "");
		const opens = tokens[at - 1]?.sentence !== tokens[at]?.sentence;
		// "Diversity Ada Example writes": a heading's word, which the article else writes small
		if (isWhole && opens && isNamed && ordinary.has(word) && !isGivenName(word)) first = i + 1;
		const isRole = isRoleNoun(word) || (opens && occupation.test(word));
		if (isWhole && (demonyms.has(word) || (isUnheard && isRole))) first = i + 1;
		// "the Marxist Ada Example"
		if (isWhole && isNamed && /.{3}ist$/.test(word) && !isGivenName(word)) first = i + 1;
		const isOccupation = isRoleNoun(word) || (isUnheard && occupation.test(word));
		const isSeveral =
			word.endsWith("s") && i === at && isTitle(word.slice(0, -1)) && !isGivenName(word);
		// "Ada M. Example" has no "Monsieur" in it
		const isStyle =
			isTitle(word) && !(word === "m" && i > at && isGivenName(tokens[at]?.lower ?? ""));
		if (isStyle || isSeveral || tokens[i]?.text === "Del." || (isNamed && isOccupation))
			first = i + 1;
		const isOfSomewhere = isNamed && i + 2 <= last && tellsWhere(tokens, at, i);
		if (isOfSomewhere && !isGivenName(word)) first = i + 1;
		const isOf = tokens[i]?.lower === "of" && i > at && i + 2 <= last;
		if (isOf && isTitle(tokens[i - 1]?.lower ?? "")) first = i + 2;
		// "Director of Public Works Ada Example"
		const isBehindOf = first > at && tokens.slice(at, first).some(({ lower }) => lower === "of");
		if (isBehindOf && isNamed && i + 2 <= last && !isPartOfName(tokens[i])) first = i + 1;
	}
	return first;
}

const demonyms: ReadonlySet<string> = new Set(
	(
		"american canadian mexican brazilian argentinian argentine chilean colombian peruvian british english scottish welsh irish " +
		"french spanish portuguese italian greek turkish german austrian swiss dutch belgian danish swedish norwegian finnish " +
		"icelandic polish czech slovak hungarian romanian bulgarian serbian croatian bosnian albanian ukrainian russian belarusian " +
		"georgian armenian israeli palestinian lebanese syrian iraqi iranian afghan pakistani indian nepalese bangladeshi chinese " +
		"japanese korean vietnamese thai malaysian indonesian filipino australian egyptian moroccan tunisian algerian nigerian " +
		"ghanaian kenyan ugandan ethiopian somali sudanese jamaican cuban venezuelan ecuadorian uruguayan bolivian texan californian floridian londoner parisian berliner " +
		"latin celtic cornish arabic hebrew persian gaelic slovenian estonian latvian lithuanian maltese cypriot basque catalan galician flemish walloon bavarian sicilian macedonian " +
		"montenegrin kosovar moldovan kazakh uzbek mongolian cambodian burmese singaporean taiwanese congolese senegalese ivorian " +
		"cameroonian malian zambian zimbabwean namibian tanzanian rwandan mozambican angolan libyan jordanian saudi yemeni haitian " +
		"honduran guatemalan salvadoran nicaraguan panamanian paraguayan fijian samoan tongan tasmanian"
	).split(" "),
);

const inhabitants: ReadonlySet<string> = new Set(
	(
		"dane swede finn pole turk scot briton spaniard englishman englishwoman irishman irishwoman frenchman frenchwoman " +
		"dutchman dutchwoman welshman welshwoman scotsman icelander serb croat slovene slovenian bosniak macedonian estonian latvian " +
		"lithuanian luxembourger londoner new-yorker afghan arab kurd tibetan breton tuscan"
	).split(" "),
);

/** Whether a word may belong to the name that a given name after it goes on with: "Ada Example Other", "J. Ada". */
function isPartOfName(token: Token | undefined): boolean {
	if (token === undefined) return false;
	return isGivenName(token.lower) || particles.has(token.lower) || /^\p{Lu}\.?$/u.test(token.text);
}

/** What tells where somebody is from, or plays, before their name: "Norland", "GK", "FC". */
function tellsWhere(tokens: readonly Token[], first: number, before: number): boolean {
	const { text = "", lower = "" } = tokens[before] ?? {};
	const words = tokens.slice(first, before + 1).map((token) => token.lower);
	if (isPlace(lower) || isPlace(words.join(" ")) || isBodyNoun(lower)) return true;
	return /^\p{Lu}{2,4}$/u.test(text) && !/[AEIOU]/.test(text);
}

/** "Reviewer Ada Example": how words for what somebody does end. */
const occupation = /(?:er|or|ist|erin)$/;

const styles: ReadonlySet<string> = new Set(["hon", "honourable", "honorable", "rev", "reverend"]);

/** Goes left from a name over the lower-case role words before it ("the party's campaign manager Ada Example"). */
export function rolesBefore(tokens: readonly Token[], at: number): number {
	let from = at;
	const name = tokens[at];
	// "Senator the Hon. Ada Example"
	const isStyled =
		tokens[at - 1]?.lower === "the" && styles.has(name?.lower.replace(/\.$/, "") ?? "");
	if (isStyled && isTitle(tokens[at - 2]?.lower ?? "")) return at - 2;
	if (name === undefined || !isRoleNoun(tokens[at - 1]?.lower ?? "")) return from;
	for (let i = at - 1; i >= at - 8; i--) {
		const token = tokens[i];
		if (token === undefined || token.sentence !== name.sentence || token.kind !== "word") break;
		if (isSpeechVerb(token.lower) && !isRoleNoun(token.lower)) break;
		if (isFunctionWord(token.lower)) {
			if (isDeterminer(token.lower) && token.lower !== "that") from = i;
			break;
		}
		from = i;
	}
	return from;
}
