import { readFile } from "node:fs/promises";
import path from "node:path";
import { isMap, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import type { Problem } from "../../article/article.ts";
import { reasonOf } from "../files.ts";
import { writeArticle } from "../write.ts";
import { findContradiction, type Source, sourceSchema, toSource } from "./source.ts";

/** The file within the articles' folder that names their sources. */
export const sourcesFile = "sources.yaml";

/** The sources of a folder; one that makes no sense is a problem, and the others stay. */
interface ReadSources {
	readonly sources: readonly Source[];
	readonly problems: readonly Problem[];
}

/** Reads which sources a folder has; none where it has no such file. */
export async function readSources(folder: string): Promise<ReadSources> {
	const file = path.join(folder, sourcesFile);
	let text: string;
	try {
		text = await readFile(file, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") {
			return { sources: [], problems: [] };
		}
		return { sources: [], problems: [problemIn(file, null, reasonOf(error))] };
	}
	return parseSources(text, file);
}

/** @param file its name for people */
export function parseSources(text: string, file: string): ReadSources {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, version: "1.2" });
	const [fault] = document.errors;
	if (fault) {
		const line = counter.linePos(fault.pos[0]).line;
		const [message = ""] = fault.message.split("\n");
		return { sources: [], problems: [problemIn(file, line, message.replace(/ at line .*$/u, ""))] };
	}
	const lineOf = (at: number): number | null => {
		const list = isMap(document.contents) ? document.contents.get("sources") : null;
		const item: unknown = isSeq(list) ? list.items[at] : null;
		const range = isMap(item) ? item.range : null;
		return range ? counter.linePos(range[0]).line : null;
	};
	const value: unknown = document.toJS({ maxAliasCount: 0 });
	const stated = listIn(value);
	if (stated === null) {
		const message =
			'expected "sources:" and below it a list, each with name and feed, sitemap, page or addresses';
		return { sources: [], problems: [problemIn(file, 1, message)] };
	}
	const sources = new Map<string, Source>();
	const problems: Problem[] = [];
	for (const [at, each] of stated.entries()) {
		const read = readSource(each, sources);
		if (read.ok) sources.set(read.source.name, read.source);
		else problems.push(...read.faults.map((fault) => problemIn(file, lineOf(at), fault)));
	}
	return { sources: [...sources.values()], problems };
}

/** Writes one more source into the file, below those that are there, whose lines stay as they are. */
export async function addSource(
	folder: string,
	source: Readonly<Record<string, unknown>>,
): Promise<void> {
	const file = path.join(folder, sourcesFile);
	const before = await readFile(file, "utf8").catch(() => "");
	const document = parseDocument(before.trim() === "" ? header : before);
	if (!isSeq(document.get("sources"))) document.set("sources", document.createNode([]));
	document.addIn(["sources"], document.createNode(source));
	await writeArticle(file, document.toString({ lineWidth: 0 }));
}

/** A source as its lines in the file will be. */
export function sourceLines(source: Readonly<Record<string, unknown>>): string {
	return stringify([source], { lineWidth: 0 });
}

/** A file of such sources alone. */
export function sourcesText(sources: readonly Readonly<Record<string, unknown>>[]): string {
	return stringify({ sources }, { lineWidth: 0 });
}

const header = `# Where articles come from by themselves; "verbatim sync" fetches them, and so does the bot while it runs.
sources: []
`;

/** Those that a file's value lists; null where it is something else. */
function listIn(value: unknown): readonly unknown[] | null {
	if (value === null) return [];
	if (typeof value !== "object" || !("sources" in value)) return null;
	if (Object.keys(value).length > 1) return null;
	if (value.sources === null) return [];
	return Array.isArray(value.sources) ? value.sources : null;
}

type ReadSource =
	| { readonly ok: true; readonly source: Source }
	| { readonly ok: false; readonly faults: readonly string[] };

function readSource(value: unknown, others: ReadonlyMap<string, Source>): ReadSource {
	const parsed = sourceSchema.safeParse(value);
	if (!parsed.success) {
		const faults = parsed.error.issues.map(({ path: where, message }) =>
			where.length === 0 ? message : `${where.join(".")}: ${message}`,
		);
		return { ok: false, faults };
	}
	const { name } = parsed.data;
	const fault = others.has(name)
		? `there is another source with the name ${name}`
		: findContradiction(parsed.data);
	return fault === null
		? { ok: true, source: toSource(parsed.data) }
		: { ok: false, faults: [`${name}: ${fault}`] };
}

function problemIn(file: string, line: number | null, message: string): Problem {
	const mend =
		'correct it; README.md, "Articles that come by themselves", tells what may stand here';
	return { file, line, severity: "error", message, mend };
}
