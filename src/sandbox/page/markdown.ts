/** A piece of a line of Discord's markdown. */
export type Inline =
	| { readonly kind: "text" | "code"; readonly text: string }
	| { readonly kind: Emphasis; readonly children: readonly Inline[] }
	| { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] }
	/** The target is an id; for commands and everyone the name. */
	| { readonly kind: "mention"; readonly of: Mentioned; readonly target: string }
	| { readonly kind: "time"; readonly seconds: number; readonly style: string };
type Emphasis = "bold" | "italic" | "underline" | "struck" | "spoiler";
type Mentioned = "user" | "role" | "channel" | "command" | "everyone";

/** A paragraph of a message, or what is set apart in it. */
export type Block =
	| { readonly kind: "paragraph" | "subtext"; readonly children: readonly Inline[] }
	| { readonly kind: "heading"; readonly level: number; readonly children: readonly Inline[] }
	| { readonly kind: "quote"; readonly blocks: readonly Block[] }
	| { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Inline[][] }
	| { readonly kind: "code"; readonly text: string };

/** Reads markdown as Discord's clients show it. Nothing is lost: what is no markup is text. */
export function parseMarkdown(markdown: string): Block[] {
	return parseBlocks(markdown, [...quoteRules, ...blockRules]);
}

function parseBlocks(markdown: string, rules: readonly Rule<Block>[]): Block[] {
	return parse(markdown, rules, (plain) => {
		const text = plain.replace(/\n$/, "");
		return text === "" ? [] : [{ kind: "paragraph", children: parseInline(text) }];
	});
}

/** Reads what stands in a line: emphasis, code, links, mentions, escapes. */
function parseInline(text: string): Inline[] {
	return parse(text, inlineRules, (plain) => [{ kind: "text", text: plain }]);
}

/** What is found: a part, or the text that stands for it; null for what is refused after all. */
type Made<Part> = Part | string | null;
type Rule<Part> = readonly [RegExp, (found: RegExpExecArray) => Made<Part>];

/** The parts that rules find, tried in their order at each place, and what is made of the text between them. */
function parse<Part extends object>(
	text: string,
	rules: readonly Rule<Part>[],
	between: (plain: string) => readonly Part[],
): Part[] {
	const parts: Part[] = [];
	let plain = "";
	const flush = (): void => {
		if (plain !== "") parts.push(...between(plain));
		plain = "";
	};
	for (let at = 0; at < text.length; ) {
		const [made, length] = takeAt(text, at, rules) ?? [text.charAt(at), 1];
		at += length;
		if (typeof made === "string") plain += made;
		else {
			flush();
			parts.push(made);
		}
	}
	flush();
	return parts;
}

function takeAt<Part>(text: string, at: number, rules: readonly Rule<Part>[]) {
	if (!meaningful.test(text.charAt(at))) return null;
	for (const [pattern, make] of rules) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const made = found && make(found);
		if (made !== null) return [made, found?.[0].length ?? 1] as const;
	}
	return null;
}

/** Signs that markup can begin with. */
const meaningful = /[\\*_~|`<[@h #>\d+-]/;

const blockRules: readonly Rule<Block>[] = [
	[
		/^```(?:[\w+-]*\n)?([\s\S]+?)```\n?/my,
		([, code = ""]) => ({ kind: "code", text: code.replace(/\n$/, "") }),
	],
	[
		/^(?: *(?:[*+-]|\d{1,9}[.)]) [^\n]*(?:\n|$(?![\s\S])))+/my,
		([lines]) => {
			const rows = lines.replace(/\n$/, "").split("\n");
			const items = rows.map((line) => parseInline(line.replace(/^ *\S+ /, "")));
			return { kind: "list", ordered: /^ *\d/.test(lines), items };
		},
	],
	[
		/^ *(#{1,3}|-#) +([^\n]+)\n?/my,
		([, sign = "", words = ""]) => {
			const children = parseInline(words);
			if (sign === "-#") return { kind: "subtext", children };
			return { kind: "heading", level: sign.length, children };
		},
	],
];

/** No quotation is in another. */
const quoteRules: readonly Rule<Block>[] = [
	[/^ *>>> ([\s\S]*)/my, ([, inner = ""]) => quoted(inner)],
	[
		/^(?: *> [^\n]*(?:\n|$(?![\s\S]))| *>(?:\n|$(?![\s\S])))+/my,
		([lines]) => quoted(lines.replace(/^ *> ?/gm, "").replace(/\n$/, "")),
	],
];

function quoted(inner: string): Block {
	return { kind: "quote", blocks: parseBlocks(inner, blockRules) };
}

const inlineRules: readonly Rule<Inline>[] = [
	[/\\([^0-9A-Za-z\s])/uy, ([, sign = ""]) => sign],
	[/(`+)([^`](?:[\s\S]*?[^`])?)\1(?!`)/y, ([, , text = ""]) => ({ kind: "code", text })],
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
		([, seconds, style = "f"]) => ({ kind: "time", seconds: Number(seconds), style }),
	],
	[/<a?(:\w{2,32}:)\d{1,20}>/y, ([, name = ""]) => name],
];

function emphasis(kind: Emphasis) {
	return ([, inner = ""]: RegExpExecArray): Inline => ({ kind, children: parseInline(inner) });
}

/** A link to a web page; any other scheme stays the text that it is. */
function linkTo(address = "", label?: string): Inline | null {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url?.protocol !== "https:" && url?.protocol !== "http:") return null;
	const plain = [{ kind: "text", text: address }] as const;
	return { kind: "link", url: url.href, children: label ? parseInline(label) : plain };
}

function mention(of: Mentioned, target = ""): Inline {
	return { kind: "mention", of, target };
}
