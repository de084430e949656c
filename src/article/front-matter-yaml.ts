import { parseDocument } from "yaml";

/** Fields as a language of front matter gives them, or what is wrong on which of its lines, from 1. */
export type ReadFields =
	| {
			readonly ok: true;
			readonly fields: Readonly<Record<string, unknown>>;
			/** Lines on which a sign of the language was taken for a word. */
			readonly doubts: readonly Doubt[];
	  }
	| { readonly ok: false; readonly line: number; readonly message: string };

export interface Doubt {
	readonly line: number;
	readonly key: string;
	readonly words: string;
}

/** YAML as people mean it, else as it is written, else as site generators let it pass: quoted words that go on at the line's start. */
export function readYaml(yaml: string): ReadFields {
	const { quoted, doubts } = withWordsQuoted(yaml);
	const meant = parseYaml(quoted, doubts);
	if (meant.ok) return meant;
	const lenient = parseYaml(quoted.replace(/^(?![\w"'-]+\s*:(?:\s|$)|- |#|\s|$)/gm, "  "), doubts);
	return lenient.ok ? lenient : meant;
}

/** JSON, as Hugo's articles have it between braces or lines ";;;". It is YAML too, with every value as it was written. */
export function readJson(json: string): ReadFields {
	const read = parseYaml(json.replaceAll("\t", " "), []);
	if (read.ok) return read;
	return { ...read, message: read.message.replace("not valid YAML", "not valid JSON") };
}

/**
 * Quotes the words of fields that hold nothing but words, where YAML would take a sign in them for its own: "Ferry #2
 * returns" ends at a comment, "! now" begins with a tag.
 */
function withWordsQuoted(yaml: string): { quoted: string; doubts: Doubt[] } {
	const doubts: Doubt[] = [];
	const lines = yaml.split("\n");
	for (const [index, line] of lines.entries()) {
		const [, mark = "", name = "", between = "", first = ""] = wordyField.exec(line) ?? [];
		if (first === "") continue;
		const below = linesBelow(lines, index);
		// "#2 returns" in the next line are words; "# so far" is a comment.
		const goesOn = !/^["'|>[{]/.test(first) && below.some((each) => /(?:^|\s)#[^\s#]/.test(each));
		if (below.length > 0 && !goesOn) continue;
		const words = [first, ...below].join(" ");
		if (!isMisread(words)) continue;
		if (/\s#/.test(words)) doubts.push({ line: index + 1, key: name, words });
		lines[index] = `${mark}${name}${mark}${between}'${words.replaceAll("'", "''")}'`;
		lines.fill("", index + 1, index + 1 + below.length);
	}
	return { quoted: lines.join("\n"), doubts };
}

/** The indented lines under a line. */
function linesBelow(lines: readonly string[], index: number): string[] {
	const below: string[] = [];
	for (let at = index + 1; /^[ \t]+\S/.test(lines[at] ?? ""); at++)
		below.push(lines[at]?.trim() ?? "");
	return below;
}

const wordyField =
	/^(["']?)(title|headline|subtitle|description|summary|publisher|authors?|rights)\1([ \t]*:[ \t]+)(\S.*?)[ \t]*$/i;

function isMisread(words: string): boolean {
	const rest = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\})(.*)$/.exec(words)?.[1];
	// "“Done”" in straight marks is quoted for YAML; "“Done”, they say" is not.
	if (rest !== undefined) return !/^\s*(?:#.*)?$/.test(rest);
	if (/^["'[{]/.test(words)) return false;
	if (/^[|>][+-]?\d?[+-]?(?:\s+#.*)?$|^#\s|^!!\w+\s/.test(words)) return false;
	return /^[!&*%@`#|>?-]|\s#/.test(words);
}

function parseYaml(yaml: string, doubts: readonly Doubt[]): ReadFields {
	const document = parseDocument(yaml, { schema: "failsafe", logLevel: "silent" });
	const [error] = document.errors;
	if (error !== undefined) {
		const message = `the front matter is not valid YAML: ${withoutPlace(error.message)}`;
		return { ok: false, line: error.linePos?.[0].line ?? 1, message };
	}
	const fields = toPlain(document);
	if (fields === null || fields === "") return { ok: true, fields: {}, doubts };
	if (typeof fields === "object" && !Array.isArray(fields)) {
		return { ok: true, fields: { ...fields }, doubts };
	}
	return {
		ok: false,
		line: 1,
		message: 'the front matter must be lines like "title: The headline"',
	};
}

/** Aliases are refused: a few lines of them can stand for gigabytes. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
	try {
		return document.toJS({ maxAliasCount: 0 });
	} catch (error) {
		if (error instanceof ReferenceError) return "an alias";
		throw error;
	}
}

/** The parser adds the line, which the problem names itself, and a drawing of the place. */
function withoutPlace(message: string): string {
	return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}
