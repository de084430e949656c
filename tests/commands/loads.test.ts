import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, runVerbatim } from "./cli.ts";

const recorder = path.join(import.meta.dirname, "record-loads.mjs");
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

/** The packages that a command loads, those joined into the files of `dist` included. */
function packagesLoadedBy(args: readonly string[]): string[] {
	const loads = path.join(folderWith({ loads: "" }), "loads");
	// With nothing kept from before, what keeps it is loaded too.
	const CACHE_DIR = folderWith({});
	const env = { LOADS: loads, NODE_OPTIONS: `--import ${recorder}`, CACHE_DIR };
	expect(runVerbatim(args, { env })).toMatchObject({ code: 0, err: "" });
	const places = readFileSync(loads, "utf8").split("\n");
	const joined = places
		.filter((place) => /\/dist\/cli[^/]*\.js$/.test(place))
		.flatMap((place) => sourcesOf(`${fileURLToPath(place)}.map`));
	const packages = [...places, ...joined].flatMap(
		(place) => /.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place)?.[1] ?? [],
	);
	return [...new Set(packages)].sort();
}

function sourcesOf(map: string): string[] {
	return existsSync(map) ? JSON.parse(readFileSync(map, "utf8")).sources : [];
}

const isOurs = (name: string) => Object.hasOwn(dependencies, name);

describe("a command loads no more than it needs", () => {
	it("--version: the command line alone", () => {
		expect(packagesLoadedBy(["--version"])).toEqual(["commander", "dotenv"]);
	});

	it("ask: what reads, finds and lays out", () => {
		const loaded = packagesLoadedBy(["ask", "Why do the clocks change?"]);
		expect(loaded.filter(isOurs)).toEqual([
			"@huggingface/tokenizers",
			"@orama/stemmers",
			"@orama/stopwords",
			"commander",
			"dotenv",
			"franc-min",
			"fuse.js",
			"lru-cache",
			"mdast-util-from-markdown",
			"mdast-util-gfm",
			"mdast-util-to-string",
			"micromark-extension-gfm",
			"onnxruntime-node",
			"picocolors",
			"smol-toml",
			"write-file-atomic",
			"yaml",
			"zod",
		]);
		expect(loaded).not.toContain("mdast-util-to-markdown");
	});

	it("parse: nothing of the settings and of the search", () => {
		const loaded = packagesLoadedBy(["parse", "knowledge/voyager.md"]);
		for (const name of ["fuse.js", "zod", "undici", "linkedom"]) expect(loaded).not.toContain(name);
	});
});
