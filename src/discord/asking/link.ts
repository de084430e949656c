import type { Message } from "discord.js";
import { type Worded, wordsIn } from "./question-text.ts";

/** The address in a message: the first that it holds, forwards or shows a page of; null for none. */
export function linkIn(
	message: Worded & { readonly embeds?: readonly Pick<Message["embeds"][number], "url">[] },
): string | null {
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
