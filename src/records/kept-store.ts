import type { DeskStore } from "./desk.ts";
import type {
	AskedQuestion,
	Insights,
	LoggedChange,
	SetBy,
	Vote,
	WriteOutcome,
} from "./records.ts";
import type { StandingStore } from "./standing-answers.ts";

/** What is kept of the servers that the bot is in, for those who talk with people there. */
export interface KeptStore<Settings> {
	/** At once, from memory; what another process has set comes within seconds. */
	settings(server: string): Settings;
	/** @param by who sets what of them; without it that is not kept */
	saveSettings(server: string, settings: Settings, by?: SetBy): Promise<WriteOutcome>;
	/** What was set for a server and which articles were changed lately, by whom, the newest first. Rejects where the database is away. */
	settingsLog(server: string): Promise<readonly LoggedChange[]>;
	/** Never waits and never fails: what cannot be kept is counted as lost. */
	asked(question: AskedQuestion): void;
	/** "kept" only once it is on the disk. */
	vote(vote: Vote): Promise<WriteOutcome>;
	/** Answers that stand in channels. */
	readonly standing: StandingStore;
	/** Questions that wait for people. */
	readonly desk: DeskStore;
	/** Rejects where the database is away. */
	insights(server: string): Promise<Insights>;
	/**
	 * Forgets what was asked and voted in a server, not its settings; its words are out of the database's files soon
	 * after. Rejects where the database is away.
	 */
	forget(server: string): Promise<void>;
}
