/** What a reader of Discord sees of a text: the characters shown, and every rule that did something to them. */
export interface Shown {
	readonly text: string;
	readonly effects: readonly string[];
}

/**
 * Reads markdown as Discord's clients do, as far as it matters to text that must not format: the rules are
 * tried in order at each place, a backslash shows the sign after it, and anything else is shown as it is.
 */
export function showMarkdown(markdown: string): Shown {
	let text = "";
	const effects: string[] = [];
	let rest = markdown;
	while (rest !== "") {
		const atLineStart = text === "" || text.endsWith("\n");
		const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
		const rule = escaped ? undefined : rules.find((each) => applies(each, rest, atLineStart));
		if (rule) effects.push(rule.name);
		const [taken = "", sign] = escaped ?? [String.fromCodePoint(rest.codePointAt(0) ?? 0)];
		text += sign ?? taken;
		rest = rest.slice(taken.length);
	}
	return { text, effects };
}

interface Rule {
	readonly name: string;
	readonly pattern: RegExp;
	readonly lineStart?: true;
}

function applies(rule: Rule, rest: string, atLineStart: boolean): boolean {
	return (atLineStart || rule.lineStart === undefined) && rule.pattern.test(rest);
}

const rules: readonly Rule[] = [
	{ name: "heading", pattern: /^ *#{1,3}\s/, lineStart: true },
	{ name: "subtext", pattern: /^ *-#\s/, lineStart: true },
	{ name: "quotation", pattern: /^ *>(?:>>)?\s/, lineStart: true },
	{ name: "list", pattern: /^ *(?:[*+-]|\d+[.)])\s/, lineStart: true },
	{ name: "code block", pattern: /^```[\s\S]+?```/ },
	{ name: "code", pattern: /^(`+)[\s\S]*?[^`]\1(?!`)/ },
	{ name: "bold", pattern: /^\*\*(?:\\[\s\S]|[^\\])+?\*\*(?!\*)/ },
	{ name: "underline", pattern: /^__(?:\\[\s\S]|[^\\])+?__(?!_)/ },
	{ name: "italic", pattern: /^_(?:__|\\[\s\S]|[^\\_])+?_(?!\w)/ },
	{ name: "italic", pattern: /^\*(?=\S)(?:\*\*|\\[\s\S]|[^\\*])+?\*(?!\*)/ },
	{ name: "struck", pattern: /^~~(?:\\[\s\S]|[^\\])+?~~(?!_)/ },
	{ name: "spoiler", pattern: /^\|\|[\s\S]+?\|\|/ },
	{ name: "masked link", pattern: /^\[[^\]]*\]\([^)]*\)/ },
	{ name: "address", pattern: /^(?:https?|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/ },
	{ name: "address", pattern: /^<[^: >]+:[^\s>]+>/ },
	{ name: "mention", pattern: /^<(?:@[!&]?|#|id:|\/)[^>]*>/ },
	{ name: "mention", pattern: /^@(?:everyone|here)/ },
	{ name: "time stamp", pattern: /^<t:-?\d+(?::[tTdDfFR])?>/ },
	{ name: "custom emoji", pattern: /^<a?:\w+:\d+>/ },
	{ name: "emoji", pattern: /^:[^\s:]+?(?:::skin-tone-\d)?:/ },
];
