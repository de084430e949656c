import { tokensOf } from "../language/tokens.ts";
import { quantitiesIn } from "./quantities.ts";
import type { Notation, Quantity } from "./quantity.ts";

/** A passage, and what stands around it that may say when or which it speaks of. */
export interface Place {
	readonly text: string;
	/** Its heading, the headline and when the article was published. */
	readonly around: string;
}

/**
 * The dates, amounts, versions and numbers of a question that a passage does not have, as they were typed: who asks for
 * room 102 is not answered by room 101.
 */
export function missingQuantities(
	question: string,
	{ text, around }: Place,
	notation: Notation,
): string[] {
	const typed = quantitiesIn(question, notation);
	if (typed.length === 0) return [];
	const here = quantitiesIn(text, notation);
	const numbered = new Set(here.map(({ start }) => nameBefore(start, text)));
	const asked = typed.filter((each) => isMeant(each, question, numbered));
	if (asked.length === 0) return [];
	const held = new Set([...here, ...quantitiesIn(around, notation)].flatMap(keysOf));
	return asked
		.filter((each) => !isHeld(each, held) || namesAnother(each, question, here, text))
		.map(({ start, end }) => question.slice(start, end));
}

/** A number in words is meant as one where it is a name's ("Voyager two"); "one" and "first" are much else. */
function isMeant(
	{ kind, words, start, end, keys }: Quantity,
	question: string,
	numbered: ReadonlySet<string | null>,
): boolean {
	if (kind === "place") return keys[0] !== "place 1" || /\d/u.test(question.slice(start, end));
	if (kind !== "number") return true;
	// "2" and "4" are as often "to" and "for", but not behind what the passage numbers.
	const word = words[0] ?? "";
	const name = nameBefore(start, question);
	if (word === "2" || word === "4")
		return isNamed(start, question) || (name !== null && numbered.has(name));
	return /\p{Nd}/u.test(word) || name !== null;
}

/** Whether a name with a capital, or what is counted through, stands before a number. */
function isNamed(start: number, question: string): boolean {
	const name = nameBefore(start, question);
	return (
		name !== null &&
		(/\p{Lu}\p{L}*[ \u00a0]$/u.test(question.slice(0, start)) || countedThrough.has(name))
	);
}

const countedThrough = new Set(
	"article room chapter section part phase stage step level group page line number day week type season episode round grade question platform gate floor bus tram artikel zimmer raum kapitel abschnitt teil stufe gruppe seite linie nummer tag woche klasse frage salle chapitre partie etape niveau groupe ligne numero jour semaine articulo sala capitulo parte fase etapa nivel grupo pagina linea dia semana".split(
		" ",
	),
);

/** All that a quantity of a passage is: a date its day, its month and its year. */
function keysOf({ kind, keys, words }: Quantity): string[] {
	const year = kind === "date" ? words[2] : undefined;
	return keys.flatMap((key) => {
		const day = kind === "date" ? key.split(" ").slice(0, 2).join(" ") : null;
		return [
			key,
			...(day === null ? [] : [year === undefined ? `${day} any` : `${day} some`]),
			...(year === undefined ? [] : [`number ${year}`]),
			...(kind === "version" ? [key.replace("version", "number")] : []),
			...(kind === "number" ? [key.replace("number", "version")] : []),
			...(kind === "number" ? [`${key.replace("number", "time")}:00`] : []),
		];
	});
}

/** A date without a year may be of any; one with a year is told of a day of the same name without one. */
function isHeld({ kind, keys, words }: Quantity, held: ReadonlySet<string>): boolean {
	return keys.some((key) => {
		if (held.has(key)) return true;
		if (kind !== "date") return false;
		const day = key.split(" ").slice(0, 2).join(" ");
		return held.has(`${day} any`) || (words[2] === undefined && held.has(`${day} some`));
	});
}

/** Whether the passage gives what the question names a number of its own: "Article 8" for "Article 10". */
function namesAnother(
	asked: Quantity,
	question: string,
	here: readonly Quantity[],
	text: string,
): boolean {
	if (asked.kind !== "number") return false;
	const name = nameBefore(asked.start, question);
	if (name === null) return false;
	const named = here.filter((each) => nameBefore(each.start, text) === name);
	return (
		named.length > 0 && !named.some(({ keys }) => keys.some((key) => asked.keys.includes(key)))
	);
}

/** The word right before a place, if it is one that may be numbered; null after small words. */
function nameBefore(start: number, text: string): string | null {
	const before = /(\p{L}{3,})[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
	const word = before === undefined ? undefined : tokensOf(before)[0]?.word;
	return word === undefined || small.has(word) ? null : word;
}

/** Words before a number that it is not the name of. */
const small = new Set(
	"about after all and are around before between but does for from has have into just least more most near nearly not only other over per some than that the their these they this those under until was were what when which with who how are into der die das den dem des und mit bei von vom zum zur auf aus fur sind war waren hat haben welche welcher welches rund etwa uber unter ab bis seit les des aux par pour sur dans avec environ plus moins sont ont quels quelles ces los las del por para con sobre unos unas mas menos son fue cuales que".split(
		" ",
	),
);
