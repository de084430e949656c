import { listOf, objectOf, textOf } from "../../stand-in/json.ts";
import type { Payload, Person, Place } from "../protocol.ts";
import type { State } from "./state.ts";

/** How somebody looks on the page. */
interface Face extends Person {
	readonly avatar: string;
	readonly bot: boolean;
}

export function faceOf({ scene }: State, id: unknown): Face {
	const number = scene?.people.findIndex((person) => person.id === id) ?? -1;
	if (scene && id === scene.bot.id) return { ...scene.bot, avatar: "/avatars/bot.svg", bot: true };
	const name = scene?.people[number]?.name ?? "Unknown user";
	return { id: textOf(id), name, avatar: `/avatars/${Math.max(number, 0)}.svg`, bot: false };
}

export function authorOf(state: State, message: Payload): Face {
	return faceOf(state, objectOf(message["author"])["id"]);
}

/** Whether I am a moderator. */
export function moderates({ scene, me }: State): boolean {
	return scene?.people.find(({ id }) => id === me)?.moderates === true;
}

/** The bot's commands of a type that I may use: 1 for those that are typed, 3 for those on messages. */
export function commandsFor(state: State, type: 1 | 3): Payload[] {
	return (state.scene?.commands ?? []).filter(
		(command) =>
			(command["type"] ?? 1) === type &&
			(moderates(state) || textOf(command["default_member_permissions"]) === ""),
	);
}

/** Who can be mentioned: everybody but oneself. */
export function mentionable({ scene, me }: State): Person[] {
	return scene ? [scene.bot, ...scene.people].filter(({ id }) => id !== me) : [];
}

/** The channels of the server, its threads among them. */
export function channelsOf({ scene, server }: State): Place[] {
	return (scene?.channels ?? []).filter((place) => place.server === server);
}

/** The channel that is shown. */
export function placeOf({ scene, channel }: State): Place | undefined {
	return scene?.channels.find(({ id }) => id === channel);
}

/** A typed message as it is sent: `@Verbatim` becomes the mention of that id. */
export function nameToMention(state: State, text: string): string {
	const people = state.scene ? [state.scene.bot, ...state.scene.people] : [];
	return people.reduce(
		(sent, { id, name }) =>
			sent.replace(new RegExp(`@${escapePattern(name)}(?![\\w])`, "g"), `<@${id}>`),
		text,
	);
}

/** The same backwards, for editing. */
export function mentionToName(state: State, text: string): string {
	return text.replace(/<@!?(\d{1,20})>/g, (_, id) => `@${faceOf(state, id).name}`);
}

function escapePattern(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Whether a message is for one person's eyes, and not mine. */
export function isHidden({ me }: State, message: Payload): boolean {
	const user = objectOf(objectOf(message["interaction_metadata"])["user"]);
	return isPrivate(message) && user["id"] !== me;
}

export function isPrivate(message: Payload): boolean {
	return hasFlag(message, 64);
}

export function isLoading(message: Payload): boolean {
	return hasFlag(message, 128);
}

function hasFlag(message: Payload, flag: number): boolean {
	return (Number(message["flags"] ?? 0) & flag) !== 0;
}

export function pingsMe({ me }: State, message: Payload): boolean {
	const mentioned = listOf(message["mentions"]).some(({ id }) => id === me);
	return mentioned || message["mention_everyone"] === true;
}

/** A name or description of a command or option in somebody's language. */
export function inLanguage(locale: string, holder: Payload, key: "name" | "description"): string {
	const localized = objectOf(holder[`${key}_localizations`])[locale];
	return textOf(localized) || textOf(holder[key]);
}
