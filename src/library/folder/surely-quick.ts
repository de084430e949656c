import type { FileContent } from "../thread/parse-file.ts";

/** A file that is longer, or has more of what costs a parser of Markdown time, is not surely quick. */
const maxBytes = 50_000;
const maxMarks = 1000;
const maxLines = 2000;

/** What Markdown's marks and quotation marks begin with. */
const isMark = new Uint8Array(256);
for (const mark of "*_~`[]<>&|=+-!@\\#\"'") isMark[mark.charCodeAt(0)] = 1;

const lineFeed = 10;

/** Whether a file is read in well under a second whatever it says: ordinary articles are, pages never. */
export function isSurelyQuick({ format, bytes }: Pick<FileContent, "format" | "bytes">): boolean {
	if (format === "html" || bytes.length > maxBytes) return false;
	let marks = 0;
	let lines = 0;
	for (const byte of bytes) {
		marks += isMark[byte] ?? 0;
		if (byte === lineFeed) lines++;
	}
	return marks <= maxMarks && lines <= maxLines;
}
