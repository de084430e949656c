import type { Token } from "../language/tokens.ts";

/** A question's words without the greeting, the "can someone tell me" and the thanks around it, in the four languages. */
export function withoutSmallTalk(tokens: readonly Token[]): readonly Token[] {
	const words = tokens.map(({ word }) => word);
	let from = 0;
	let to = words.length;
	for (let found = opening(words.slice(from)); found > 0; found = opening(words.slice(from))) {
		from += found;
	}
	while (to > from && closings.has(words[to - 1] ?? "")) to--;
	return from < to ? tokens.slice(from, to) : tokens;
}

/** How many words at the beginning only lead up to the question. */
function opening(words: readonly string[]): number {
	const start = words.slice(0, maxOpeningLength).join(" ");
	return openings.exec(`${start} `)?.[0].trim().split(" ").filter(Boolean).length ?? 0;
}

const maxOpeningLength = 9;

const openings = new RegExp(
	`^(?:${[
		"hey|hi|hello|yo|ok|okay|pls|plz|please|sorry|bot|guys|everyone|quick question|question",
		"(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please |pls |plz |kindly )?(?:explain|tell (?:me|us)(?: about)?|say)",
		"(?:do you|do u|does anyone|does anybody|does someone|anyone|anybody) (?:happen to )?know",
		"(?:i|we) (?:want|need|would like|wanted|d like) to know|id like to know",
		"(?:i was |im |i am |just )?wondering|just curious|tell me(?: about)?|explain(?: to me)?",
		"hallo|moin|servus|gruezi|hoi|na|also|bitte|kurze frage|frage|(?:kannst|konntest) du (?:mir |uns )?(?:bitte |mal )?(?:sagen|erklaren|verraten)|(?:konnen|konnten) sie (?:mir |uns )?(?:bitte )?(?:sagen|erklaren)|(?:weisst du|weiss (?:jemand|wer|einer|irgendwer)|wissen sie)(?: vielleicht| zufallig| eigentlich)?|(?:kann|konnte) (?:mir |uns )?(?:bitte |mal )?(?:jemand|wer|einer)(?: mir)? (?:sagen|erklaren)|ich (?:wollte|will|mochte|wurde gern) (?:mal )?(?:wissen|fragen)|mich wurde interessieren|ich frage mich",
		"bonjour|salut|bonsoir|coucou|dis moi|svp|(?:peux tu|tu peux|pouvez vous|pourriez vous|pourrais tu|quelqu un peut) (?:me |nous |m )?(?:dire|expliquer)|(?:sais tu|tu sais|savez vous|vous savez|quelqu un sait|est ce que quelqu un sait|on sait)|je (?:voudrais|veux|voulais|cherche a|me demandais?|me demande) (?:savoir)?|j aimerais savoir",
		"hola|buenas|buenos dias|oye|oigan|por favor|una pregunta|(?:puedes|podrias|me puedes|me podrias|puede alguien|alguien puede|alguien me puede) (?:por favor )?(?:decir(?:me|nos)?|explicar(?:me)?|contar(?:me)?)|(?:sabes|sabe alguien|alguien sabe|saben|sabeis)(?: si)?|(?:quiero|quisiera|me gustaria|queria) saber|me preguntaba",
	].join("|")}) `,
	"u",
);

const closings = new Set(
	"please pls plz thanks thx ty cheers bot lol bitte danke merci svp stp gracias".split(" "),
);
