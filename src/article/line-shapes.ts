/** What a line looks like, whatever stands around it. */

/** Words as spaces part them; Chinese and Japanese have none, and about two signs make a word there. */
export function wordCount(text: string): number {
	let words = 0;
	let isUnspaced = false;
	let wasSpace = true;
	for (let at = 0; at < text.length; at++) {
		const sign = text.charCodeAt(at);
		const isSpace = sign <= 32 ? sign === 32 || (sign >= 9 && sign <= 13) : isRareSpace(sign);
		if (wasSpace && !isSpace) words++;
		wasSpace = isSpace;
		if (sign >= 0x3040) isUnspaced = true;
	}
	if (!isUnspaced || !unspacedSigns.test(text)) return words;
	return Math.max(words, text.match(/[\u3040-\u30ff\u3400-\u9fff]{2}/gu)?.length ?? 0);
}

/** What `\s` matches above U+0020. Counting by a pattern makes a string of each word. */
function isRareSpace(sign: number): boolean {
	return (
		sign === 0xa0 ||
		(sign >= 0x1680 &&
			(sign === 0x1680 ||
				(sign >= 0x2000 && sign <= 0x200a) ||
				sign === 0x2028 ||
				sign === 0x2029 ||
				sign === 0x202f ||
				sign === 0x205f ||
				sign === 0x3000 ||
				sign === 0xfeff))
	);
}

const unspacedSigns = /[\u3040-\u30ff\u3400-\u9fff]{6}/u;

/** "Q: …", "Question 3. …": a heading even without a question mark. */
export function isLabelledQuestion(text: string): boolean {
	return /^(?:Q|Question|Frage|Pregunta)\s?\d{0,3}\s?[:.)]\s/iu.test(text) && wordCount(text) <= 30;
}

/** "A: …", "Answer: …". */
export function isLabelledAnswer(text: string): boolean {
	return /^(?:A|Answer|R|Réponse|Antwort|Respuesta)\s?\d{0,3}\s?[:.)]\s/u.test(text);
}

/** One question and no more: "What is x?", "OK. So how does it work?"; not speech, not a paragraph. */
export function isQuestion(text: string): boolean {
	const words = wordCount(text);
	if (words > 30 || text.length > 220) return false;
	if (isLabelledQuestion(text)) return true;
	if (/[?？][)\]*_]{0,4}$/u.test(text)) return !opensSpeech(text) && isOneQuestion(text);
	// "What is a “sanctuary city?”": American style puts the mark inside.
	return /\?["”’']$/u.test(text) && asks.test(text) && !/[,:]\s?["“‘']/u.test(text);
}

const asks =
	/^(?:(?:\d{1,3}|Q)[.):]\s*)?(?:what|who|whom|whose|why|when|where|which|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have|qu|que|qui|quoi|pourquoi|comment|quand|où|was|wer|wie|warum|wann|wo|¿)/iu;

function opensSpeech(text: string): boolean {
	return /^["“„«‘']/u.test(text) && !/["”“»’'][^"”“»’']*\s/u.test(text.slice(1));
}

/** A few words may stand before the question ("Dear editor: …", "Sounds great! …"), not a sentence. */
function isOneQuestion(text: string): boolean {
	for (const end of text.matchAll(/(\S*)[.!?…]["”’')]?\s+(?=["“‘'(]?[\p{Lu}¿])/gu)) {
		const abbreviated = /^[("“‘']?(?:\p{L}{1,3}|\S*\.\p{L})$/u.test(end[1] ?? "");
		if (!abbreviated && wordCount(text.slice(0, end.index)) >= 5) return false;
	}
	return true;
}

/** "So what now?", "But why?": a writer's turn of phrase more often than a heading. */
export function isTurnOfPhrase(text: string): boolean {
	const linked = /^(?:and|but|or|yet|then|so|et|mais|und|aber|doch|y|pero)\b/iu.exec(text);
	if (linked === null) return false;
	return linked[0].toLowerCase() !== "so" || wordCount(text) <= 5;
}

/** Ends as a sentence does, a closing quotation mark or bracket aside. */
export function endsSentence(text: string): boolean {
	return /[.!?…;:,。！？；：]["”“’‘'»«›‹」』）)\]\s]*$/u.test(text);
}

/** Running text: at least one sentence of some length. */
export function isProse(text: string): boolean {
	return (
		wordCount(text) >= 22 ||
		(wordCount(text) >= 6 && /[.!…:;,。！；：]["”“’‘'»«›‹」』）)\]\s]*$/u.test(text))
	);
}

/** At least one whole sentence, however short. */
export function isSentence(text: string): boolean {
	return isProse(text) || /[.!…。！]["”’'»」』）)\]]*$/u.test(text);
}

/** A line as a headline is set: not long, with no full stop. */
export function isHeadlineLike(text: string): boolean {
	return (
		wordCount(text) <= 30 &&
		text.length <= 220 &&
		!/[.…:;,。；：]["”“’‘'»«›‹」』）)\]\s]*$/u.test(text)
	);
}

/** "Rights & Protections", "How the law protects you": a heading that asks nothing. */
export function isTitle(text: string): boolean {
	return (
		wordCount(text) <= 12 &&
		text.length <= 90 &&
		(/^[\p{Lu}\p{Lt}\p{N}]/u.test(text) || asksInWords.test(text)) &&
		/\p{L}/u.test(text) &&
		!endsSentence(text) &&
		!/^\S+:\s/u.test(text) &&
		!/https?:|@|\bwww\./iu.test(text)
	);
}

/** "why was there no warning": a question heading of somebody who types in small letters. */
const asksInWords =
	/^(?:what|who|whose|why|when|where|which|how)\s(?:\p{Ll}+\s){0,2}(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had)\s/u;

/** For comparing lines: case, marks, numbering and kinds of quotation marks aside. */
export function foldLine(text: string): string {
	return text
		.replace(/^(?:[-*•–·]|\d{1,3}[.)])\s+/u, "")
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
