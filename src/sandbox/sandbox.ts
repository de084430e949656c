import type { Answerer } from "../answer/answer.ts";
import { objectOf, textOf } from "../stand-in/json.ts";
import { type StandIn, startStandIn } from "../stand-in/stand-in.ts";
import type { User, World } from "../stand-in/world.ts";
import { type Asked, createAnswerTrail } from "./answer-trail.ts";
import { openLive } from "./live.ts";
import { createPageServer } from "./page-server.ts";

/** A Discord of one's own on the loopback interface, with a page to use it from. */
interface Sandbox {
	/** The page's address. */
	readonly url: string;
	/** The Discord behind the page. */
	readonly discord: StandIn;
	/** What the bot is started with: its token here, and the REST base. */
	readonly token: string;
	readonly apiUrl: string;
	/** The answerer for the bot, overheard so that the page can tell how an answer was found. */
	readonly answerer: () => Answerer;
	/** Settles when the first page shows itself. */
	readonly shown: Promise<void>;
	/** Lets the pages begin: the bot is there. */
	readonly begin: () => void;
	stop(): Promise<void>;
}

/** @param answerer the answerer of the moment, asked for with every question */
export async function startSandbox(answerer: () => Answerer): Promise<Sandbox> {
	// What a bot may read there is for who tries it to say: MESSAGE_CONTENT.
	const [discord, server] = await Promise.all([
		startStandIn(sandboxPlaces, { contentAllowed: true }),
		createPageServer(),
	]);
	const trail = createAnswerTrail();
	const answers = new Map<string, Asked>();
	discord.world.messages.watch(({ kind, message }) => {
		if (kind === "removed" || !isOfBot(message, discord.world)) return;
		const asked = trail.take();
		if (asked !== null) answers.set(textOf(message["id"]), asked);
	});
	const [moderator, member] = [discord.people.someone("Ada"), discord.people.someone("Ben")];
	furnish(discord, moderator);
	const answerOf = (message: string) => answers.get(message) ?? null;
	const begun = createSignal();
	const shown = createSignal();
	const stage = {
		discord,
		answerer,
		answerOf,
		people: [moderator, member],
		moderator,
		shown: shown.give,
		begun: begun.given,
	};
	const close = openLive(server.server, stage);
	const url = await server.listen({ host: "127.0.0.1", port: 0 });
	return {
		url: `${url}/`,
		discord,
		token: discord.world.token,
		apiUrl: discord.url,
		answerer: () => trail.watch(answerer()),
		shown: shown.given,
		begin: begun.give,
		async stop() {
			close();
			await Promise.all([server.close(), discord.stop()]);
		},
	};
}

/** What there is besides the first server's channels: a role in it, which the moderator has, and another server. */
function furnish({ world, join }: StandIn, moderator: User): void {
	const { guild, guilds, nextId, roles } = world;
	const helpers = { id: nextId(), name: "Helpers", permissions: "0", position: 1, color: 0 };
	guilds.set(guild.id, { ...guild, more: { channels: [], roles: [helpers] } });
	roles.set(moderator.id, [helpers.id]);
	join({ id: nextId(), name: "Quiet corner" });
}

const sandboxPlaces = ["general", "direct", "thread", "forum"] as const;

function isOfBot(message: object, { bot }: World): boolean {
	return objectOf(objectOf(message)["author"])["id"] === bot.id;
}

/** Something that is waited for, and the way to say that it is there. */
function createSignal(): { readonly given: Promise<void>; readonly give: () => void } {
	let give = (): void => undefined;
	const given = new Promise<void>((resolve) => {
		give = resolve;
	});
	return { given, give };
}
