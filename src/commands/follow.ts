import path from "node:path";
import { Command } from "commander";
import { loadConfig } from "../config/config.ts";
import { harmless, harmlessLine } from "../terminal/harmless.ts";
import { count } from "../terminal/import-text.ts";
import { describeProblem } from "../terminal/problem-text.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";
import { visitingBy } from "./sync.ts";

interface FollowOptions {
	readonly knowledge?: string;
	readonly name?: string;
	readonly include?: readonly string[];
	readonly exclude?: readonly string[];
	readonly limit?: string;
	readonly every?: string;
	readonly folder?: string;
}

export function followCommand(io: Io): Command {
	return new Command("follow")
		.description(
			"take articles from a feed, a sitemap or a page from now on: adds it to knowledge/sources.yaml",
		)
		.argument(
			"<url>",
			"the address of a feed, a sitemap, a site that names its feed, or a page with links",
		)
		.option("-k, --knowledge <dir>", "the folder with the articles (beats KNOWLEDGE_DIR)")
		.option("--name <name>", "what the source is called; the server's name unless told")
		.option("--include <pattern...>", 'which paths are articles, such as "/news/**"')
		.option("--exclude <pattern...>", "which paths are none")
		.option("--limit <number>", "how many articles at most, the newest first")
		.option("--every <time>", "how often it is looked at, such as 15m, 1h or 1d")
		.option("--folder <name>", "the folder for its articles; the source's name unless told")
		.addHelpText("after", exitCodesHelp)
		.action(async (address: string, options: FollowOptions) => {
			io.finish(await follow(address, options, io));
		});
}

async function follow(address: string, options: FollowOptions, io: Io): Promise<ExitCode> {
	const loaded = loadConfig(io.env);
	if (!loaded.ok) return complain(io, loaded.problems, 2);
	const folder = options.knowledge ?? loaded.config.KNOWLEDGE_DIR ?? "knowledge";
	const [{ createVisitor }, { findSource }, file] = await Promise.all([
		import("../library/sources/visitor.ts"),
		import("../library/sources/find-source.ts"),
		import("../library/sources/sources-file.ts"),
	]);
	const known = await file.readSources(folder);
	if (known.problems.length > 0) return complain(io, known.problems.map(describeProblem), 1);
	const twin = known.sources.find(({ addresses }) => addresses.includes(address));
	if (twin) return complain(io, [`${address} is followed already, as ${twin.name}`], 1);
	const found = await findSource(address, createVisitor(visitingBy(loaded.config)));
	if (!found.ok) return complain(io, [`${address}: ${found.message}`], 1);
	if (found.kind === "page" && options.include === undefined) {
		const message = `${address} is a page that names no feed; say which of its links are articles, such as --include "/news/**"`;
		return complain(io, [message], 1);
	}
	const taken = new Set(known.sources.map(({ name }) => name));
	const entry = entryOf(found.kind, found.address, taken, options);
	const place = path.join(folder, file.sourcesFile);
	const checked = file.parseSources(file.sourcesText([entry]), place);
	if (checked.problems.length > 0) return complain(io, checked.problems.map(describeProblem), 2);
	if (taken.has(entry.name))
		return complain(io, [`there is a source ${entry.name} already; give another --name`], 1);
	await file.addSource(folder, entry);
	const lists = `It lists ${count(found.listed.length, found.kind === "page" ? "link" : "article")}.`;
	io.stdout.write(`${harmless(file.sourceLines(entry))}${lists}\n`);
	io.stdout.write(
		`${harmlessLine(`Written: ${place}`)}\nverbatim sync ${entry.name} fetches its articles.\n`,
	);
	return 0;
}

function entryOf(
	kind: string,
	address: string,
	taken: ReadonlySet<string>,
	options: FollowOptions,
) {
	const { include, exclude, limit, every, folder } = options;
	const more = {
		include,
		exclude,
		limit: limit === undefined ? undefined : Number(limit),
		every,
		folder,
	};
	const given = Object.entries(more).filter(([, value]) => value !== undefined);
	const name = options.name ?? freeName(new URL(address).hostname, taken);
	return { name, [kind]: address, ...Object.fromEntries(given) };
}

/** The server's name, of which no other source is called. */
function freeName(host: string, taken: ReadonlySet<string>): string {
	const name = host
		.replace(/^www\./u, "")
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-|-$/gu, "")
		.slice(0, 50);
	for (let number = 1; ; number++) {
		const free = number === 1 ? name : `${name}-${number}`;
		if (!taken.has(free)) return free;
	}
}
