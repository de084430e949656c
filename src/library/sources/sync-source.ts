import type { Listed } from "../listing/listing.ts";
import { bring, isFile, unknown } from "./bring.ts";
import { chooseListed, isDue } from "./choose.ts";
import type { Known } from "./ledger.ts";
import { listArticles } from "./list-articles.ts";
import type { Source } from "./source.ts";
import type { Done, SourceOutcome, SyncOptions } from "./syncing.ts";
import { noteVisit } from "./visits.ts";

/** Brings the articles of one source up to date: those that it lists, and those that it listed before. */
export async function syncSource(source: Source, options: SyncOptions): Promise<SourceOutcome> {
	const { ledger, now } = options;
	const list = await listArticles(source, options);
	if (list.kind === "failed") {
		await noteVisit(source, options, { problem: list.message, until: list.until });
		return { source: source.name, problem: list.message, done: [] };
	}
	const chosen = list.kind === "listed" ? chooseListed(list.listed, source, now().getTime()) : [];
	const due = await dueOf(source, chosen, list.kind === "unchanged", options);
	const done: Done[] = [];
	options.onProgress(source.name, 0, due.length);
	for (const { listed, known, address } of due) {
		if (options.signal?.aborted) break;
		const each = { source: source.name, address, file: known?.file ?? null, message: null };
		done.push(
			options.isDryRun
				? { ...each, deed: "due" }
				: await bring(source, { listed, known: known ?? unknown(source, address) }, options),
		);
		options.onProgress(source.name, done.length, due.length);
	}
	const busy = due
		.map(({ address }) => options.visitor.busy(address))
		.find((each) => each !== null);
	const problem = busy?.message ?? problemIn(done);
	if (done.length === due.length) {
		await noteVisit(source, options, { ...list, problem, until: busy?.until ?? 0 });
	}
	const asked = new Set(due.map(({ address }) => address));
	const kept = [...ledger.known.values()].filter(
		(known) => known.source === source.name && known.file !== null && !asked.has(known.address),
	);
	const quiet = kept.map(({ address, file }): Done => {
		return { source: source.name, address, file, deed: "unchanged", message: null };
	});
	return { source: source.name, problem, done: [...done, ...quiet] };
}

/** A page that fails is its own trouble; where half of them do, it is the source's. */
function problemIn(done: readonly Done[]): string | null {
	const failed = done.filter(({ deed }) => deed === "failed");
	const [first] = failed;
	if (first === undefined || 2 * failed.length < done.length) return null;
	return `${failed.length} of ${done.length} pages could not be read, such as ${first.address}: ${first.message}`;
}

interface Due {
	readonly address: string;
	readonly listed: Listed | null;
	readonly known: Known | undefined;
}

/** What is to be asked for: what is known first, so that an article that has moved keeps its file. */
async function dueOf(
	source: Source,
	chosen: readonly Listed[],
	isSameList: boolean,
	{ ledger, folder, names, now }: SyncOptions,
): Promise<Due[]> {
	const listed = new Map(chosen.map((each) => [each.address, each]));
	const mine = [...ledger.known.values()].filter((known) => known.source === source.name);
	const due: Due[] = [];
	for (const known of mine) {
		const { address } = known;
		const entry = listed.get(address) ?? (isSameList && known.isListed ? asBefore(known) : null);
		const isLost = known.file !== null && known.out === null && !(await isFile(folder, known.file));
		if (isLost || isDue(entry, known, now().getTime())) due.push({ address, listed: entry, known });
	}
	for (const [address, entry] of listed) {
		const known = ledger.known.get(address);
		// Of two sources that list it the first has it, until there is no such source any more.
		const isMine = known === undefined || !names.has(known.source);
		if (isMine)
			due.push({ address, listed: entry, known: known && { ...known, source: source.name } });
	}
	return due;
}

function asBefore({ address, listed }: Known): Listed {
	return { address, changed: listed, published: null };
}
