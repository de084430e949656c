import { decodeText } from "../../article/decode.ts";
import { type ParsedArticle, parseArticle } from "../../article/parsing/parse.ts";
import type { FileFormat } from "../files.ts";
import { refuse } from "../problem.ts";

/** What a file holds, before anything of it is read. */
export interface FileContent {
	readonly id: string;
	/** The file's name for people. */
	readonly file: string;
	readonly format: FileFormat;
	readonly bytes: Uint8Array;
}

/** Reads the bytes of a file as an article. It may take long with a file made for that: `read-file.ts` puts an end to it. */
export async function parseFile({ id, file, format, bytes }: FileContent): Promise<ParsedArticle> {
	if (format === "html") {
		const { decodePage } = await import("../page/charset.ts");
		const { parsePage } = await import("../page/page-article.ts");
		return parsePage({ id, file, html: decodePage(bytes, null) });
	}
	const decoded = decodeText(bytes);
	if (!decoded.ok) return refuse(file, decoded.message);
	return parseArticle({ id, file, format, content: decoded.text });
}
