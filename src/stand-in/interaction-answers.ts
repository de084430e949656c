import { type Json, listOf, numberOf, objectOf, textOf } from "./json.ts";
import { editedFields, messagePayload, messageTypes } from "./message-payload.ts";
import { hasFlag, messageFlags } from "./messages.ts";
import type { OpenInteraction, World } from "./world.ts";

/** What an answer to an interaction asks for. */
export const callbackTypes = {
	message: 4,
	deferred: 5,
	deferredUpdate: 6,
	update: 7,
	choices: 8,
	form: 9,
} as const;

/** Milliseconds in which an interaction can be followed up. */
const lifetime = 15 * 60 * 1000;

export function isExpired({ since }: OpenInteraction): boolean {
	return performance.now() - since > lifetime;
}

/** Does what the bot answers, and gives the message that came of it, if any. */
export function answerInteraction(
	world: World,
	interaction: OpenInteraction,
	type: number,
	data: Json,
): Json | null {
	interaction.answered = true;
	const milliseconds = performance.now() - interaction.since;
	const message = messageFor(world, interaction, type, data);
	interaction.original = message ? textOf(message["id"]) : null;
	interaction.answer({ type, data, milliseconds });
	return message;
}

/** Adds to an answer; the first addition to an answer that was put off is that answer. */
export function followUp(world: World, interaction: OpenInteraction, sent: Json): Json {
	const original = world.messages.get(interaction.original ?? "");
	if (original && hasFlag(original, "loading")) {
		const kept = numberOf(original["flags"]) & messageFlags.ephemeral;
		const flags = kept | (numberOf(sent["flags"]) & ~messageFlags.ephemeral);
		const { edited_timestamp: _, ...fields } = editedFields(world, original, sent);
		return objectOf(world.messages.change(textOf(original["id"]), { ...fields, flags }));
	}
	const reference = original ? { message_reference: { message_id: original["id"] } } : {};
	return world.messages.add(
		interactionMessage(world, interaction.payload, { ...sent, ...reference }),
	);
}

function messageFor(
	world: World,
	{ payload }: OpenInteraction,
	type: number,
	data: Json,
): Json | null {
	const source = objectOf(payload["message"]);
	const id = textOf(source["id"]);
	switch (type) {
		case callbackTypes.message:
			return world.messages.add(firstAnswer(world, payload, data));
		case callbackTypes.deferred: {
			const flags = messageFlags.loading | (numberOf(data["flags"]) & messageFlags.ephemeral);
			return world.messages.add(firstAnswer(world, payload, { flags }));
		}
		case callbackTypes.update:
			return world.messages.change(id, {
				...editedFields(world, source, data),
				// Discord shows no "edited" where a component's message changes in place.
				edited_timestamp: source["edited_timestamp"] ?? null,
				flags: numberOf(source["flags"]) | numberOf(data["flags"]),
			});
		case callbackTypes.deferredUpdate:
			return world.messages.get(id) ?? null;
		default:
			return null;
	}
}

/** The answer to a command says so above itself; the answer to a component replies to its message. */
function firstAnswer(world: World, payload: Json, data: Json): Json {
	const source = objectOf(payload["message"]);
	const reference = source["id"] ? { message_reference: { message_id: source["id"] } } : {};
	const message = interactionMessage(world, payload, { ...data, ...reference });
	if (numberOf(payload["type"]) !== 2) return message;
	const contextual = objectOf(payload["data"])["type"] === 3;
	return { ...message, type: contextual ? messageTypes.contextCommand : messageTypes.command };
}

function interactionMessage(world: World, payload: Json, data: Json): Json {
	const { type, id, data: used } = payload;
	const user = objectOf(objectOf(payload["member"])["user"] ?? payload["user"]);
	const channel = objectOf(payload["channel"]);
	const place = {
		id: textOf(channel["id"]),
		type: numberOf(channel["type"]),
		guild: textOf(payload["guild_id"]) || null,
	};
	const message = messagePayload(world, place, world.bot, {
		...data,
		// A reply to an interaction pings nobody by being one.
		allowed_mentions: { ...objectOf(data["allowed_mentions"]), replied_user: false },
	});
	const metadata = { id, type, user, authorizing_integration_owners: {} };
	return {
		...message,
		interaction_metadata: metadata,
		...(type === 2 ? { interaction: { id, type, name: usedName(objectOf(used)), user } } : {}),
	};
}

/** The name of a command as Discord writes it over the answer, its subcommand among it. */
function usedName({ name, options }: Json): string {
	const subcommand = listOf(options).find(({ type }) => type === subcommandType);
	return subcommand ? `${textOf(name)} ${textOf(subcommand["name"])}` : textOf(name);
}

const subcommandType = 1;
