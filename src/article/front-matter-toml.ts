import { parse, TomlError } from "smol-toml";
import type { ReadFields } from "./front-matter-yaml.ts";

/** TOML, as Hugo's articles have it between lines "+++". */
export function readToml(toml: string): ReadFields {
	try {
		const table = toStrings(parse(toml));
		const fields = typeof table === "object" && table !== null ? { ...table } : {};
		return { ok: true, fields, doubts: [] };
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const [what = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
		return { ok: false, line: error.line, message: `the front matter is not valid TOML: ${what}` };
	}
}

/** Every value as it was written. */
function toStrings(value: unknown): unknown {
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.map((item) => toStrings(item));
	if (typeof value === "object" && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toStrings(item)]));
	}
	return String(value);
}
