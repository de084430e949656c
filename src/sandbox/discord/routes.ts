import { checkCommands } from "./command-check.ts";
import { type Json, listOf, numberOf, objectOf, textOf } from "./json.ts";
import { checkLength, checkMessage } from "./message-check.ts";
import { type FieldProblem, type Refusal, refuse, refuseForm } from "./problems.ts";
import type { Channel, OpenInteraction, World } from "./world.ts";

export interface Request {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly authorization: string | undefined;
	readonly body: unknown;
}

/** What a request gets: a body, or nothing but its status. */
export type Response = Refusal | { readonly status: number; readonly body?: unknown };

type Route = (world: World, request: Request, parts: readonly string[]) => Response;

/** Answers a request as Discord's API version 10 does, as far as the bot uses it. */
export function answerRequest(world: World, request: Request): Response {
	for (const [method, pattern, open, route] of routes) {
		const parts = pattern.exec(request.path);
		if (!parts || method !== request.method) continue;
		if (!open && request.authorization !== `Bot ${world.token}`) {
			return refuse(401, 0, "401: Unauthorized");
		}
		return route(world, request, parts.slice(1));
	}
	return refuse(404, 0, "404: Not Found");
}

/** Method, path, whether it needs no token, what answers. */
const routes: readonly (readonly [string, RegExp, boolean, Route])[] = [
	["GET", /^\/applications\/@me$/, false, ({ bot }) => ({ status: 200, body: { id: bot.id } })],
	["GET", /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/, false, listCommands],
	["PUT", /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/, false, putCommands],
	["POST", /^\/channels\/(\d+)\/messages$/, false, postMessage],
	["POST", /^\/interactions\/(\d+)\/([^/]+)\/callback$/, true, postCallback],
	["POST", /^\/webhooks\/\d+\/([^/]+)$/, true, postFollowUp],
	["PATCH", /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/, true, patchOriginal],
];

function listCommands(world: World, request: Request, [guild]: readonly string[]): Response {
	if (guild !== undefined && guild !== world.guild.id) return refuse(403, 50001, "Missing Access");
	const localized = request.query.get("with_localizations") === "true";
	const commands = world.commands.get(guild ?? "global") ?? [];
	if (localized) return { status: 200, body: commands };
	const body = commands.map(({ name_localizations, description_localizations, ...rest }) => rest);
	return { status: 200, body };
}

function putCommands(world: World, request: Request, [guild]: readonly string[]): Response {
	if (guild !== undefined && guild !== world.guild.id) return refuse(403, 50001, "Missing Access");
	const commands = listOf(request.body);
	const problems = checkCommands(commands, guild !== undefined);
	if (problems.length > 0) return refuseForm(problems);
	const stored = commands.map((command) => storeCommand(world, command, guild));
	world.commands.set(guild ?? "global", stored);
	return { status: 200, body: stored };
}

/** As Discord gives a command back: with ids and defaults, and without options that are false. */
function storeCommand(world: World, command: Json, guild: string | undefined): Json {
	return {
		id: world.nextId(),
		application_id: world.bot.id,
		version: world.nextId(),
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

function postMessage(world: World, { body }: Request, [id]: readonly string[]): Response {
	const channel = [...world.channels.values()].find((each) => each.id === id);
	if (!channel || channel.access === "none") return refuse(403, 50001, "Missing Access");
	if (channel.access === "read") return refuse(403, 50013, "Missing Permissions");
	const message = objectOf(body);
	const problems = checkMessage(message);
	if (problems.length > 0) return refuseForm(problems);
	return checkReference(world, channel, message) ?? storeMessage(world, channel, message);
}

function checkReference(world: World, channel: Channel, message: Json): Refusal | null {
	const reference = objectOf(message["message_reference"]);
	if (reference["message_id"] === undefined) return null;
	if (!channel.history) {
		return refuse(400, 160_002, "Cannot reply without permission to read message history");
	}
	const gone = world.deleted.has(textOf(reference["message_id"]));
	if (!gone || reference["fail_if_not_exists"] === false) return null;
	const path = "message_reference";
	return refuseForm([{ path, code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" }]);
}

function storeMessage(world: World, channel: Channel, message: Json): Response {
	const same =
		message["enforce_nonce"] === true &&
		[...world.messages.values()].find(({ nonce }) => nonce === message["nonce"]);
	if (same) return { status: 200, body: same };
	const id = world.nextId();
	const stored = { ...message, id, channel_id: channel.id, author: world.bot };
	world.messages.set(id, stored);
	return { status: 200, body: stored };
}

function postCallback(world: World, request: Request, [id, token]: readonly string[]): Response {
	const interaction = world.interactions.get(id ?? "");
	if (!isOpen(interaction, token)) return refuse(404, 10_062, "Unknown interaction");
	if (interaction.answered) {
		return refuse(400, 40_060, "Interaction has already been acknowledged.");
	}
	const { type, data } = objectOf(request.body);
	const problems = checkCallback(numberOf(type), objectOf(data));
	if (problems.length > 0) return refuseForm(problems);
	interaction.answered = true;
	const milliseconds = performance.now() - interaction.since;
	interaction.answer({ type: numberOf(type), data: objectOf(data), milliseconds });
	return { status: 204 };
}

function isOpen(
	interaction: OpenInteraction | undefined,
	token: string | undefined,
): interaction is OpenInteraction {
	return (
		interaction !== undefined &&
		interaction.token === token &&
		performance.now() - interaction.since < 3000
	);
}

function checkCallback(type: number, data: Json): FieldProblem[] {
	if (type === 4 || type === 7) return nested(checkMessage(data));
	if (type !== 8) return [];
	const choices = listOf(data["choices"]);
	const tooMany = { path: "choices", code: "BASE_TYPE_BAD_LENGTH", message: "Too many choices." };
	return nested([
		...(choices.length > 25 ? [tooMany] : []),
		...choices.flatMap((choice, index) => [
			...checkLength(`choices.${index}.name`, choice["name"], 1, 100),
			...checkLength(`choices.${index}.value`, choice["value"], 1, 100),
		]),
	]);
}

function nested(problems: readonly FieldProblem[]): FieldProblem[] {
	return problems.map((each) => ({ ...each, path: `data.${each.path}` }));
}

function postFollowUp(world: World, { body }: Request): Response {
	const problems = checkMessage(objectOf(body));
	if (problems.length > 0) return refuseForm(problems);
	const id = world.nextId();
	const message = { ...objectOf(body), id, author: world.bot };
	world.messages.set(id, message);
	return { status: 200, body: message };
}

function patchOriginal(world: World, { body }: Request, [token]: readonly string[]): Response {
	const open = [...world.interactions.values()].find((each) => each.token === token);
	if (!open?.answered) return refuse(404, 10_015, "Unknown Webhook");
	const problems = checkMessage(objectOf(body));
	if (problems.length > 0) return refuseForm(problems);
	return { status: 200, body: { ...objectOf(body), id: world.nextId(), author: world.bot } };
}
