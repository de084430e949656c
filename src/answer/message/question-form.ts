import { questionLanguage } from "../../search/language/question-language.ts";

/**
 * What in a message is a question to whoever can answer it; null where the message is none: a statement, words to
 * somebody, about somebody, or a question that expects no answer. By its form alone, in English, German, French and
 * Spanish.
 */
export function questionToAll(message: string): string | null {
	const words = message
		.replace(/```[\s\S]*?(?:```|$)|`[^`]*`/gu, " \u0000 ")
		.replace(/^>.*$/gmu, " ")
		.replace(/\bhttps?:\/\/\S+/giu, " ");
	// Who shows code asks about the code.
	if (words.includes("\u0000")) return null;
	if (answersItself.test(words)) return null;
	const sentences = words.match(/[^.!?…\n]+[.!?…]*/gu)?.map((each) => each.trim()) ?? [];
	const asked = sentences.filter(asksAll);
	const [only] = asked;
	return asked.length === 1 && only !== undefined ? only : null;
}

/** Whether words to the bot are a question, or go on from one: by its mark, or by how they begin. */
export function looksAsked(words: string): boolean {
	const [first = ""] = wordsOf(words);
	return words.includes("?") || questionWords.has(first) || goingOn.has(first);
}

function asksAll(sentence: string): boolean {
	const marked = /\?/u.test(sentence);
	const polite = politeLead.exec(sentence);
	const asked = polite === null ? sentence : sentence.slice(polite[0].length);
	const words = wordsOf(asked);
	const [first = ""] = words;
	if (words.length < minWords || words.length > maxWords) return false;
	if (!marked && !questionWords.has(first)) return false;
	// "It was closed again, right?" tells; "good one, huh?" jokes.
	if (endTag.test(asked.toLowerCase())) return false;
	return !isAmongPeople(asked, words);
}

/** Whether people talk with one another in a sentence; a word of it counts in its own language alone. */
function isAmongPeople(sentence: string, words: readonly string[]): boolean {
	const language = questionLanguage(sentence);
	const [, own] = Object.entries(amongPeople).find(([each]) => each === language) ?? [];
	const known = own === undefined ? Object.values(amongPeople) : [own];
	return words.some(
		(word, at) =>
			// "in the US" is a country.
			!(word === "us" && words[at - 1] === "the") && known.some((listed) => listed.has(word)),
	);
}

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
}

/** Shorter ones are remarks such as "why not?" and "really, today?". */
const minWords = 3;
/** Longer ones tell a story. */
const maxWords = 40;

/** "Why did it close? Because it could." */
const answersItself = /\?["”»)]*\s+(?:because|cuz|weil|parce\s+qu|porque\s)/iu;

/** "Does anybody know when …": a question to all, whomever it names. */
const politeLead =
	/^\s*(?:(?:so|ok(?:ay)?|hi|hey|hello|hallo|salut|hola|and|but|also)\b[,\s]+(?:all|everyone|everybody|guys|folks|zusammen|todos)?[,\s]*)?(?:(?:does|do|did)\s+(?:any(?:one|body)|some(?:one|body)|you(?:\s+guys)?)\s+(?:happen\s+to\s+)?know|any(?:one|body)\s+know|(?:can|could)\s+(?:any(?:one|body)|some(?:one|body))\s+tell\s+me|quick\s+question|wei(?:ß|ss)\s+(?:jemand|wer)|kann\s+(?:mir\s+)?(?:jemand|wer)\s+sagen|quelqu['’]un\s+sait|est-ce\s+que\s+quelqu['’]un\s+sait|alguien\s+sabe|sabe\s+alguien)?[,:\s]*/iu;

const endTag =
	/[,\s](?:right|huh|eh|lol|lmao|no|yeah|innit|correct|amirite|oder|gell|nicht wahr|hein|non|verdad|no es cierto|isn['’]t it|aren['’]t they|does(?:n['’]t)? it)\s*\?+\s*$/u;

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a question begins with where nobody types its mark. */
const questionWords = listed(
	"what whats what's when where who whose whom which why how is are was were does do did has have can could will would should whats wheres whos hows wann wo wer wen wem was warum wieso weshalb wie welche welcher welches wieviel ist sind hat haben kann wird werden darf muss quand où ou qui que quoi quel quelle quels quelles pourquoi comment combien est-ce qu'est-ce cuándo cuando dónde donde quién quien quiénes qué que cuál cual cuáles por cómo como cuánto cuanto cuántos cuántas",
);

/** What a question that goes on from another begins with. */
const goingOn = listed("and und et y pero but aber mais tell explain show");

/** Words of people who talk with one another: you, we, a nickname for a friend. */
const amongPeople = {
	en: listed(
		"you u ya your ur yours you're youre y'all yall we our us we're lol lmao bro dude mate buddy babe",
	),
	de: listed("du dir dich dein deine deinen euch euer ihr wir uns unser"),
	fr: listed("tu te toi ton ta tes vous votre nous on notre"),
	es: listed(
		"tú ti tu tus te vos vosotros ustedes usted nosotros nuestro sabes crees vienes quieres puedes",
	),
} as const;
