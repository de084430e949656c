import { isDeepStrictEqual } from "node:util";
import {
	type APIApplicationCommand,
	ApplicationCommandType,
	REST,
	type RouteLike,
	Routes,
} from "discord.js";
import { type CommandDefinition, commands, globalCommands } from "../commands/all.ts";
import type { Account } from "./account.ts";
import { restOptions } from "./rest-options.ts";
import { checkToken, explainStartProblem, type StartProblem } from "./start-problem.ts";

export type Registration =
	| { readonly kind: "registered"; readonly names: readonly string[]; readonly changed: boolean }
	| StartProblem;

/** Registers the commands if they differ from what Discord has, without going online. */
export async function registerCommands(account: Account): Promise<Registration> {
	const refused = checkToken(account.token);
	if (refused) return refused;
	try {
		const rest = new REST(restOptions(account.apiUrl)).setToken(account.token);
		const application = await rest.get(Routes.currentApplication());
		return await registerWith(rest, (application as { id: string }).id, account.guildId);
	} catch (error) {
		return explainStartProblem(error, account);
	}
}

/** The same for an application that is known, over a connection that is open. */
export async function registerWith(
	rest: REST,
	applicationId: string,
	guildId: string | null,
): Promise<Extract<Registration, { kind: "registered" }>> {
	const wanted = guildId === null ? globalCommands : commands;
	const route: RouteLike =
		guildId === null
			? Routes.applicationCommands(applicationId)
			: Routes.applicationGuildCommands(applicationId, guildId);
	// Without localizations Discord leaves them out, and every start would see a difference.
	const query = new URLSearchParams({ with_localizations: "true" });
	const present = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
	const changed = !isSame(wanted, present);
	if (changed) await rest.put(route, { body: wanted });
	return { kind: "registered", names: wanted.map(displayName), changed };
}

/** As people see it: only a command that is typed has a slash. */
function displayName({ type, name }: CommandDefinition): string {
	return type === ApplicationCommandType.Message ? name : `/${name}`;
}

/**
 * Removes the commands that were registered in single servers while trying things, so that none of them
 * stands twice beside those of everywhere. Somebody who tries things is in a few servers; with more, none is
 * looked at.
 */
export async function removeLeftovers(
	rest: REST,
	applicationId: string,
	guildIds: readonly string[],
): Promise<void> {
	if (guildIds.length > maxServersTried) return;
	for (const guildId of guildIds) {
		const route = Routes.applicationGuildCommands(applicationId, guildId);
		const present = (await rest.get(route)) as readonly APIApplicationCommand[];
		if (present.length > 0) await rest.put(route, { body: [] });
	}
}

const maxServersTried = 5;

function isSame(
	wanted: readonly CommandDefinition[],
	present: readonly APIApplicationCommand[],
): boolean {
	const byName = new Map(present.map((command) => [command.name, command]));
	return (
		wanted.length === present.length &&
		wanted.every((command) => {
			const there = byName.get(command.name);
			return there !== undefined && isDeepStrictEqual(essence(command), essence(there, command));
		})
	);
}

/**
 * What makes a command the same: Discord adds ids and versions, and fills in or leaves out what has its
 * default. Of what Discord has, only contexts that we ask for are compared: it names its own for a server's.
 */
function essence(
	command: CommandDefinition | APIApplicationCommand,
	wanted: Partial<CommandDefinition> = command as CommandDefinition,
): unknown {
	return {
		...command,
		type: command.type ?? ApplicationCommandType.ChatInput,
		// A command on a message's menu has none, and comes back with an empty one.
		description: "description" in command ? command.description : "",
		...Object.fromEntries(addedByDiscord.map((key) => [key, undefined])),
		name_localizations: command.name_localizations ?? {},
		description_localizations: command.description_localizations ?? {},
		options: ("options" in command ? (command.options ?? []) : []).map((option) =>
			essenceOfOption(option),
		),
		default_member_permissions: command.default_member_permissions ?? null,
		nsfw: command.nsfw ?? false,
		contexts: wanted.contexts ? sorted(command.contexts) : undefined,
		integration_types: wanted.integration_types ? sorted(command.integration_types) : undefined,
	};
}

const addedByDiscord = [
	"id",
	"application_id",
	"guild_id",
	"version",
	"dm_permission",
	"default_permission",
	"name_localized",
	"description_localized",
];

function essenceOfOption(option: object): unknown {
	const kept = Object.entries(option).filter(
		([key, value]) =>
			!addedByDiscord.includes(key) &&
			value !== null &&
			value !== false &&
			!(typeof value === "object" && Object.keys(value).length === 0),
	);
	return Object.fromEntries(kept);
}

function sorted(values: readonly number[] | null | undefined): readonly number[] {
	return [...(values ?? [])].sort((one, other) => one - other);
}
