import type { Answerer } from "../answer/answer.ts";
import type { Circumstances } from "../stand-in/interaction-payload.ts";
import { listOf, objectOf } from "../stand-in/json.ts";
import { measureMessage } from "../stand-in/message-measure.ts";
import { hasFlag } from "../stand-in/messages.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import type { Callback, User } from "../stand-in/world.ts";
import type { Asked } from "./answer-trail.ts";
import type { MemberAction, Sender } from "./member-action.ts";
import type { ArticleName, MessageReport } from "./protocol.ts";
import { reportAnswer, reportArticle } from "./reports.ts";
import { usedCommand } from "./subcommands.ts";

/** What the actions of a page are done to. */
export interface Stage {
	readonly discord: StandIn;
	readonly answerer: () => Answerer;
	/** The answer that a message shows. */
	readonly answerOf: (message: string) => Asked | null;
	/** Who can act on the page. */
	readonly people: readonly User[];
	/** Told when a page shows its scene. */
	readonly shown: () => void;
	/** Settles when the bot is there. */
	readonly begun: Promise<void>;
}

/** A action that cannot be done, said plainly. */
export class Impossible extends Error {}

/** Does what somebody on the page does, and gives what comes back at once. */
export async function performAction(stage: Stage, action: MemberAction): Promise<unknown> {
	const { people, world } = stage.discord;
	switch (action.do) {
		case "say":
			return people.say({
				...whereAndWho(stage, action),
				...written(action.content),
				...replyOf(action),
			});
		case "edit":
			insistOnAuthor(stage, action);
			return people.edit(action.message, written(action.content).content);
		case "remove":
			if (!world.messages.remove(action.message)) throw gone();
			return null;
		case "command":
			return answered(people.act({ type: 2, ...used(stage, action) }));
		case "complete": {
			const { data } = await answered(people.act({ type: 4, ...used(stage, action) }));
			return listOf(data["choices"]);
		}
		case "apply": {
			const { name, message: to } = action;
			return answered(people.apply({ ...whereAndWho(stage, action), name, to }));
		}
		case "press": {
			const { message, customId } = action;
			const values = action.values === undefined ? {} : { values: action.values };
			if (!world.messages.get(message)) throw gone();
			return answered(
				people.press({ ...whereAndWho(stage, action), message, customId, ...values }),
			);
		}
		case "inspect":
			return inspect(stage, action.message);
		case "article":
			return findArticle(stage, action.id);
		case "articles":
			return stage.answerer().articles.map(toName);
	}
}

/** Milliseconds that Discord gives a bot to answer. */
const patience = 3000;

/** Everything: the people of the sandbox run its server. */
const allPermissions = ((1n << 50n) - 1n).toString();

function whereAndWho({ discord }: Stage, { by, channel, locale }: Sender): Circumstances {
	const { users, channels } = discord.world;
	const user = users.get(by);
	const place = [...channels.values()].find(({ id }) => id === channel);
	if (!user || !place) throw new Impossible("There is no such person or channel.");
	return { by: user, in: place.name, locale, permissions: allPermissions };
}

function written(content: string): { readonly content: string } {
	if (content.trim() === "") throw new Impossible("An empty message cannot be sent.");
	if (content.length <= 2000) return { content };
	throw new Impossible("Your message is too long: Discord takes 2000 characters.");
}

function replyOf({ reply }: MemberAction & { readonly do: "say" }) {
	return reply === undefined ? {} : { reply };
}

function insistOnAuthor({ discord }: Stage, action: MemberAction & { readonly do: "edit" }): void {
	const message = discord.world.messages.get(action.message);
	if (!message) throw gone();
	if (objectOf(message["author"])["id"] === action.by) return;
	throw new Impossible("Only who wrote a message can edit it.");
}

function gone(): Impossible {
	return new Impossible("This message is no longer there.");
}

function used(stage: Stage, action: MemberAction & { readonly do: "command" | "complete" }) {
	const commands = [...stage.discord.world.commands.values()].flat();
	const { name, options } = usedCommand(action.name, action.options);
	const command = commands.find((each) => each["name"] === name && each["type"] === 1);
	if (!command) throw new Impossible(`There is no command /${action.name}.`);
	const data = { id: command["id"], name, type: 1, options };
	return { ...whereAndWho(stage, action), data };
}

async function answered(callback: Promise<Callback>): Promise<Callback> {
	let timer: NodeJS.Timeout | undefined;
	const silence = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Impossible("The application did not respond")), patience);
	});
	return Promise.race([callback, silence]).finally(() => clearTimeout(timer));
}

async function inspect(stage: Stage, message: string): Promise<MessageReport> {
	const payload = stage.discord.world.messages.get(message);
	if (!payload) throw gone();
	const asked = stage.answerOf(message);
	const answer = asked === null || hasFlag(payload, "loading") ? null : reportAnswer(asked);
	return { payload, measures: measureMessage(payload), answer };
}

function findArticle({ answerer }: Stage, wanted: string) {
	const article = answerer().articles.find((each) => each.id === wanted);
	if (!article) throw new Impossible("There is no such article any more.");
	return reportArticle(article);
}

function toName({ id, headline }: ArticleName): ArticleName {
	return { id, headline };
}
