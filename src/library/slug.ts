/** A file's name made of a title's words: letters, digits and hyphens, never a path. */
export function slugOf(title: string): string {
	const words = title
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.normalize("NFC")
		.toLowerCase()
		.replace(/['’]/gu, "")
		.match(/[\p{L}\p{N}]+/gu);
	const slug = withinLength(words ?? []);
	// A README is passed over by the folder's reader, and some systems keep these names for devices.
	if (/^(?:|readme|con|prn|aux|nul|com\d|lpt\d)$/u.test(slug))
		return `article-${slug}`.replace(/-$/u, "");
	return slug;
}

/** Many systems allow 255 bytes; a name that long is read by nobody. */
const longest = 60;

/** As many whole words as fit, at least a piece of the first. */
function withinLength(words: readonly string[]): string {
	let slug = [...(words[0] ?? "")].slice(0, longest).join("");
	for (const word of words.slice(1)) {
		if (slug.length + 1 + word.length > longest) break;
		slug += `-${word}`;
	}
	return slug;
}
