import { Command } from "commander";
import type { QuotedSpeaker, QuoteListing } from "../answer/answer.ts";
import { openArticleFile, openArticles } from "../app/open-articles.ts";
import { answerQuoteRequest } from "../reply/quote-request.ts";
import { words } from "../reply/reply-words.ts";
import { jsonLine } from "../terminal/json-line.ts";
import { progressBar } from "../terminal/progress-bar.ts";
import { quotesJson, speakersJson } from "../terminal/quotes-json.ts";
import { renderQuotes, renderSpeakers } from "../terminal/quotes-text.ts";
import { explainUnknownArticle } from "./asked-question.ts";
import { complain, type ExitCode, exitCodesHelp, type Io, screenOf } from "./io.ts";

interface QuotesOptions {
	readonly article?: string;
	readonly speaker?: string;
	readonly about?: string;
	readonly knowledge?: string;
	readonly json?: true;
}

export function quotesCommand(io: Io): Command {
	return new Command("quotes")
		.description("show who said what; without options, who is quoted and how often")
		.argument("[file]", "an article, instead of those in the folder")
		.option("-a, --article <id>", "quotations of this article only")
		.option("-s, --speaker <name>", "quotations by somebody: a name, a role or an organisation")
		.option("--about <words>", "quotations about something")
		.option("-k, --knowledge <dir>", "the folder with the articles (beats KNOWLEDGE_DIR)")
		.option("--json", "print one line of JSON")
		.addHelpText("after", exitCodesHelp)
		.action(async (file: string | undefined, options: QuotesOptions, command: Command) => {
			if (file !== undefined && (options.article ?? options.knowledge) !== undefined)
				command.error("error: a file is an article: give either it or --article and --knowledge");
			for (const name of ["speaker", "about"] as const)
				if (options[name]?.trim() === "") command.error(`error: --${name} is empty`);
			io.finish(await listQuotes(file, options, io));
		});
}

async function listQuotes(
	file: string | undefined,
	options: QuotesOptions,
	io: Io,
): Promise<ExitCode> {
	const opened =
		file === undefined
			? await openArticles(io.env, options.knowledge, {
					tell: await progressBar(io.stderr),
					read: false,
				})
			: await openArticleFile(file);
	complain(io, opened.problems, 1);
	if (!opened.ok) return opened.exitCode;
	const { speaker, about } = options;
	const article = file === undefined ? options.article : opened.answerer.articles[0]?.id;
	const listing = answerQuoteRequest(opened.answerer, {
		...(speaker === undefined ? {} : { speaker }),
		...(about === undefined ? {} : { about }),
		...(article === undefined ? {} : { article }),
	});
	return showListing(listing, options, io);
}

function showListing(listing: QuoteListing, { json }: QuotesOptions, io: Io): ExitCode {
	const { stdout } = io;
	switch (listing.kind) {
		case "quotes": {
			const { quotes } = listing;
			const text = () => renderQuotes(quotes, screenOf(stdout), words.en);
			stdout.write(json ? jsonLine(quotesJson(quotes)) : text());
			return 0;
		}
		case "speakers": {
			const { speakers } = listing;
			stdout.write(json ? jsonLine(speakersJson(speakers)) : renderSpeakers(speakers, words.en));
			return 0;
		}
		case "unknownSpeaker":
			return complain(io, [explainUnknownSpeaker(listing)], 1);
		case "unknownArticle":
			return complain(io, [explainUnknownArticle(listing)], 2);
	}
}

function explainUnknownSpeaker({
	speaker,
	nearest,
}: {
	readonly speaker: string;
	readonly nearest: readonly QuotedSpeaker[];
}): string {
	const names = [...new Set(nearest.map((each) => each.speaker.name))];
	const near = names.length === 0 ? "" : ` Nearest: ${names.join(", ")}.`;
	return `Nobody who is quoted is called ${JSON.stringify(speaker)}.${near}`;
}
