import type { FastifyInstance } from "fastify";
import { checkCommands } from "./command-check.ts";
import { type Json, listOf } from "./json.ts";
import { insistOn, Refused, refuse } from "./problems.ts";
import type { World } from "./world.ts";

interface Commands {
	readonly Params: { readonly guild?: string };
	readonly Querystring: { readonly with_localizations?: string };
}

/** The commands of the application: everywhere, and in one server. */
export function addCommandRoutes(api: FastifyInstance, world: World): void {
	for (const place of ["", "/guilds/:guild"]) {
		const path = `/applications/:application${place}/commands`;
		api.get<Commands>(path, async ({ params, query }) => {
			const commands = world.commands.get(scopeOf(world, params.guild)) ?? [];
			return query.with_localizations === "true" ? commands : commands.map(withoutLocalizations);
		});
		api.put<Commands>(path, async ({ params, body }) => {
			const scope = scopeOf(world, params.guild);
			const commands = listOf(body);
			insistOn(checkCommands(commands, params.guild !== undefined));
			const stored = commands.map((command) => storedCommand(world, command, params.guild));
			world.commands.set(scope, stored);
			return stored;
		});
	}
}

function scopeOf(world: World, guild: string | undefined): string {
	if (guild !== undefined && !world.guilds.has(guild)) {
		throw new Refused(refuse(403, 50_001, "Missing Access"));
	}
	return guild ?? "global";
}

function withoutLocalizations(command: Json): Json {
	const { name_localizations, description_localizations, ...rest } = command;
	return rest;
}

/** As Discord gives a command back: with ids and defaults, and without options that are false. */
function storedCommand(world: World, command: Json, guild: string | undefined): Json {
	return {
		id: world.nextId(),
		application_id: world.bot.id,
		version: world.nextId(),
		type: 1,
		...(guild === undefined ? { contexts: null, dm_permission: true } : { guild_id: guild }),
		integration_types: [0],
		nsfw: false,
		default_member_permissions: null,
		name_localizations: null,
		description_localizations: null,
		...command,
		options: listOf(command["options"]).map(({ required, ...option }) =>
			required === true ? { ...option, required } : option,
		),
	};
}
