import { fractionOf, lower, raise } from "./raised.ts";

/** A formula in MathML: an element with its name in small letters, or a text of it (`name` is null). */
export interface MathNode {
	readonly name: string | null;
	readonly text: string;
	readonly children: readonly MathNode[];
}

/** A formula on one line: "x = (a + b)/2", "10³"; no two numbers run together into another. */
export function readMath(node: MathNode): string {
	return write(node).replace(/\s+/gu, " ").trim();
}

function write(node: MathNode): string {
	if (node.name === null) return node.text.replace(/\s+/gu, " ").trim();
	const parts = node.children.filter(({ name, text }) => name !== null || text.trim() !== "");
	const [first = "", second = "", third = ""] = parts.slice(0, 3).map((part) => write(part));
	switch (node.name) {
		// What stands in them is the same formula in another language.
		case "annotation":
		case "annotation-xml":
		case "none":
		case "mprescripts":
			return "";
		case "semantics":
			return first;
		case "mo":
			return writeOperator(joined(parts));
		case "mspace":
			return " ";
		case "mfrac":
			return fractionOf(first, second) ?? `${grouped(first)}/${grouped(second)}`;
		case "msup":
			return first + raise(closed(second), first);
		case "msub":
		case "munder":
			return first + lower(closed(second), first);
		case "msubsup":
		case "munderover":
			return first + lower(closed(second), first) + raise(closed(third), first);
		case "msqrt":
			return `√${grouped(joined(parts))}`;
		case "mroot":
			return `${raise(second, "")}√${grouped(first)}`;
		case "mfenced":
			return `(${parts.map((part) => write(part)).join(", ")})`;
		case "mtr":
			return `${parts.map((part) => write(part)).join(", ")}; `;
		default:
			return joined(parts);
	}
}

/** Pieces side by side; a space parts figures that would make one number. */
function joined(parts: readonly MathNode[]): string {
	let text = "";
	for (const part of parts) {
		const next = write(part);
		const merges = /\p{N}$/u.test(text) && /^\p{N}/u.test(next);
		const isSign = /^ [+±−-] $/u.test(next) && /^$|[\s(,]$/u.test(text);
		text += (merges ? " " : "") + (isSign ? next.trim() : next);
	}
	return text;
}

/** Signs that nobody sees (a product's, a function's) are none; comparisons and sums stand apart. */
function writeOperator(sign: string): string {
	if (/^[\u2061-\u2064]$/u.test(sign)) return "";
	return /^[=<>≤≥≠≈≡+−±×⋅·→⇒∈∼-]$/u.test(sign) ? ` ${sign} ` : sign;
}

/** Exponents and indices are written without gaps. */
function closed(text: string): string {
	return text.replace(/\s+/gu, "");
}

function grouped(text: string): string {
	return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}
