import { randomUUID } from "node:crypto";
import { link, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";

/** What only one process may have at a time. */
interface Lock {
	release(): Promise<void>;
}

/** Milliseconds between two signs of life, and after which a process without one counts as ended. */
const betweenSigns = 2000;
const maxSilence = 15_000;

/** Takes a lock that is a file; null where another process has it, which is one that still gives signs of life. */
export async function takeLock(file: string): Promise<Lock | null> {
	// Also two that try in one process, in the same millisecond, write a file each.
	const mine = `${file}.${randomUUID()}`;
	await writeFile(mine, `${process.pid}`);
	try {
		if (!(await tryLink(mine, file)) && !((await isLeft(file)) && (await tryLink(mine, file))))
			return null;
	} finally {
		await rm(mine, { force: true });
	}
	const signs = setInterval(() => {
		const now = new Date();
		void utimes(file, now, now).catch(() => undefined);
	}, betweenSigns).unref();
	return {
		async release() {
			clearInterval(signs);
			await rm(file, { force: true });
		},
	};
}

/** A link is made as a whole or not at all, also where two try at once. */
async function tryLink(from: string, to: string): Promise<boolean> {
	return link(from, to).then(
		() => true,
		(error: NodeJS.ErrnoException) => {
			if (error.code === "EEXIST") return false;
			throw error;
		},
	);
}

/** Whether the process that had the lock was ended; what it has left is then taken away. */
async function isLeft(file: string): Promise<boolean> {
	const stats = await stat(file).catch(() => null);
	if (stats === null) return true;
	const pid = Number(await readFile(file, "utf8").catch(() => ""));
	const isSilent = Date.now() - stats.mtimeMs > maxSilence;
	if (!isSilent && isRunning(pid)) return false;
	await rm(file, { force: true });
	return true;
}

/** On this machine; a number of another machine's process may be nobody's here, and its signs of life are waited for. */
function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
