import { parseDocument } from "yaml";
import type { Problem } from "./article.ts";

/** The lines between `---` at a file's head, read, and the text below them. */
export type FrontMatter =
	| {
			readonly ok: true;
			/** Everything is the string it was written as: no dates, no numbers. */
			readonly fields: Readonly<Record<string, unknown>>;
			/** The line of the file where a field is written. */
			lineOf(key: string): number;
			readonly body: string;
			/** How many lines of the file stand above the body. */
			readonly linesAbove: number;
	  }
	| { readonly ok: false; readonly problem: Problem };

/** Splits off and reads the front matter; a file without any is all body. */
export function readFrontMatter(file: string, content: string): FrontMatter {
	const split = splitFrontMatter(content);
	if (split === "unclosed") {
		return refusal(file, 1, 'the front matter opens with "---" but no line "---" closes it');
	}
	const { yaml, body } = split;
	const read = readYaml(yaml);
	if (!read.ok) return refusal(file, read.line + 1, read.message);
	const above = content.slice(0, content.length - body.length);
	return {
		ok: true,
		fields: read.fields,
		lineOf: (key) =>
			Math.max(
				0,
				yaml.split("\n").findIndex((line) => isField(line, key)),
			) + 2,
		body,
		linesAbove: above.split("\n").length - 1,
	};
}

function refusal(file: string, line: number, message: string): FrontMatter {
	const mend =
		'write lines like "title: The headline" between two lines "---"; quote words with a colon in them';
	return { ok: false, problem: { file, line, severity: "error", message, mend } };
}

function splitFrontMatter(content: string): { yaml: string; body: string } | "unclosed" {
	const opening = /^---[ \t]*\n/.exec(content);
	if (opening === null) return { yaml: "", body: content };
	const from = opening[0].length;
	const rest = content.slice(from);
	const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$(?![\s\S]))/m.exec(rest);
	const opensWithField = /^[\w-]+:(?:[ \t]|\n|$)/.test(rest.replace(/^(?:[ \t]*(?:#.*)?\n)+/, ""));
	// A rule across the page may open an article too; "key: value" does not stand below one.
	if (closing === null) return opensWithField ? "unclosed" : { yaml: "", body: content };
	const end = closing.index + closing[0].length;
	return { yaml: rest.slice(0, closing.index), body: rest.slice(end) };
}

type Yaml =
	| { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> }
	| { readonly ok: false; readonly line: number; readonly message: string };

/** YAML as written, else as site generators let it pass: quoted words that go on at the line's start. */
function readYaml(yaml: string): Yaml {
	const strict = parseYaml(yaml);
	if (strict.ok) return strict;
	const lenient = parseYaml(yaml.replace(/^(?![\w"'-]+\s*:(?:\s|$)|- |#|\s|$)/gm, "  "));
	return lenient.ok ? lenient : strict;
}

function parseYaml(yaml: string): Yaml {
	const document = parseDocument(yaml, { schema: "failsafe", logLevel: "silent" });
	const [error] = document.errors;
	if (error !== undefined) {
		const message = `the front matter is not valid YAML: ${withoutPlace(error.message)}`;
		return { ok: false, line: error.linePos?.[0].line ?? 1, message };
	}
	const fields = toPlain(document);
	if (fields === null || fields === "") return { ok: true, fields: {} };
	if (typeof fields === "object" && !Array.isArray(fields))
		return { ok: true, fields: { ...fields } };
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

function isField(line: string, key: string): boolean {
	return (
		line.replace(/^["']/, "").startsWith(key) &&
		/^["']?\s*:/.test(line.replace(/^["']/, "").slice(key.length))
	);
}
