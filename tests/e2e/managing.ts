import { expect, vi } from "vitest";
import { objectOf } from "../../src/stand-in/json.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import type { Callback } from "../../src/stand-in/world.ts";
import { manageGuild } from "./manager.ts";
import { buttonsIn, textIn } from "./online.ts";
import { soon } from "./program.ts";

/** How somebody who manages a server uses the commands about its articles. */
export function managing(discord: StandIn, server?: string) {
	const { people, world } = discord;
	const place = server === undefined ? {} : { in: server };
	const act = (name: string, options: readonly object[], more: object = {}): Promise<Callback> =>
		people.act({
			type: 2,
			data: { id: "3", name, type: 1, options, ...more },
			permissions: manageGuild,
			...place,
			...more,
		});
	/** What an answer came to that may have been put off: it is awaited. */
	const shown = async (answer: Promise<Callback>): Promise<Record<string, unknown>> => {
		const { type, data } = await answer;
		if (type !== 5) return objectOf(data);
		const message = () => objectOf(world.messages.all().at(-1));
		await vi.waitFor(() => expect(textIn(message())).not.toBe(""), soon);
		return message();
	};
	return {
		act,
		shown,
		addPage: (url: string, more: object = {}) =>
			shown(act("add", [{ type: 3, name: "url", value: url }], more)),
		addFile(filename: string, words: string, more: object = {}) {
			const id = world.nextId();
			world.files.set(id, words);
			const url = `${new URL(discord.url).origin}/attachments/${id}`;
			const file = { id, filename, size: words.length, url, proxy_url: url };
			const resolved = { attachments: { [id]: file } };
			return shown(act("add", [{ type: 11, name: "file", value: id }], { resolved, ...more }));
		},
		/** Presses a button of the message that came last, by its label. */
		async press(label: string, more: object = {}): Promise<Record<string, unknown>> {
			const message = objectOf(world.messages.all().at(-1));
			const found = buttonsIn(message).find((each) => each.label === label);
			if (!found) throw new Error(`no ${label} on ${JSON.stringify(buttonsIn(message))}`);
			return shown(
				people.press({
					message: String(message["id"]),
					customId: found.customId,
					permissions: manageGuild,
					...place,
					...more,
				}),
			);
		},
		ask: (question: string) => shown(act("ask", [{ type: 3, name: "question", value: question }])),
	};
}
