/** Markdown files that a parser takes time for which grows with the square of their length, or worse. */
export const slowFiles: Readonly<Record<string, string>> = {
	"lists.md": "- a\n".repeat(100_000),
	"emphasis.md": "*a_".repeat(100_000),
	"links.md": "[a](".repeat(100_000),
	"strong.md": "a**b".repeat(100_000),
	"addresses.md": "http://a&a;".repeat(30_000),
	"underlines.md": "a\n===\n".repeat(60_000),
};
