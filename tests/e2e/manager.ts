import { objectOf } from "../../src/stand-in/json.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import type { Callback, User } from "../../src/stand-in/world.ts";
import { buttonsIn } from "./online.ts";

export const manageGuild = `${1 << 5}`;

/** `settings log`: a command, and its subcommand where it has one. */
function commandData(called: string, options: readonly object[]) {
	const [name, subcommand] = called.split(" ");
	const inner = subcommand === undefined ? options : [{ type: 1, name: subcommand, options }];
	return { id: "3", name, type: 1, options: inner };
}

/** Somebody who may manage the server, and uses the bot's commands. */
export function managerOf({ people, world }: StandIn) {
	/** Uses a command by its name, with its subcommand where it has some: `settings` alone shows them. */
	const use = (
		called: string,
		more: { options?: readonly object[]; permissions?: string; in?: string } = {},
	): Promise<Callback> =>
		people.act({
			type: 2,
			data: commandData(called === "settings" ? "settings show" : called, more.options ?? []),
			permissions: more.permissions ?? manageGuild,
			...(more.in === undefined ? {} : { in: more.in }),
		});
	/** The message that came last. */
	const last = () => objectOf(world.messages.all().at(-1));
	/** Presses a button by its label, or a menu by a part of its id, on a message. */
	const press = (
		message: Readonly<Record<string, unknown>>,
		name: string,
		more: { values?: readonly string[]; permissions?: string; by?: User } = {},
	): Promise<Callback> => {
		const found = buttonsIn(message).find(
			({ label, customId }) => label === name || (more.values && customId.includes(name)),
		);
		if (!found) throw new Error(`no ${name} on ${JSON.stringify(buttonsIn(message))}`);
		return people.press({
			message: String(message["id"]),
			customId: found.customId,
			permissions: manageGuild,
			...more,
		});
	};
	return { use, last, press };
}
