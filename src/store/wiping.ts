import type { Connection } from "./database-connection.ts";

/** Keeps what was deleted from staying in the database's files. One wiping follows the other, never two at once. */
interface Wiping {
	/** Wipes what was deleted until now. Rejects where that cannot be done. */
	wipe(): Promise<void>;
	/** Wipes where an earlier attempt failed, or a process before this one left it undone. */
	finish(): Promise<void>;
	/** Waits for what is in hand. */
	settled(): Promise<void>;
}

export function createWiping(connection: Pick<Connection, "use">): Wiping {
	/** Null before anybody has looked. */
	let due: boolean | null = null;
	let inHand: Promise<unknown> = Promise.resolve();
	const inTurn = (work: () => Promise<void>): Promise<void> => {
		const turn = inHand.then(work);
		inHand = turn.catch(() => undefined);
		return turn;
	};
	const wipeNow = (): Promise<void> =>
		connection.use(async ({ files }) => {
			// What is deleted from here on is for the next one.
			due = false;
			await files?.wipe().catch((error: unknown) => {
				due = true;
				throw error;
			});
		});
	return {
		wipe() {
			due = true;
			return inTurn(wipeNow);
		},
		finish: () =>
			inTurn(async () => {
				due ??= await connection.use(async ({ files }) => !((await files?.areWiped()) ?? true));
				if (due) await wipeNow();
			}),
		async settled() {
			await inHand;
		},
	};
}
