import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import { acceptedPages, refusePageType } from "../fetch-page.ts";
import { replaceArticle, takeOut } from "../history.ts";
import type { Listed } from "../listing/listing.ts";
import { compareFile, writeArticle } from "../write.ts";
import { isTooOld } from "./choose.ts";
import { freeFile } from "./free-file.ts";
import { type Import, importFetched } from "./import.ts";
import type { Known } from "./ledger.ts";
import type { Source } from "./source.ts";
import type { Deed, Done, SyncOptions } from "./syncing.ts";
import type { Visited } from "./visitor.ts";

/** An address to be asked for; `listed` is null where its source lists it no more. */
export interface Asked {
	readonly listed: Listed | null;
	readonly known: Known;
}

/** Asks for one address and does what follows from the answer. */
export async function bring(source: Source, asked: Asked, options: SyncOptions): Promise<Done> {
	const { folder, visitor, now, signal } = options;
	const { known, listed } = asked;
	const isThere = known.file !== null && (await isFile(folder, known.file));
	const visited = await visitor.visit({
		address: known.moved ?? known.address,
		accept: acceptedPages,
		etag: isThere ? known.etag : null,
		modified: isThere ? known.modified : null,
		pause: source.pause,
		refuseType: refusePageType,
	});
	if (signal?.aborted) return tell(known, "failed", "it was broken off");
	const seen: Known = {
		...known,
		asked: now().toISOString(),
		listed: listed?.changed ?? null,
		isListed: listed !== null,
		failure: null,
		misses: 0,
	};
	switch (visited.kind) {
		case "here":
			return take(source, seen, visited, options);
		case "unchanged":
			await options.ledger.put(seen);
			return tell(seen, "unchanged");
		case "gone":
			return miss({ ...seen, misses: known.misses + 1 }, visited.message, options);
		case "busy":
		case "failed":
			await options.ledger.put({ ...known, failure: visited.message });
			return tell(known, "failed", visited.message);
	}
}

/** So many times in a row a server says that an article is gone before it is taken out. */
const maxMisses = 2;

async function miss(known: Known, message: string, options: SyncOptions): Promise<Done> {
	if (known.misses < maxMisses || known.file === null) {
		await options.ledger.put(known);
		return tell(known, known.file === null ? "skipped" : "missing", message);
	}
	await takeOut(options.folder, known.file, options.now());
	await options.ledger.put({ ...known, file: null, digest: null, out: "gone" });
	return tell(known, "removed", message);
}

type Here = Extract<Visited, { readonly kind: "here" }>;

async function take(source: Source, known: Known, here: Here, options: SyncOptions): Promise<Done> {
	const { name, folder, language, rights, tags } = source;
	// Where each source has a folder of its own, that names it.
	const named = folder === name ? undefined : name;
	const stated = { language, rights, tags, source: named };
	const read = await importFetched({ ok: true, ...here }, stated);
	const seen: Known = {
		...known,
		etag: here.etag,
		modified: here.modified,
		moved: here.isMoved ? here.address : known.moved,
	};
	// What a page that was an article is now may be a fault of the moment: the article stays as it was.
	if (!read.ok && known.file !== null) {
		await options.ledger.put({ ...known, etag: null, modified: null, failure: read.message });
		return tell(known, "failed", read.message);
	}
	if (!read.ok) return leave(seen, "none", read.message, options);
	const { published, updated } = read.article;
	const date = Date.parse(updated ?? published ?? "");
	if (known.file === null && isTooOld(Number.isNaN(date) ? null : date, source, Date.now())) {
		return leave(seen, "old", `it is of ${updated ?? published}`, options);
	}
	const at = placeOf(read.article.url, here.address);
	const owner = options.ledger.ownerOf(at);
	if (owner !== null && owner.address !== known.address) {
		if (known.file !== null) await takeOut(options.folder, known.file, options.now());
		return leave({ ...seen, file: null }, "same", `it is the same as ${owner.file}`, options);
	}
	return write(source, { ...seen, at, out: null }, read, options);
}

async function leave(
	known: Known,
	out: NonNullable<Known["out"]>,
	message: string,
	{ ledger }: SyncOptions,
): Promise<Done> {
	await ledger.put({ ...known, out, file: null, digest: null });
	return tell(known, "skipped", message);
}

/** An article may say that it is elsewhere on its own server, and nowhere else: it cannot take another's place. */
function placeOf(stated: string | null, found: string): string {
	return stated !== null && new URL(stated).host === new URL(found).host ? stated : found;
}

async function write(
	source: Source,
	known: Known,
	{ content, name }: Extract<Import, { readonly ok: true }>,
	{ folder, ledger, now }: SyncOptions,
): Promise<Done> {
	const digest = createHash("sha256").update(content).digest("base64url");
	const file = known.file ?? (await freeFile(folder, `${source.folder}/${name}`, ledger));
	const place = path.join(folder, file);
	const next: Known = { ...known, file, digest };
	const there = await compareFile(place, content);
	// What somebody has mended by hand stays until the page itself changes.
	const isSame = there === "same" || (there === "other" && known.digest === digest);
	if (there === "none") {
		// The file's name is known before there is a file, so that one that is ended in between finds it again.
		await ledger.put({ ...next, digest: null, etag: null, modified: null, asked: null });
		await writeArticle(place, content);
	} else if (!isSame) await replaceArticle(folder, file, content, now());
	await ledger.put(next);
	return tell(next, isSame ? "unchanged" : there === "none" ? "added" : "changed");
}

/** Of an address that was never asked for. */
export function unknown(source: Source, address: string): Known {
	return {
		address,
		source: source.name,
		file: null,
		out: null,
		at: null,
		moved: null,
		etag: null,
		modified: null,
		listed: null,
		asked: null,
		digest: null,
		misses: 0,
		failure: null,
		isListed: true,
	};
}

function tell({ source, address, file }: Known, deed: Deed, message: string | null = null): Done {
	return { source, address, deed, file, message };
}

/** Whether an article has its file. */
export async function isFile(folder: string, file: string): Promise<boolean> {
	return (await stat(path.join(folder, file)).catch(() => null))?.isFile() ?? false;
}
