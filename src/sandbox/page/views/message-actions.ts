import { listOf, textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";
import { inspect, startEdit, startReply } from "../actions.ts";
import { send } from "../app.ts";
import { isMine, isPrivate, moderates } from "../people.ts";
import type { IconName } from "./icons.ts";

/** Something that can be done to a message: on its menu, some over it too, and some by a key. */
export interface MessageAction {
	readonly label: string;
	readonly icon: IconName;
	readonly act: () => unknown;
	readonly key?: string;
	readonly danger?: boolean;
}

/** What I may do to a message: moderators delete every one, others their own; what I alone see is dismissed. */
export function actionsOn(message: Payload): readonly MessageAction[] {
	const id = textOf(message["id"]);
	const [mine, hidden] = [isMine(message), isPrivate(message)];
	const remove = { label: hidden ? "Dismiss Message" : "Delete Message", icon: "bin" } as const;
	const actions: readonly (MessageAction | false)[] = [
		!hidden && { label: "Reply", icon: "reply", key: "r", act: () => startReply(id) },
		mine && { label: "Edit Message", icon: "edit", key: "e", act: () => startEdit(id) },
		{ label: "Inspect", icon: "inspect", key: "i", act: () => inspect(id) },
		{ label: "Copy Text", icon: "copy", act: () => copy(wordsOf(message)) },
		{ label: "Copy Message ID", icon: "copy", act: () => copy(id) },
		(mine || hidden || moderates()) && {
			...remove,
			key: "Backspace",
			danger: true,
			act: () => removeMessage(id),
		},
	];
	return actions.filter((action) => action !== false);
}

export function removeMessage(message: string) {
	return send({ do: "remove", message });
}

function copy(text: string) {
	return navigator.clipboard?.writeText(text);
}

/** The words of a message and of its components. */
export function wordsOf(holder: Payload): string {
	const inner = listOf(holder["components"]).map(wordsOf);
	return [textOf(holder["content"]), ...inner].filter((text) => text !== "").join("\n");
}
