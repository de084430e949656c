import type { Answerer } from "../answer/answer.ts";
import type { Circumstances } from "../stand-in/interaction-payload.ts";
import { listOf, objectOf, textOf } from "../stand-in/json.ts";
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
	/** Who of them may do everything; the others may do what everybody may. */
	readonly moderator: User;
	/** Told when a page shows its scene. */
	readonly shown: () => void;
	/** Settles when the bot is there. */
	readonly begun: Promise<void>;
}

/** An action that cannot be done, said plainly. */
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
		case "post": {
			const { content } = written(action.content);
			const { by } = whereAndWho(stage, action);
			if (action.title.trim() === "") throw new Impossible("A post needs a title.");
			return people.post({ title: action.title.trim(), content, by });
		}
		case "edit":
			insistOnAuthor(stage, action);
			return people.edit(action.message, written(action.content).content);
		case "remove":
			insistOnRemoval(stage, action);
			world.messages.remove(action.message);
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
		case "submit": {
			const { customId, fields } = action;
			const from = action.message === undefined ? {} : { message: action.message };
			return answered(people.submit({ ...whereAndWho(stage, action), customId, fields, ...from }));
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

/** As bit sets: everything, and to see, write, react, read what was, and use commands, also in threads. */
const permissions = {
	moderator: ((1n << 50n) - 1n).toString(),
	member: [6n, 10n, 11n, 16n, 31n, 35n, 38n].reduce((all, bit) => all | (1n << bit), 0n).toString(),
} as const;

function whereAndWho(stage: Stage, { by, channel, locale }: Sender): Required<Circumstances> {
	const { users, channels } = stage.discord.world;
	const user = users.get(by);
	const place = [...channels].find(([, { id }]) => id === channel);
	if (!user || !place) throw new Impossible("There is no such person or channel.");
	const may = permissions[moderates(stage, by) ? "moderator" : "member"];
	return { by: user, in: place[0], locale, permissions: may };
}

function moderates({ moderator }: Stage, person: string): boolean {
	return person === moderator.id;
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

/** Moderators delete every message, others their own; what only one person sees is theirs to dismiss. */
function insistOnRemoval(stage: Stage, action: MemberAction & { readonly do: "remove" }): void {
	const message = stage.discord.world.messages.get(action.message);
	if (!message) throw gone();
	const own = objectOf(message["author"])["id"] === action.by;
	if (own || hasFlag(message, "ephemeral") || moderates(stage, action.by)) return;
	throw new Impossible("Only moderators can delete the messages of others.");
}

function gone(): Impossible {
	return new Impossible("This message is no longer there.");
}

function used(stage: Stage, action: MemberAction & { readonly do: "command" | "complete" }) {
	const commands = [...stage.discord.world.commands.values()].flat();
	const { name, options } = usedCommand(action.name, action.options);
	const command = commands.find((each) => each["name"] === name && each["type"] === 1);
	if (!command) throw new Impossible(`There is no command /${action.name}.`);
	const restricted = textOf(command["default_member_permissions"]) !== "";
	if (restricted && !moderates(stage, action.by)) {
		throw new Impossible("You do not have permission to use this command.");
	}
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
