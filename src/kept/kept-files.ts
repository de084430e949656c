import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Files that save making something again. What cannot be read or written is no loss. */
export interface KeptFiles {
	read(name: string): Promise<Buffer | null>;
	/** Writes a file as a whole, for nobody else to read. */
	write(name: string, bytes: Uint8Array): Promise<void>;
}

/** @param make whether the folder is made where there is none; else nothing is kept there */
export function keptFiles(folder: string, make: boolean): KeptFiles {
	return {
		read: (name) => readFile(path.join(folder, name)).catch(() => null),
		async write(name, bytes) {
			if (make) await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
			const { default: writeFileAtomic } = await import("write-file-atomic");
			// The types want a buffer; it is the same bytes.
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			await writeFileAtomic(path.join(folder, name), buffer, { mode: 0o600 }).catch(
				() => undefined,
			);
		},
	};
}
