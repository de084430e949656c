import type { Embed } from "discord.js";
import { type Worded, wordsIn } from "./question-text.ts";

/** What of a message can hold an address. */
type Linking = Omit<Worded, "embeds"> & {
	readonly embeds?: readonly (NonNullable<Worded["embeds"]>[number] & Pick<Embed, "url">)[];
};

/** The address in a message: the first that it holds, forwards or shows a page of; null for none. */
export function linkIn(message: Linking): string | null {
	const shown = message.embeds?.find(({ url }) => url !== null)?.url ?? null;
	return addressIn(message.content) ?? shown ?? addressIn(wordsIn(message));
}

/** Discord takes an address that stands in angle brackets, and none of the marks that end a sentence. */
function addressIn(text: string): string | null {
	const [found = ""] = /https?:\/\/[^\s<>]+/iu.exec(text) ?? [];
	const address = found.replace(/[.,:;!?'"”’»*_|)\]]+$/u, (marks) =>
		marks.startsWith(")") && found.includes("(") ? ")" : "",
	);
	return URL.canParse(address) ? address : null;
}
