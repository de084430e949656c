import type { MemberAction, Sender } from "../member-action.ts";
import type { Connection } from "./connection.ts";
import type { State } from "./state.ts";

/** The page's state and the ways to change it; every change is shown. */
export interface App {
	readonly state: State;
	/** Changes the state and shows it. */
	update(change: Partial<State>): void;
	/** Does something on the server; what fails is said below the messages, and gives null. */
	send<Result>(action: MemberAction): Promise<Result | null>;
}

export function createApp(
	state: State,
	show: (app: App) => void,
	connection: () => Connection,
): App {
	let due = false;
	const app: App = {
		state,
		update(change) {
			Object.assign(state, change);
			if (due) return;
			due = true;
			queueMicrotask(() => {
				due = false;
				show(app);
			});
		},
		async send(action) {
			try {
				return await connection().send(action);
			} catch (error) {
				notify(app, error instanceof Error ? error.message : String(error));
				return null;
			}
		},
	};
	return app;
}

/** Says something below the messages, to be dismissed. */
function notify(app: App, text: string): void {
	const { notices, channel } = app.state;
	const id = (notices.at(-1)?.id ?? 0) + 1;
	app.update({ notices: [...notices, { id, channel, text }] });
}

/** Who acts, where, in which language. */
export function senderOf({ state }: App): Sender {
	return { by: state.me, channel: state.channel, locale: state.locale };
}

/** Puts the focus on an element once it is shown, and before anything else is typed. */
export function focusSoon(selector: string): void {
	queueMicrotask(() => document.querySelector<HTMLElement>(selector)?.focus());
}
