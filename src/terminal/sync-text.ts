import { harmlessLine } from "./harmless.ts";
import { count } from "./import-text.ts";
import { renderTable } from "./table.ts";

/** What became of the articles of a source. */
interface SyncedSource {
	readonly source: string;
	readonly done: readonly {
		readonly address: string;
		readonly deed: keyof typeof said;
		readonly file: string | null;
		readonly message: string | null;
	}[];
}

/** What is said of an article; of what stayed as it was, nothing. */
const said = {
	added: "added",
	changed: "changed",
	removed: "removed",
	missing: "missing",
	failed: "failed",
	due: "would be asked for",
	skipped: null,
	unchanged: null,
} as const;

/** A line for each article that something has become of, and a table of the sources. Ends in a line break. */
export function renderSync(sources: readonly SyncedSource[], requests: number): string {
	const lines = sources.flatMap(({ done }) =>
		done.flatMap(({ deed, file, address, message }) => {
			if (said[deed] === null) return [];
			const where = file === null ? address : `${file} (${address})`;
			return [harmlessLine(`${said[deed]}: ${where}${message === null ? "" : `: ${message}`}`)];
		}),
	);
	const rows = sources.map(({ source, done }) => {
		const of = (...deeds: string[]) => done.filter(({ deed }) => deeds.includes(deed)).length;
		const failed = of("failed", "missing");
		const figures = [of("added"), of("changed"), of("unchanged"), of("removed"), failed];
		return [source, ...figures, of("skipped", "due")];
	});
	const head = ["source", "added", "changed", "unchanged", "removed", "failed", "left"];
	const table = rows.length === 0 ? "" : renderTable(head, rows);
	return `${[...lines, ""].join("\n")}${table}${count(requests, "request")}\n`;
}
