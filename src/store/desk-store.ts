import { randomUUID } from "node:crypto";
import type { DeskItem, MessagePlace, TakenDesk, WeekFigures } from "../records/desk.ts";
import { dayOf } from "./change.ts";
import type { Connection } from "./connection.ts";
import {
	closeItem,
	findItems,
	releaseDesk,
	showItem,
	sortItems,
	takeDesk,
	tellWeek,
	tryItem,
} from "./desk.ts";
import { readWeek } from "./week.ts";

/** Questions that wait for people. Each call rejects where the database is away. */
export interface DeskStore {
	/**
	 * Does work on what waits for the people of a server while no other process does; false where another does at the
	 * moment.
	 *
	 * @param week the last one that need not be told of, where nobody has looked after the server before
	 */
	take(server: string, week: number, work: (taken: TakenDesk) => Promise<void>): Promise<boolean>;
	sort(
		server: string,
		sorted: readonly { readonly tag: string; readonly leader: string }[],
	): Promise<void>;
	/** Notes that a message for a question is about to be sent. */
	trying(server: string, tag: string, time: number): Promise<void>;
	/** Notes which message shows a question, and how often it says that it was asked. */
	shown(server: string, tag: string, place: MessagePlace, count: number): Promise<void>;
	/** A question, and then those alike; none where it is not known any more. */
	find(server: string, tag: string): Promise<readonly DeskItem[]>;
	/** Closes a question; false where it is closed already, or not known any more. */
	close(server: string, tag: string): Promise<boolean>;
	/** Notes that a report is about to be sent, or the last week that was told of. */
	told(server: string, told: { readonly tried: number } | { readonly week: number }): Promise<void>;
	/** What was asked in the week that begins at a time. */
	week(server: string, from: Date): Promise<WeekFigures>;
}

/** @param flush writes what waits to be written */
export function createDeskStore(
	connection: Pick<Connection, "use">,
	flush: () => Promise<void>,
): DeskStore {
	return {
		async take(server, week, work) {
			await flush();
			const holder = randomUUID();
			const taken = await connection.use((opened) => takeDesk(opened, { server, holder, week }));
			if (taken === null) return false;
			try {
				await work(taken);
				return true;
			} finally {
				await connection.use(({ database }) => releaseDesk(database, server, holder));
			}
		},
		sort: (server, sorted) => connection.use(({ database }) => sortItems(database, server, sorted)),
		trying: (server, tag, time) =>
			connection.use(({ database }) => tryItem(database, { server, tag, time })),
		shown: (server, tag, place, count) =>
			connection.use(({ database }) => showItem(database, { server, tag, place, count })),
		find: (server, tag) => connection.use(({ database }) => findItems(database, server, tag)),
		close: (server, tag) => connection.use(({ database }) => closeItem(database, server, tag)),
		told: (server, told) => connection.use(({ database }) => tellWeek(database, server, told)),
		async week(server, from) {
			await flush();
			return connection.use(({ database }) => readWeek(database, server, dayOf(from.getTime())));
		},
	};
}
