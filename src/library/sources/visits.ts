import { createHash } from "node:crypto";
import type { SourceVisit } from "./ledger.ts";
import type { Source } from "./source.ts";
import type { SyncOptions } from "./syncing.ts";

/** Names the source as it stands in the file: one that is written otherwise is read anew. */
export function digestOf(source: Source): string {
	return createHash("sha256").update(JSON.stringify(source)).digest("base64url");
}

/** Notes how a source was found. */
export async function noteVisit(
	source: Source,
	{ ledger, now, isDryRun }: SyncOptions,
	visit: Partial<SourceVisit> & Pick<SourceVisit, "problem" | "until">,
): Promise<void> {
	if (isDryRun) return;
	const { etag = null, modified = null, problem, until } = visit;
	const at = now().toISOString();
	const digest = digestOf(source);
	await ledger.putVisit({ source: source.name, digest, at, etag, modified, problem, until });
}
