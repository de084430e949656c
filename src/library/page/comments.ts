import { isProse, wordCount } from "../../article/line-shapes.ts";
import { furnitureReason } from "../../article/page-furniture.ts";
import type { Leaf } from "./leaves.ts";
import { textOfBlock } from "./page-blocks.ts";

/** Where readers' comments begin: under a heading that counts them or calls for them, with text above. */
export function commentsBegin(leaves: readonly Leaf[]): number {
	let [words, lines] = [0, 0];
	for (const [index, { block }] of leaves.entries()) {
		const text = textOfBlock(block);
		const isCall = callForComment.test(text);
		if (block.kind === "heading" && (isCall || comments.test(text))) {
			// below a short text too, where no text follows
			if (words >= longText || (isCall && lines > 1 && proseIn(leaves, index) < longText))
				return index;
		}
		if (block.kind === "paragraph") lines++;
		if (isProse(text)) words += wordCount(text);
	}
	return leaves.length;
}

/** In words. */
export const longText = 60;

export function proseIn(leaves: readonly Leaf[], from: number): number {
	return leaves.slice(from).reduce((words, { block }) => {
		const text = textOfBlock(block);
		return isProse(text) && furnitureReason(text) === null ? words + wordCount(text) : words;
	}, 0);
}

const comments =
	/^(?:(?:\d+|ein|eine|un|una|one)\s)?(?:comments?|responses?|thoughts?|kommentare?|antworten|commentaires?|réponses?|comentarios?|respuestas?|commenti|commento|reacties?|komentarze|comentários?)(?:\s(?:on|to|zu|auf|sur|à|en|a|su|op|do)\s.*|\s\(\d+\)|\s\d+)?:?$/iu;

const callForComment =
	/^(?:leave\sa\s(?:reply|comment)|join\sthe\s(?:conversation|discussion)|(?:post|add|write)\sa\scomment|kommentar\s(?:verfassen|schreiben|hinterlassen)|schreibe?\seinen\skommentar|hinterlasse\seine?\s.*|laisser\sun\scommentaire|deja\s(?:un\scomentario|una\srespuesta)|lascia\sun\scommento)/iu;
