import type { Token } from "../language/tokens.ts";

/** A question's words without the greeting, the "can someone tell me" and the thanks around it. English. */
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
	const start = words.slice(0, longestOpening).join(" ");
	return openings.exec(`${start} `)?.[0].trim().split(" ").filter(Boolean).length ?? 0;
}

const longestOpening = 8;

const openings = new RegExp(
	`^(?:${[
		"hey|hi|hello|yo|ok|okay|pls|plz|please|sorry|bot|guys|everyone|quick question|question",
		"(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please |pls |plz |kindly )?(?:explain|tell (?:me|us)(?: about)?|say)",
		"(?:do you|do u|does anyone|does anybody|does someone|anyone|anybody) (?:happen to )?know",
		"(?:i|we) (?:want|need|would like|wanted|d like) to know|id like to know",
		"(?:i was |im |i am |just )?wondering|just curious|tell me(?: about)?|explain(?: to me)?",
	].join("|")}) `,
	"u",
);

const closings = new Set("please pls plz thanks thx ty cheers bot lol".split(" "));
