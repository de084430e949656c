import { harmlessLine } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";

/** 0 done, 1 the work failed or found problems, 2 wrong usage or configuration. */
export type ExitCode = 0 | 1 | 2;

/** What a command may touch of its process; the entry point fills it in. */
export interface Io {
	readonly stdin: NodeJS.ReadStream;
	/** For results alone. */
	readonly stdout: NodeJS.WriteStream;
	/** For everything else. */
	readonly stderr: NodeJS.WriteStream;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Tells the process that has started this one for a shard; null where nobody listens. */
	readonly tellParent: ((message: object) => void) | null;
	/** Aborts when the process is asked to end, or its parent is gone. Until it is called, asking ends the process at once. */
	whenStopped(): AbortSignal;
	/** Is told of what failed while nobody waited for it; until it is called, that ends the process. */
	whenUnwatched(tell: (error: unknown) => void): void;
	/** Sets the code that the process ends with. */
	finish(code: ExitCode): void;
}

/** The page that a stream shows: colour only on a terminal that wants it, lines short enough to read. */
export function screenOf(stream: NodeJS.WriteStream): Screen {
	const width = Math.min(stream.columns || 80, 100);
	return { width: Math.max(width, 20), colour: stream.isTTY === true && stream.hasColors() };
}

/** Says what is wrong, one line each, and gives the code for it. */
export function complain(io: Io, messages: readonly string[], code: 1 | 2): ExitCode {
	for (const message of messages) io.stderr.write(`verbatim: ${harmlessLine(message)}\n`);
	return code;
}

export const exitCodesHelp = `
Exit codes:
  0  done
  1  the work failed or found problems
  2  wrong usage or configuration`;
