import { keptFiles } from "../kept/kept-files.ts";
import type { VectorCache } from "./article-vectors.ts";

/**
 * Keeps the vectors of each article in a file named by its key.
 *
 * @param make whether the folder is made where there is none; else nothing is kept there
 */
export function vectorFiles(folder: string, make: boolean): VectorCache {
	const files = keptFiles(folder, make);
	const nameOf = (key: string) => `${key}.vectors`;
	return {
		async get(key) {
			const bytes = await files.read(nameOf(key));
			return bytes && new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		},
		put: (key, rows) =>
			files.write(nameOf(key), new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength)),
	};
}
