import type { FastifyInstance } from "fastify";
import { checkCallback } from "./callback-check.ts";
import { answerInteraction, followUp, isExpired } from "./interaction-answers.ts";
import { type Json, numberOf, objectOf } from "./json.ts";
import { checkEdit, checkMessage } from "./message-check.ts";
import { editedFields } from "./message-payload.ts";
import { messageFlags } from "./messages.ts";
import { insistOn, Refused, refuse } from "./problems.ts";
import type { OpenInteraction, World } from "./world.ts";

interface Callbacks {
	readonly Params: { readonly id: string; readonly token: string };
	readonly Querystring: { readonly with_response?: string };
}

interface Webhooks {
	readonly Params: { readonly token: string; readonly message: string };
}

/** What the bot answers to interactions: the callback, `@original` and follow-ups. */
export function addInteractionRoutes(api: FastifyInstance, world: World): void {
	api.post<Callbacks>("/interactions/:id/:token/callback", async (request, reply) => {
		const { params, query, body } = request;
		const interaction = openInteraction(world, params);
		const { type, data } = objectOf(body);
		insistOn(checkCallback(interaction.payload, numberOf(type), objectOf(data)));
		const message = answerInteraction(world, interaction, numberOf(type), objectOf(data));
		if (query.with_response !== "true") return reply.code(204).send();
		return {
			interaction: { id: params.id, type: interaction.payload["type"] },
			...(message ? { resource: { type, message } } : {}),
		};
	});
	const webhook = "/webhooks/:application/:token";
	const one = `${webhook}/messages/:message`;
	api.post<Webhooks>(webhook, async ({ params, body }) => {
		const interaction = answeredInteraction(world, params.token);
		insistOn(checkMessage(objectOf(body)));
		return followUp(world, interaction, objectOf(body));
	});
	api.get<Webhooks>(one, async ({ params }) => messageOf(world, params));
	api.patch<Webhooks>(one, async ({ params, body }) => {
		const message = messageOf(world, params);
		insistOn(checkEdit(message, objectOf(body)));
		const kept = numberOf(message["flags"]) & messageFlags.ephemeral;
		const fields = editedFields(world, message, objectOf(body));
		const flags = kept | numberOf(objectOf(body)["flags"] ?? message["flags"]);
		return world.messages.change(String(message["id"]), {
			...fields,
			flags: flags & ~messageFlags.loading,
		});
	});
	api.delete<Webhooks>(one, async ({ params }, reply) => {
		world.messages.remove(String(messageOf(world, params)["id"]));
		return reply.code(204).send();
	});
}

function openInteraction(world: World, { id, token }: Callbacks["Params"]): OpenInteraction {
	const interaction = world.interactions.get(id);
	const late = interaction && performance.now() - interaction.since >= 3000;
	if (!interaction || interaction.token !== token || (late && !interaction.answered)) {
		throw new Refused(refuse(404, 10_062, "Unknown interaction"));
	}
	if (interaction.answered) {
		throw new Refused(refuse(400, 40_060, "Interaction has already been acknowledged."));
	}
	return interaction;
}

function answeredInteraction(world: World, token: string): OpenInteraction {
	const interaction = [...world.interactions.values()].find((each) => each.token === token);
	if (!interaction?.answered) throw new Refused(refuse(404, 10_015, "Unknown Webhook"));
	if (isExpired(interaction)) throw new Refused(refuse(401, 50_027, "Invalid Webhook Token"));
	return interaction;
}

function messageOf(world: World, { token, message }: Webhooks["Params"]): Json {
	const { original } = answeredInteraction(world, token);
	const found = world.messages.get(message === "@original" ? (original ?? "") : message);
	if (!found) throw new Refused(refuse(404, 10_008, "Unknown Message"));
	return found;
}
