import { randomUUID } from "node:crypto";
import type { DeskStore } from "../records/desk.ts";
import { dayOf } from "./change.ts";
import type { Connection } from "./database-connection.ts";
import {
	closeItem,
	findItems,
	releaseDesk,
	showItem,
	sortItems,
	takeDesk,
	tellWeek,
	tryItem,
} from "./desk-rows.ts";
import { readWeek } from "./week.ts";

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
