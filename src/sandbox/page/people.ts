import { listOf, objectOf, textOf } from "../../stand-in/json.ts";
import { hasFlag } from "../../stand-in/messages.ts";
import type { Payload, Person, Place } from "../protocol.ts";
import { state } from "./state.ts";

/** Somebody as they look on the page. */
export function faceOf(id: unknown): Person {
	const unknown = { id: "", name: "Unknown user", avatar: "/avatars/0.svg" };
	return everybody().find((each) => each.id === id) ?? unknown;
}

export function authorOf(message: Payload): Person {
	return faceOf(objectOf(message["author"])["id"]);
}

export function isMine(message: Payload): boolean {
	return authorOf(message).id === state.me;
}

export function isBot({ id }: Person): boolean {
	return id === state.scene?.bot.id;
}

/** Whether I am a moderator. */
export function moderates(): boolean {
	return state.scene?.people.some(({ id, moderates }) => id === state.me && moderates) === true;
}

/** The bot's commands of a type that I may use: 1 for those that are typed, 3 for those on messages. */
export function commandsFor(type: 1 | 3): Payload[] {
	return (state.scene?.commands ?? []).filter(
		(command) =>
			(command["type"] ?? 1) === type &&
			(moderates() || textOf(command["default_member_permissions"]) === ""),
	);
}

/** The bot and the people. */
export function everybody(): Person[] {
	return state.scene ? [state.scene.bot, ...state.scene.people] : [];
}

/** The channels of the server that is open, its threads among them. */
export function channelsHere(): Place[] {
	return (state.scene?.channels ?? []).filter(({ server }) => server === state.server);
}

/** The channel that is shown, by the name that it goes by. */
export function placeHere(): Pick<Place, "kind" | "name"> {
	const place = state.scene?.channels.find(({ id }) => id === state.channel);
	const { kind = "text", name = "" } = place ?? {};
	return { kind, name: kind === "direct" ? (state.scene?.bot.name ?? "") : name };
}

/** A typed message as it is sent: `@Verbatim` becomes the mention of that id. */
export function nameToMention(text: string): string {
	return everybody().reduce((sent, { id, name }) => {
		const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
		return sent.replace(new RegExp(`@${escaped}(?!\\w)`, "g"), `<@${id}>`);
	}, text.trim());
}

/** The same backwards, for editing. */
export function mentionToName(text: string): string {
	return text.replace(/<@!?(\d{1,20})>/g, (_, id) => `@${faceOf(id).name}`);
}

export function isPrivate(message: Payload): boolean {
	return hasFlag(message, "ephemeral");
}

/** Whether a message is for one person's eyes, and not mine. */
function isHidden(message: Payload): boolean {
	const user = objectOf(objectOf(message["interaction_metadata"])["user"]);
	return isPrivate(message) && user["id"] !== state.me;
}

export function pingsMe(message: Payload): boolean {
	const mentioned = listOf(message["mentions"]).some(({ id }) => id === state.me);
	return mentioned || message["mention_everyone"] === true;
}

/** The messages of the channel that is shown, as far as I see them. */
export function messagesHere(): Payload[] {
	return [...state.messages.values()].filter(
		(message) => message["channel_id"] === state.channel && !isHidden(message),
	);
}

/** A name or description of a command or option in the language that is chosen. */
export function inLanguage(holder: Payload, key: "name" | "description"): string {
	const localized = objectOf(holder[`${key}_localizations`])[state.locale];
	return textOf(localized) || textOf(holder[key]);
}
