/** Where to reach Discord, and as whom. */
export interface Account {
	readonly token: string;
	/** The REST base without the version. */
	readonly apiUrl: string;
	/** The one server to register commands in; null for everywhere. */
	readonly guildId: string | null;
}
