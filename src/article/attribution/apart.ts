import type { Scene } from "./scene.ts";

/**
 * Whether what is named in one paragraph may say what stands in another: a post or a block quotation is another's words,
 * and has nobody's but its own names. Where the article's paragraph before it ends in a colon, it is introduced there.
 */
export function mayLend(scene: Scene, from: number, to: number): boolean {
	const [lender, taker] = [from, to].map((paragraph) => scene.paragraphs[paragraph]?.apart ?? 0);
	if (lender === taker) return true;
	return lender === 0 && isIntroduced(scene, to, taker ?? 0);
}

function isIntroduced({ paragraphs, text }: Scene, paragraph: number, apart: number): boolean {
	let first = paragraph;
	while (paragraphs[first - 1]?.apart === apart && paragraph - first < maxIntroducedLength) first--;
	const before = paragraphs[first - 1];
	return before !== undefined && text.charAt(before.end - 1) === ":";
}

/** In paragraphs: a post or a quotation that is introduced is hardly longer. */
const maxIntroducedLength = 20;
