/** A tag of HTML. */
export interface Tag {
	/** In small letters. */
	readonly name: string;
	readonly closes: boolean;
	/** Nothing stands inside: `<br>`, `<Image />`. */
	readonly isEmpty: boolean;
	/** By their names in small letters; "" where only the name is given. */
	readonly attributes: ReadonlyMap<string, string>;
}

/** How surely angle brackets are a tag: "maybe" is one only when it is closed further on, or stands alone. */
export type Certainty = "sure" | "maybe";

/**
 * Reads what stands in angle brackets; null where it is prose ("<b or more>"), although HTML would make a tag of
 * it: words that no page shows are no attributes that anybody wrote.
 */
export function readTag(markup: string): (Tag & { readonly certainty: Certainty }) | null {
	const [, slash = "", written = "", rest = "", end = ""] = pattern.exec(markup) ?? [];
	if (written === "") return null;
	const name = written.toLowerCase();
	const attributes = readAttributes(rest);
	const bare = [...attributes].filter(([, value]) => value === "").map(([key]) => key);
	if (bare.some((key) => !flags.test(key)) || (slash !== "" && attributes.size > 0)) return null;
	const isEmpty = end !== "" || empty.test(name);
	const isMarkedUp = attributes.size > 0 || end !== "" || shaping.test(name);
	return {
		name,
		closes: slash !== "",
		isEmpty,
		attributes,
		certainty: isMarkedUp ? "sure" : "maybe",
	};
}

/** Whether a browser shows what stands inside as struck out. */
export function strikes({ name, attributes }: Pick<Tag, "name" | "attributes">): boolean {
	return (
		/^(?:del|s|strike)$/.test(name) ||
		/text-decoration[\w-]*\s*:[^;]*line-through/i.test(attributes.get("style") ?? "") ||
		/(?:^|\s)(?:text-decoration-)?(?:line-through|strike-?through)(?:\s|$)/i.test(
			attributes.get("class") ?? "",
		)
	);
}

/** Whether what stands inside is set above or below the line, by its name or by how it is styled. */
export function shiftOf({
	name,
	attributes,
}: Pick<Tag, "name" | "attributes">): "up" | "down" | null {
	if (name === "sup") return "up";
	if (name === "sub") return "down";
	const style = /vertical-align\s*:\s*(super|sub)\b/i.exec(attributes.get("style") ?? "")?.[1];
	const named = /(?:^|\s)(super|sub)script(?:\s|$)/i.exec(attributes.get("class") ?? "")?.[1];
	const shift = (style ?? named)?.toLowerCase();
	if (shift === undefined) return null;
	return shift === "super" ? "up" : "down";
}

/** Whether a browser shows nothing of what stands inside. */
export function hides({ name, attributes }: Pick<Tag, "name" | "attributes">): boolean {
	return (
		/^(?:script|style|template|noscript|head)$/.test(name) ||
		attributes.has("hidden") ||
		/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get("style") ?? "")
	);
}

const pattern = /^<(\/?)([a-z][a-z\d:-]*)((?:\s[\s\S]*?)?)(\/?)>$/i;

function readAttributes(written: string): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = "", value = ""] of written.matchAll(
		/([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g,
	)) {
		attributes.set(name.toLowerCase(), value.replace(/^(["'])([\s\S]*)\1$/, "$2"));
	}
	return attributes;
}

/** Attributes that are written without a value. */
const flags =
	/^(?:allowfullscreen|async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|download|hidden|inert|ismap|itemscope|loop|multiple|muted|nomodule|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected|alt|class|id|style|title|href|src|value|(?:data|aria|v|x)-.*)$/;

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Elements that people put around words or between paragraphs; whoever writes "<title>" may mean a blank to fill in. */
const shaping =
	/^(?:a|abbr|acronym|article|aside|b|bdi|bdo|big|blockquote|br|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|img|ins|kbd|li|main|mark|math|nobr|ol|p|pre|q|rp|rt|ruby|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|wbr)$/;
