import { chmod, mkdir, open, readdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Libsql from "libsql/promise";

/** What was deleted from a database stays in its files until these are written anew. */
export interface DatabaseFiles {
	/** False where something that was deleted may still be in them. */
	areWiped(): Promise<boolean>;
	/**
	 * Writes them anew, without what was deleted: SQLite overwrites what is deleted, but a page that was parted before
	 * may hold a copy of it, and so may the log of what was written. It is done beside the process's own work, but that
	 * what else is asked of the database waits its turn. Rejects where another process is in the way for long.
	 */
	wipe(): Promise<void>;
}

/** For SQLite's eyes: this file was wiped since its pages are overwritten where something is deleted. */
const wipedOnce = 1;
/** Milliseconds that wiping waits for others to finish writing. */
const patience = 5000;
/** So many of them at a stretch, between which this process has the database to itself. */
const turn = 1000;
const betweenTurns = 50;

/** @param inTurn does something while the process does nothing else with the database */
export function filesAt(
	file: string,
	inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
): DatabaseFiles {
	return {
		areWiped: () =>
			beside(file, async (database) => {
				const version = await readFigure(database, "user_version");
				return version >= wipedOnce && (await readFigure(database, "freelist_count")) === 0;
			}),
		async wipe() {
			const over = performance.now() + patience;
			let isWritten = false;
			const tryWiping = async (database: Libsql): Promise<boolean> => {
				isWritten ||= await unlessBusy(database.exec(`vacuum; pragma user_version = ${wipedOnce}`));
				return isWritten && (await readFigure(database, "wal_checkpoint(truncate)", "busy")) === 0;
			};
			while (!(await inTurn(() => beside(file, tryWiping)))) {
				if (performance.now() > over)
					throw new Error("the database is in use; what was deleted is still in its files");
				await wait(betweenTurns);
			}
		},
	};
}

/** Whether something could be done; false where another process is in the way. */
async function unlessBusy(work: Promise<unknown>): Promise<boolean> {
	try {
		await work;
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY"))
			return false;
		throw error;
	}
}

/**
 * Makes a database's file, and the folder that it is in, the bot's own: nobody else on the computer may read them.
 * A folder that holds other things as well stays as it is. What SQLite puts beside the file gets the file's mode.
 */
export async function makePrivate(file: string): Promise<void> {
	const folder = path.dirname(path.resolve(file));
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const made = await open(file, "a", 0o600);
	await made.close();
	const inFolder = await readdir(folder).catch(() => []);
	const name = path.basename(file);
	if (inFolder.every((each) => each.startsWith(name))) await allowOwner(folder, 0o700);
	for (const each of [file, `${file}-wal`, `${file}-shm`]) await allowOwner(each, 0o600);
}

/** What is not there, or is somebody else's, stays as it is. */
async function allowOwner(place: string, mode: number): Promise<void> {
	await chmod(place, mode).catch(() => undefined);
}

async function beside<Result>(
	file: string,
	work: (database: Libsql) => Promise<Result>,
): Promise<Result> {
	const database = new Libsql(file, { timeout: turn });
	try {
		return await work(database);
	} finally {
		database.close();
	}
}

async function readFigure(database: Libsql, pragma: string, column = pragma): Promise<number> {
	const statement = await database.prepare(`pragma ${pragma}`);
	const row: unknown = await statement.get();
	const figure = (row as Readonly<Record<string, unknown>> | undefined)?.[column];
	return typeof figure === "number" ? figure : Number.NaN;
}
