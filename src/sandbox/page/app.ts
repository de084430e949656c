import type { MemberAction, Sender } from "../member-action.ts";
import { request } from "./connection.ts";
import { type State, state } from "./state.ts";

let show = (): void => undefined;
let due = false;

/** Shows the page by `view`, now and whenever its state has changed. */
export function showBy(view: () => void): void {
	show = view;
	update({});
}

/** Changes the state, and shows it. */
export function update(change: Partial<State>): void {
	Object.assign(state, change);
	if (due) return;
	due = true;
	queueMicrotask(() => {
		due = false;
		show();
	});
}

type Unsent<Action> = Action extends unknown ? Omit<Action, keyof Sender> : never;
/** What somebody does, without who it is, where and in which language. */
export type OwnAction = Unsent<MemberAction>;

/** Does something on the server; what fails is said below the messages, to be dismissed, and gives null. */
export async function send<Result>(action: OwnAction): Promise<Result | null> {
	const { me, channel, locale, notices } = state;
	try {
		return await request<Result>({ by: me, channel, locale, ...action } as MemberAction);
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		update({ notices: [...notices, { id: (notices.at(-1)?.id ?? 0) + 1, channel, text }] });
		return null;
	}
}

/** Puts the focus on an element once it is shown, and before anything else is typed. */
export function focusSoon(selector: string): void {
	queueMicrotask(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Takes away what is open over the page; the focus goes back to where it was before. */
export function closePopover(): void {
	document.querySelector<HTMLElement>(":popover-open")?.hidePopover();
}

/** Goes to the newest message, and stays with it: the messages hang on the end of their room. */
export function jumpToNewest(): void {
	document.querySelector("#scroller")?.scrollTo({ top: 0 });
}
