import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { crc32 } from "node:zlib";
import { type PackedPart, type PackedParts, readParts } from "../algorithms/packed.ts";

/**
 * A file of named parts, which is read as a whole or not at all:
 *
 *     part, part, …     each at a multiple of eight bytes
 *     directory         JSON: the stamp, and each part's name, beginning and length
 *     seal              16 bytes: a mark, the directory's length, the checksum of all before the checksum
 *
 * The stamp says what the parts were made from and by whom; a file with another stamp is none.
 */
interface Directory {
	readonly stamp: string;
	readonly parts: readonly (readonly [name: string, start: number, length: number])[];
}

/**
 * What came of reading one. `absent`: there is no such file, or one with another stamp, as after an upgrade; that is
 * nothing to tell.
 */
export type Unsealed =
	| { readonly kind: "parts"; readonly parts: PackedParts }
	| { readonly kind: "absent" }
	| { readonly kind: "unusable"; readonly reason: string };

const mark = Buffer.from("VBTMKEPT");
const sealLength = 16;
/** Bytes read at a time, and written, while somebody may be served: some milliseconds. */
const atOnce = 8 * 1024 * 1024;
const writtenAtOnce = 2 * 1024 * 1024;
/** Milliseconds that making pieces may take together before everything else has its turn. */
const maxTogether = 8;

/** Reads a file in pieces that let others go first. What is damaged, shortened or of another stamp is never used. */
export async function readSealed(place: string, stamp: string): Promise<Unsealed> {
	const file = await open(place).catch((error: NodeJS.ErrnoException) => error);
	if (file instanceof Error)
		return file.code === "ENOENT" ? { kind: "absent" } : unusable("it cannot be read");
	try {
		const { size } = await file.stat();
		if (size < sealLength) return unusable("it is too short");
		const bytes = Buffer.allocUnsafeSlow(size);
		if (!(await isWhole(file, bytes))) return unusable("it is damaged");
		return openSeal(bytes, stamp);
	} catch {
		return unusable("it cannot be read");
	} finally {
		await file.close();
	}
}

/** Whether a file fills some bytes and its checksum is right. */
async function isWhole(file: FileHandle, bytes: Buffer): Promise<boolean> {
	const end = bytes.length - 4;
	let checksum = 0;
	for (let at = 0; at < bytes.length; ) {
		const { bytesRead } = await file.read(bytes, at, Math.min(atOnce, bytes.length - at), at);
		if (bytesRead === 0) return false;
		checksum = crc32(bytes.subarray(at, Math.max(at, Math.min(end, at + bytesRead))), checksum);
		at += bytesRead;
	}
	return checksum === bytes.readUInt32LE(end);
}

function openSeal(bytes: Buffer, stamp: string): Unsealed {
	const seal = bytes.length - sealLength;
	const length = bytes.readUInt32LE(seal + mark.length);
	if (!bytes.subarray(seal, seal + mark.length).equals(mark) || length > seal)
		return unusable("it is of another kind");
	const directory: Directory = JSON.parse(bytes.toString("utf8", seal - length, seal));
	if (directory.stamp !== stamp) return { kind: "absent" };
	const places = new Map(directory.parts.map(([name, start, size]) => [name, { start, size }]));
	const parts = readParts((name) => {
		const { start, size } = places.get(name) ?? missing(name);
		return bytes.subarray(start, start + size);
	});
	return { kind: "parts", parts };
}

function missing(name: string): never {
	throw new Error(`there is no part "${name}"`);
}

function unusable(reason: string): Unsealed {
	return { kind: "unusable", reason };
}

/** Writes a file in the place of the one before, in one step, for nobody else to read; whether it could be written. */
export async function writeSealed(
	place: string,
	stamp: string,
	parts: Iterable<PackedPart>,
): Promise<boolean> {
	const draft = `${place}.${randomUUID()}.part`;
	try {
		await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
		const file = await open(draft, "wx", 0o600);
		try {
			await writeParts(file, stamp, parts);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, place);
		return true;
	} catch {
		await rm(draft, { force: true }).catch(() => undefined);
		return false;
	}
}

async function writeParts(
	file: FileHandle,
	stamp: string,
	parts: Iterable<PackedPart>,
): Promise<void> {
	const directory: [string, number, number][] = [];
	let at = 0;
	let checksum = 0;
	let waiting: Buffer[] = [];
	let waitingBytes = 0;
	const flush = async (): Promise<void> => {
		const bytes = Buffer.concat(waiting);
		waiting = [];
		waitingBytes = 0;
		checksum = crc32(bytes, checksum);
		for (let done = 0; done < bytes.length; )
			done += (await file.write(bytes, done, bytes.length - done)).bytesWritten;
		await nextTurn();
	};
	let since = performance.now();
	const add = async (piece: ArrayBufferView): Promise<void> => {
		// What is written is often made just then.
		if (performance.now() - since > maxTogether) {
			await nextTurn();
			since = performance.now();
		}
		const { buffer, byteOffset, byteLength } = piece;
		for (let done = 0; done < byteLength; done += writtenAtOnce) {
			const length = Math.min(writtenAtOnce, byteLength - done);
			waiting.push(Buffer.from(buffer, byteOffset + done, length));
			waitingBytes += length;
			at += length;
			if (waitingBytes >= writtenAtOnce) await flush();
		}
	};
	for (const { name, pieces } of parts) {
		const start = at;
		for (const piece of pieces) await add(piece);
		directory.push([name, start, at - start]);
		await add(new Uint8Array((8 - (at % 8)) % 8));
	}
	const written = Buffer.from(JSON.stringify({ stamp, parts: directory } satisfies Directory));
	const seal = Buffer.alloc(mark.length + 4);
	mark.copy(seal);
	seal.writeUInt32LE(written.length, mark.length);
	await add(written);
	await add(seal);
	await flush();
	const end = Buffer.alloc(4);
	end.writeUInt32LE(checksum);
	await file.write(end);
}
