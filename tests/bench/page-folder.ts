import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { decodePage } from "../../src/library/page/charset.ts";
import type { Marked } from "./page-quality.ts";

/** A saved page, and what was marked on it. */
export interface SavedPage {
	readonly id: string;
	readonly html: string;
	readonly marked: Marked | null;
}

const markedSchema = z.record(
	z.string(),
	z.union([
		z.object({ text: z.string() }),
		z.object({ with: z.array(z.string()), without: z.array(z.string()) }),
	]),
);

/** The pages of a folder, in it or in its `html`, each ID.html or ID.html.gz; its `gold.json` tells by id what was marked. */
export function readPages(folder: string): SavedPage[] {
	const inner = path.join(folder, "html");
	const place = existsSync(inner) ? inner : folder;
	const gold = path.join(folder, "gold.json");
	const marks = existsSync(gold) ? markedSchema.parse(JSON.parse(readFileSync(gold, "utf8"))) : {};
	return readdirSync(place)
		.filter((name) => /\.html?(?:\.gz)?$/u.test(name))
		.map((name) => {
			const bytes = readFileSync(path.join(place, name));
			const id = name.replace(/\.html?(?:\.gz)?$/u, "");
			const html = decodePage(name.endsWith(".gz") ? gunzipSync(bytes) : bytes, null);
			return { id, html, marked: marks[id] ?? null };
		});
}
