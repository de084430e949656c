import path from "node:path";
import { Command } from "commander";
import { loadConfig } from "../config/config.ts";
import { writeMarkdown } from "../library/page/markdown-writer.ts";
import { slugOf } from "../library/slug.ts";
import { compareFile, writeArticle } from "../library/write.ts";
import { harmlessLine } from "../terminal/harmless.ts";
import { complain, type ExitCode, exitCodesHelp, type Io } from "./io.ts";

export function newCommand(io: Io): Command {
	return new Command("new")
		.description("make a file to write an article into")
		.argument("<title...>", "the article's headline")
		.option("-k, --knowledge <dir>", "the folder to write into (beats KNOWLEDGE_DIR)")
		.addHelpText("after", exitCodesHelp)
		.action(async (title: string[], options: { readonly knowledge?: string }) => {
			io.finish(await create(title.join(" "), options.knowledge, io));
		});
}

async function create(title: string, knowledge: string | undefined, io: Io): Promise<ExitCode> {
	const loaded = loadConfig(io.env);
	if (!loaded.ok) return complain(io, loaded.problems, 2);
	const headline = title.replace(/\s+/gu, " ").trim();
	if (headline === "") return complain(io, ["new: give the article a title"], 2);
	const folder = knowledge ?? loaded.config.KNOWLEDGE_DIR ?? "knowledge";
	const file = path.join(folder, `${slugOf(headline)}.md`);
	const content = templateOf(headline);
	if ((await compareFile(file, content)) !== "none") {
		return complain(io, [`${file} is there already`], 1);
	}
	await writeArticle(file, content);
	io.stdout.write(`${harmlessLine(`Written: ${file}`)}\n${isDraft}\n`);
	return 0;
}

const isDraft = 'It is a draft: remove its line "draft: true" when it is finished.';

function templateOf(headline: string): string {
	const page = {
		metadata: {
			headline,
			publisher: "Who publishes it",
			author: "Who wrote it",
			published: new Date().toISOString().slice(0, 10),
			updated: null,
			url: null,
			language: "en",
			rights: null,
		},
		blocks: [
			{ kind: "paragraph", text: "What the article is about, in a sentence or two." },
			{ kind: "heading", depth: 2, text: "What do readers ask first?" },
			{ kind: "paragraph", text: "The answer, in a paragraph that can stand alone." },
			{ kind: "heading", depth: 2, text: "What do they ask next?" },
			{ kind: "paragraph", text: "“Words that somebody said,” said Full Name, who has this role." },
		],
	} as const;
	return writeMarkdown(page, { draft: true });
}
