/** The name by which robots.txt speaks of the bot. */
export const robotName = "Verbatim";

/** What servers are told of who asks: the bot's name, and where its operator can be reached. */
export function userAgentOf(contact: string | null): string {
	return contact === null ? robotName : `${robotName} (+${contact})`;
}
