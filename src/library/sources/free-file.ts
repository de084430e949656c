import { lstat } from "node:fs/promises";
import path from "node:path";
import type { Ledger } from "./ledger.ts";

/**
 * The name of a file that is nobody's, by its path within the folder.
 *
 * @param name what it would be called, without the extension
 */
export async function freeFile(
	folder: string,
	name: string,
	ledger: Pick<Ledger, "ownerOfFile">,
): Promise<string> {
	for (let number = 1; ; number++) {
		const file = `${name}${number === 1 ? "" : `-${number}`}.md`;
		const isTaken = ledger.ownerOfFile(file) !== null;
		if (!isTaken && (await lstat(path.join(folder, file)).catch(() => null)) === null) return file;
	}
}
