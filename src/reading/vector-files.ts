import { mkdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { VectorCache } from "./article-vectors.ts";

/**
 * Keeps the vectors of each article in a file named by its key. What cannot be read or written is no loss.
 *
 * @param make whether the folder is made where there is none; else nothing is kept there
 */
export function vectorFiles(folder: string, make: boolean): VectorCache {
	const fileOf = (key: string) => path.join(folder, `${key}.vectors`);
	let usable: Promise<boolean> | null = null;
	const isUsable = async (): Promise<boolean> => {
		if (make) await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
		return (await stat(folder).catch(() => null))?.isDirectory() ?? false;
	};
	return {
		async get(key) {
			const bytes = await readFile(fileOf(key)).catch(() => null);
			return bytes && new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		},
		async put(key, rows) {
			usable ??= isUsable();
			if (!(await usable)) return;
			const { default: writeFileAtomic } = await import("write-file-atomic");
			const bytes = Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength);
			await writeFileAtomic(fileOf(key), bytes, { mode: 0o600 }).catch(() => undefined);
		},
	};
}

/** Nothing outlives the process. */
export const noVectorFiles: VectorCache = {
	get: () => Promise.resolve(null),
	put: () => Promise.resolve(),
};
