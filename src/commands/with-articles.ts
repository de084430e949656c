import { type OpenedArticles, openArticles } from "../app/open-articles.ts";
import { progressBar } from "../terminal/progress-bar.ts";
import { complain, type ExitCode, type Io } from "./io.ts";

/** What the commands that answer questions share. */
export interface AnsweringOptions {
	readonly knowledge?: string;
	/** Commander sets it unless told `--no-reader`. */
	readonly reader: boolean;
}

export const noReaderOption = ["--no-reader", "answer by words alone, as READER=off does"] as const;

/**
 * Opens the articles for a command that answers questions, and closes the reader when it is done.
 *
 * @param asksOnce whether one question is asked and no more
 */
export async function withArticles(
	{ knowledge, reader }: AnsweringOptions,
	io: Io,
	use: (opened: OpenedArticles) => Promise<ExitCode>,
	asksOnce = false,
): Promise<ExitCode> {
	const opened = await openArticles(io.env, knowledge, {
		tell: await progressBar(io.stderr),
		read: reader,
		asksOnce,
		warnBy: () => (message, details) => warn(io, message, details),
	});
	complain(io, opened.problems, 1);
	if (!opened.ok) return opened.exitCode;
	try {
		return await use(opened);
	} finally {
		await opened.reader?.close();
	}
}

/** Tells whoever runs a command what is not as it should be, though it goes on. */
function warn({ stderr }: Io, message: string, details: object = {}): void {
	const why = Object.values(details).map(String).join("; ");
	stderr.write(`verbatim: ${message}${why === "" ? "" : ` (${why})`}\n`);
}
