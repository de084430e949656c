/** A piece of a line of Discord's markdown. */
export type Inline =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "code"; readonly text: string }
	| {
			readonly kind: "bold" | "italic" | "underline" | "struck" | "spoiler";
			readonly children: readonly Inline[];
	  }
	| { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] }
	| {
			readonly kind: "mention";
			readonly of: "user" | "role" | "channel" | "command" | "everyone";
			/** An id; for commands and everyone the name. */
			readonly target: string;
	  }
	| { readonly kind: "time"; readonly seconds: number; readonly style: string };

/** A paragraph of a message, or what is set apart in it. */
export type Block =
	| { readonly kind: "paragraph" | "subtext"; readonly children: readonly Inline[] }
	| { readonly kind: "heading"; readonly level: number; readonly children: readonly Inline[] }
	| { readonly kind: "quote"; readonly blocks: readonly Block[] }
	| {
			readonly kind: "list";
			readonly ordered: boolean;
			readonly items: readonly (readonly Inline[])[];
	  }
	| { readonly kind: "code"; readonly text: string };

/** Reads markdown as Discord's clients show it. Nothing is lost: what is no markup is text. */
export function parseMarkdown(markdown: string): Block[] {
	const blocks: Block[] = [];
	let rest = markdown;
	let plain = "";
	const endParagraph = (): void => {
		const text = plain.replace(/\n$/, "");
		plain = "";
		if (text !== "") blocks.push({ kind: "paragraph", children: parseInline(text) });
	};
	while (rest !== "") {
		const taken = takeBlock(rest);
		if (taken) {
			endParagraph();
			blocks.push(taken.block);
		}
		const length = taken?.length ?? lineLength(rest);
		if (!taken) plain += rest.slice(0, length);
		rest = rest.slice(length);
	}
	endParagraph();
	return blocks;
}

interface TakenBlock {
	readonly block: Block;
	readonly length: number;
}

/** The block other than a paragraph that a text begins with. */
function takeBlock(text: string): TakenBlock | null {
	const fence = /^```(?:[\w+-]*\n)?([\s\S]+?)```\n?/.exec(text);
	if (fence) {
		const code = (fence[1] ?? "").replace(/\n$/, "");
		return { block: { kind: "code", text: code }, length: fence[0].length };
	}
	return takeQuote(text) ?? takeList(text) ?? takeLine(text);
}

function takeQuote(text: string): TakenBlock | null {
	const whole = /^ *>>> ([\s\S]*)/.exec(text);
	const lines = /^(?: *> [^\n]*(?:\n|$)| *>(?:\n|$))+/.exec(text);
	const taken = whole ?? lines;
	if (!taken) return null;
	const inner = whole ? (whole[1] ?? "") : taken[0].replace(/^ *> ?/gm, "").replace(/\n$/, "");
	return { block: { kind: "quote", blocks: parseMarkdown(inner) }, length: taken[0].length };
}

function takeList(text: string): TakenBlock | null {
	const taken = /^(?: *(?:[*+-]|\d{1,9}[.)]) [^\n]*(?:\n|$))+/.exec(text);
	if (!taken) return null;
	const lines = taken[0].replace(/\n$/, "").split("\n");
	const items = lines.map((line) => parseInline(line.replace(/^ *\S+ /, "")));
	const ordered = /^ *\d/.test(taken[0]);
	return { block: { kind: "list", ordered, items }, length: taken[0].length };
}

function takeLine(text: string): TakenBlock | null {
	const taken = /^ *(#{1,3}|-#) +([^\n]+)(?:\n|$)/.exec(text);
	if (!taken) return null;
	const [whole, sign = "", words = ""] = taken;
	const children = parseInline(words);
	const block: Block =
		sign === "-#"
			? { kind: "subtext", children }
			: { kind: "heading", level: sign.length, children };
	return { block, length: whole.length };
}

function lineLength(text: string): number {
	const end = text.indexOf("\n");
	return end === -1 ? text.length : end + 1;
}

/** Reads what stands in a line: emphasis, code, links, mentions, escapes. */
function parseInline(text: string): Inline[] {
	const parts: Inline[] = [];
	let plain = "";
	let at = 0;
	while (at < text.length) {
		const taken = takeInline(text, at);
		if (taken?.part) {
			if (plain !== "") parts.push({ kind: "text", text: plain });
			plain = "";
			parts.push(taken.part);
		} else plain += taken?.text ?? text[at];
		at += taken?.length ?? 1;
	}
	if (plain !== "") parts.push({ kind: "text", text: plain });
	return parts;
}

interface TakenInline {
	readonly length: number;
	readonly part?: Inline;
	readonly text?: string;
}

/** Signs that markup can begin with. */
const meaningful = /[\\*_~|`<[@h]/;

function takeInline(text: string, at: number): TakenInline | null {
	if (!meaningful.test(text[at] ?? "")) return null;
	for (const [pattern, make] of rules) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const made = found && make(found);
		if (found && made) return { length: found[0].length, ...made };
	}
	return null;
}

type Made = Omit<TakenInline, "length">;
type Rule = readonly [RegExp, (found: RegExpExecArray) => Made | null];

/** Tried in this order at each place; what a rule refuses is tried by the next. */
const rules: readonly Rule[] = [
	[/\\([^0-9A-Za-z\s])/uy, ([, sign]) => ({ text: sign ?? "" })],
	[
		/(`+)([^`](?:[\s\S]*?[^`])?)\1(?!`)/y,
		([, , code]) => ({ part: { kind: "code", text: code ?? "" } }),
	],
	[/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, emphasis("bold")],
	[/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, emphasis("underline")],
	[/(?<!\w)_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/y, emphasis("italic")],
	[/\*(?=\S)((?:\*\*|\\[\s\S]|[^\\*])+?)\*(?!\*)/y, emphasis("italic")],
	[/~~((?:\\[\s\S]|[^\\])+?)~~/y, emphasis("struck")],
	[/\|\|([\s\S]+?)\|\|/y, emphasis("spoiler")],
	[/\[((?:\\[\s\S]|[^\\\]])+)\]\(<?([^\s()<>]+)>?\)/y, ([, label, url]) => linkTo(url, label)],
	[/<(https?:\/\/[^\s<>]+)>/y, ([, url]) => linkTo(url)],
	[/(?<!\w)https?:\/\/[^\s<]+[^<.,:;"'\])\s]/y, ([url]) => linkTo(url)],
	[/<@!?(\d{1,20})>/y, ([, id]) => mention("user", id)],
	[/<@&(\d{1,20})>/y, ([, id]) => mention("role", id)],
	[/<#(\d{1,20})>/y, ([, id]) => mention("channel", id)],
	[/<\/([^:>]{1,100}):\d{1,20}>/y, ([, name]) => mention("command", name)],
	[/@(everyone|here)/y, ([, name]) => mention("everyone", name)],
	[
		/<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y,
		([, seconds, style]) => ({
			part: { kind: "time", seconds: Number(seconds), style: style ?? "f" },
		}),
	],
	[/<a?(:\w{2,32}:)\d{1,20}>/y, ([, name]) => ({ text: name ?? "" })],
];

function emphasis(kind: "bold" | "italic" | "underline" | "struck" | "spoiler") {
	return ([, inner = ""]: RegExpExecArray): Made => ({
		part: { kind, children: parseInline(inner) },
	});
}

/** A link to a web page; any other scheme stays the text that it is. */
function linkTo(address: string | undefined, label?: string): Made | null {
	const url = URL.canParse(address ?? "") ? new URL(address ?? "") : null;
	if (url?.protocol !== "https:" && url?.protocol !== "http:") return null;
	const children: Inline[] =
		label === undefined ? [{ kind: "text", text: address ?? "" }] : parseInline(label);
	return { part: { kind: "link", url: url.href, children } };
}

function mention(
	of: (Inline & { readonly kind: "mention" })["of"],
	target: string | undefined,
): Made {
	return { part: { kind: "mention", of, target: target ?? "" } };
}
