import { createHash } from "node:crypto";
import { derived } from "../algorithms/derived.ts";
import type { Article } from "../article/article.ts";
import { headed, passagesOf } from "./reader.ts";

/** UTF-16 units: the network reads no more of a passage. */
const maxTextLength = 4000;

/** What the network reads of an article, passage by passage. */
export function textsOf(article: Article): string[] {
	return passagesOf(article).map(({ section, passage }) =>
		headed(article, section, passage.text.slice(0, maxTextLength)),
	);
}

/** Stands for that, in hexadecimal digits. Where it is known, an article that is kept is not read for it. */
export const digestOfTexts = derived((article: Article): string =>
	createHash("sha256")
		.update(JSON.stringify(textsOf(article)))
		.digest("hex"),
);
