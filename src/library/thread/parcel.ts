import {
	type Article,
	type Dropped,
	type Problem,
	type Quote,
	type Section,
	type Slice,
	type Span,
	sliceOf,
} from "../../article/article.ts";
import type { LineMap } from "../../article/line-map.ts";
import type { ParsedArticle } from "../../article/parsing/parse.ts";

/** A parsed article on its way between threads: its slices go without their words, which would be copied one by one. */
export type PackedArticle =
	| {
			readonly ok: true;
			readonly article: Omit<Article, "sections" | "quotes" | "dropped"> & {
				readonly sections: readonly PackedSection[];
				readonly quotes: readonly PackedQuote[];
				readonly dropped: readonly (Span & Pick<Dropped, "reason">)[];
			};
			readonly isDraft: boolean;
			readonly problems: readonly Problem[];
			readonly lines: LineMap | null;
			readonly leftOut?: readonly { readonly text: string; readonly reason: string }[];
	  }
	| { readonly ok: false; readonly problem: Problem };

interface PackedSection {
	readonly headingSpan: Span | null;
	/** Where each passage begins and ends. */
	readonly passages: Int32Array;
}

type PackedQuote = Omit<Quote, "cue" | "spans"> & {
	readonly cue: Span | null;
	readonly spans: readonly Span[];
};

export function pack(parsed: ParsedArticle): PackedArticle {
	if (!parsed.ok) return parsed;
	const { article } = parsed;
	return {
		...parsed,
		article: {
			...article,
			sections: article.sections.map(({ headingSpan, passages }) => ({
				headingSpan: headingSpan && bare(headingSpan),
				passages: Int32Array.from(passages.flatMap(({ start, end }) => [start, end])),
			})),
			quotes: article.quotes.map((quote) => ({
				...quote,
				cue: quote.cue && bare(quote.cue),
				spans: quote.spans.map(bare),
			})),
			dropped: article.dropped.map((each) => ({ ...bare(each), reason: each.reason })),
		},
	};
}

/** All slices are cut out of the one text again, and share it. */
export function unpack(packed: PackedArticle): ParsedArticle {
	if (!packed.ok) return packed;
	const { article } = packed;
	const cut = (span: Span): Slice => sliceOf(article.text, span);
	return {
		...packed,
		article: {
			...article,
			sections: article.sections.map(({ headingSpan, passages }): Section => {
				const heading = headingSpan && cut(headingSpan);
				return {
					heading: heading?.text ?? null,
					headingSpan: heading,
					passages: each(passages, cut),
				};
			}),
			quotes: article.quotes.map((quote) => ({
				...quote,
				cue: quote.cue && cut(quote.cue),
				spans: quote.spans.map(cut),
			})),
			dropped: article.dropped.map(({ reason, ...span }) => ({ ...cut(span), reason })),
		},
	};
}

function bare({ start, end }: Span): Span {
	return { start, end };
}

function each(ends: Int32Array, cut: (span: Span) => Slice): Slice[] {
	return Array.from({ length: ends.length / 2 }, (_, at) =>
		cut({ start: ends[2 * at] ?? 0, end: ends[2 * at + 1] ?? 0 }),
	);
}
