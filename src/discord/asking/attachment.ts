/** What became of a file that somebody attached. */
export type ReadAttachment =
	| { readonly ok: true; readonly bytes: Uint8Array }
	| { readonly ok: false; readonly problem: string };

/** Milliseconds, out of the three seconds that Discord waits. */
const patience = 2000;

/** Discord's own hosts for files. */
const hosts: readonly string[] = ["cdn.discordapp.com", "media.discordapp.net"];

/**
 * Fetches a file that came with a command, from Discord alone: from its hosts for files, or from where its interface is
 * said to be.
 *
 * @param most the most bytes that it may have
 */
export async function readAttachment(
	{ url, size }: { readonly url: string; readonly size: number },
	{ most, apiUrl }: { readonly most: number; readonly apiUrl: string },
): Promise<ReadAttachment> {
	const { hostname, host, protocol } = new URL(url);
	const isDiscord = protocol === "https:" && hosts.includes(hostname);
	if (!isDiscord && host !== new URL(apiUrl).host) return { ok: false, problem: hostname };
	const tooLarge = { ok: false, problem: `> ${Math.floor(most / 1000)} kB` } as const;
	if (size > most) return tooLarge;
	try {
		const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(patience) });
		if (!answer.ok) return { ok: false, problem: `${answer.status}` };
		const bytes = new Uint8Array(await answer.arrayBuffer());
		return bytes.length > most ? tooLarge : { ok: true, bytes };
	} catch (error) {
		return { ok: false, problem: (error as Error).message };
	}
}
