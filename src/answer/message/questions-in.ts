import { hasTag } from "../../search/language/question-tag.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import { withoutSmallTalk } from "../../search/query/small-talk.ts";
import { readCardQuestion } from "../cards/card-question.ts";
import { looksAsked } from "./question-form.ts";

/**
 * The questions in a message, without the greeting, the story and the thanks around them: at most three, and the
 * message as it is where it is one question anyway, or none can be told.
 */
export function questionsIn(message: string): readonly string[] {
	const found = sentencesAskedIn(message);
	const [only, ...others] = found;
	return only === undefined || others.length > 0 ? found : joinedIn(only);
}

function sentencesAskedIn(message: string): readonly string[] {
	const sentences = sentencesOf(message);
	const marked = sentences.filter((each) => /\?["”»)\]]*$/u.test(each));
	// "That can't be right, can it?" tells more than it asks.
	const [first, ...others] = marked.filter((each) => !pleasantry.test(each) && !hasTag(each));
	if (first === undefined) return [unmarkedIn(message, sentences)];
	if (others.length > 0) return [first, ...others].slice(0, maxQuestions).map(withoutLead);
	return [alone(first, message, sentences)];
}

const maxQuestions = 3;

/** "When was it launched and who paid for it" asks twice, "when and where was it launched" does not. */
function joinedIn(question: string): readonly string[] {
	const parts = question.split(joint).map((part) => part.trim());
	const isWhole = parts.every((part, at) => {
		const tokens = at === 0 ? withoutSmallTalk(tokensOf(part)) : tokensOf(part);
		return tokens.length >= leastJoined && asking.test(tokens[0]?.word ?? "");
	});
	return parts.length > 1 && isWhole ? parts.slice(0, maxQuestions) : [question];
}

/** Words: shorter parts are asked of what the other part is about. */
const leastJoined = 3;

const askingWords =
	"who|whom|whose|when|where|why|how|what|which|wer|wann|wo|warum|wieso|wie|was|welche[mnrs]?|quand|qui|o[uù]|pourquoi|comment|combien|quels?|quelles?|qui[eé]n|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]nt[oa]s?|qu[eé]";
const asking = new RegExp(`^(?:${askingWords})$`, "u");
const joint = new RegExp(`,?\\s+(?:and|und|et|y)\\s+(?=(?:${askingWords})\\s)`, "iu");

function sentencesOf(message: string): string[] {
	return message
		.split(/(?<=[.!?…]["”»)\]]*)\s+(?=["“«¿¡([]*\p{L})|\n+/gu)
		.map((each) => each.trim())
		.filter((each) => /[\p{L}\p{N}]/u.test(each));
}

/** One question among statements, which tell what it is about: of a long message what stands just before it. */
function alone(asked: string, message: string, sentences: readonly string[]): string {
	const kept = sentences.filter((each) => each === asked || !isPolite(each));
	if (kept.length === 1) return withoutLead(asked);
	if (message.length <= shortMessage) return kept.map(withoutLead).join(" ");
	const at = kept.indexOf(asked);
	return [...kept.slice(Math.max(0, at - 1), at), withoutLead(asked)].join(" ");
}

/** In UTF-16 units: what is no longer is read whole. */
const shortMessage = 200;

/** Of a long message without a question mark the one sentence that begins as a question does. */
function unmarkedIn(message: string, sentences: readonly string[]): string {
	const leading = sentences.find((each) => withoutLead(each) !== each);
	if (leading !== undefined && looksAsked(withoutLead(leading))) return withoutLead(leading);
	const told = sentences.filter((each) => !isPolite(each));
	const asked = told.filter(looksAsked);
	const [only] = asked;
	return sentences.length > 1 &&
		asked.length === 1 &&
		only !== undefined &&
		told.length < sentences.length
		? only
		: message;
}

function isPolite(sentence: string): boolean {
	const asked = readCardQuestion(sentence);
	if (asked === "greeting" || asked === "thanks" || pleasantry.test(sentence)) return true;
	return polite.test(sentence) && tokensOf(sentence).length <= maxPoliteWords;
}

/** Words: a longer sentence that greets tells something too. */
const maxPoliteWords = 7;

function withoutLead(question: string): string {
	const rest = question.replace(lead, "").trim();
	return /\p{L}/u.test(rest) ? rest : question;
}

/** What only leads to a question: "so my question is", "I was wondering", in the four languages. */
const lead =
	/^.*?(?<!\p{L})(?:my (?:\w+ )?question (?:is|was|would be)|the question is|(?<=^\W*(?:\p{L}+\W+)?)(?:quick )?question(?=\s*[:,–-])|(?:i(?:'m|’m| am| was)? )?(?:just )?wondering|meine frage (?:ist|wäre|lautet)|(?:eine|kurze) frage(?=\s*[:,–-])|ich (?:wollte|würde gern(?:e)?) (?:fragen|wissen)|ma question (?:est|serait)|une question(?=\s*[:,–-])|je me demand(?:e|ais)|mi pregunta es|una pregunta(?=\s*[:,–-])|me preguntaba|quería saber)(?!\p{L})\s*[,:–-]*\s*(?:if you know |ob du weißt )?/iu;

/** Statements that greet, thank, praise or excuse. */
const polite =
	/^\W*(?:hi|hello|hey|hiya|dear|good (?:morning|evening|afternoon)|thanks|thank you|thx|ty|cheers|sorry|apologies|please|love (?:the|this|your)|great (?:bot|work|server)|long[- ]?time|first[- ]time|hope (?:this|you|that)|hallo|guten (?:tag|morgen|abend)|danke|vielen dank|entschuldig|tut mir leid|bonjour|bonsoir|salut|merci|désolé|pardon|hola|buen[oa]s|gracias|perdón|perdona|disculp)(?!\p{L})/iu;

/** Questions that nobody wants answered. */
const pleasantry =
	/^\W*(?:(?:hi|hello|hey|hallo|salut|hola)\W+(?:\p{L}+\W+)?)?(?:how are (?:you|u|things)|how(?:'s|’s| is) (?:it going|everyone|everybody)|what(?:'s|’s| is) up|wie geht(?:'s|’s|s| es)|alles gut|(?:comment )?ça va|comment allez|qué tal|cómo (?:estás|estáis|están)|todo bien)(?!\p{L})[^.!?]{0,20}\?*$/iu;
