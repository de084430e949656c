import type { Block } from "../formats/block.ts";
import { isHeadlineLike, wordCount } from "../line-shapes.ts";
import type { SourceLine } from "../source-line.ts";

/** Reads the publisher's name where it stands above the headline of a copied page; null when the first line is none. */
export function readMasthead(
	blocks: readonly Block[],
	publisher: string | null,
): SourceLine | null {
	const [first, second] = blocks;
	if (first?.kind !== "paragraph" || second?.kind !== "paragraph") return null;
	if (first.depth !== null || wordCount(first.text) > 4) return null;
	if (!isHeadlineLike(second.text) || wordCount(second.text) < 4) return null;
	const name = first.text.toLowerCase();
	const known = publisher?.toLowerCase() ?? "";
	const isKnown = known !== "" && (name.startsWith(known) || known.startsWith(name));
	if (!isKnown && !titles.test(first.text)) return null;
	return { publisher: first.text, published: null, headline: null };
}

/** How newspapers and stations call themselves. */
const titles =
	/^(?:the\s)?(?:\p{Lu}\S*\s){1,2}(?:News|Times|Post|Herald|Gazette|Tribune|Chronicle|Observer|Telegraph|Courier|Standard|Mirror|Independent|Journal|Zeitung|Rundschau|Nachrichten)$|^(?:the\sguardian|le\smonde|el\spaís|der\sspiegel|die\szeit|bbc|cnn|reuters)$/iu;
