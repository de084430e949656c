import type { Answerer } from "../answer/answer.ts";
import type { Cooldown } from "./cooldown.ts";
import type { Log } from "./log.ts";
import type { Voice } from "./words.ts";

/** What each entrance of the bot works with. */
export interface Bot {
	/** The answerer of the moment: another one when the articles have changed. */
	readonly answerer: () => Answerer;
	readonly cooldown: Cooldown;
	readonly log: Log;
	readonly voice: Voice;
}
