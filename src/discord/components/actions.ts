import type { Action } from "./action.ts";
import { pressAsk } from "./ask.ts";
import type { ActionName } from "./custom-id.ts";
import { pressQuotes } from "./quotes.ts";

/** What answers each action; one that lacks its file fails the type check. */
export const actions: Readonly<Record<ActionName, Action>> = {
	ask: pressAsk,
	quotes: pressQuotes,
};
