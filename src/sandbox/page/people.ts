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

/** Who can be mentioned: everybody but oneself. */
export function mentionable({ scene, me }: State): Person[] {
	return scene ? [scene.bot, ...scene.people].filter(({ id }) => id !== me) : [];
}

/** The channels of the server, without direct messages. */
export function channelsOf({ scene }: State): Place[] {
	return (scene?.channels ?? []).filter(({ direct }) => !direct);
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
	return hasFlag(message, 64) && user["id"] !== me;
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
