import type { Client } from "discord.js";
import type { StandingAnswer } from "../../records/standing-answers.ts";
import { type Bot, type SpeakingBot, speakTo } from "../bot/bot.ts";
import { type ArticleSet, everythingOf, type Place } from "../bot/place.ts";
import { defaultSettings } from "../bot/store-port.ts";
import { fetchMessage } from "../sending/lookups.ts";
import { editAnswer } from "../sending/message-requests.ts";
import { explainRefusal } from "../sending/refusals.ts";
import { type Components, echoIn, textDisplay } from "../view/parts.ts";
import { anchorOf, type Found, findAnchor } from "../view/passage-place.ts";
import { anchorIn, askerIn } from "../view/presses-in.ts";
import { tagOfPassage } from "../view/tags.ts";
import { viewContext } from "../view/views.ts";

/** An answer that was sent: where, in which language. */
type Sent = Pick<StandingAnswer, "channel" | "message" | "locale">;

/** Remembers an answer that all of a server see, so that it can be marked where its passage is corrected. */
export function noteAnswer({ place, standing }: SpeakingBot, sent: Sent, components: Components) {
	const { server, channel: setIn } = place;
	if (server === null) return;
	const anchor = anchorIn(components);
	if (anchor === null) standing.forget({ ...sent, server });
	else standing.note({ ...sent, server, setIn: setIn ?? sent.channel, anchor });
}

/**
 * Looks now and then, one look after the other, for answers whose passages have been corrected, in servers that want
 * that, and marks them, until it is `over`. Answers of before the process began are those of the servers that it is
 * connected for, so that of several processes one marks each.
 */
export function markCorrections(
	client: Client,
	bot: Bot,
	milliseconds: number,
	over: AbortSignal,
): void {
	const held = new WeakMap<StandingAnswer, ArticleSet>();
	const isWanted = (server: string) => bot.store?.settings(server).corrections === true;
	const look = async (): Promise<void> => {
		for (const server of client.guilds.cache.keys()) {
			// While the database is away, it is tried again with the next look.
			if (isWanted(server)) await bot.standing.load(server).catch(() => undefined);
		}
		for (const [server, answers] of bot.standing.byServer()) {
			if (!isWanted(server)) continue;
			await bot.turn();
			const added = (await bot.added?.of(server)) ?? [];
			const all = everythingOf(bot.answerer(), added);
			for (const answer of answers) {
				if (held.get(answer) === all) continue;
				held.set(answer, all);
				await mark(bot, client, answer, all);
			}
		}
	};
	const lookLater = (): void => {
		const timer = setTimeout(async () => {
			await look().catch((error: unknown) => {
				if (!over.aborted) bot.log.error("Corrected answers could not be marked.", { error });
			});
			if (!over.aborted) lookLater();
		}, milliseconds);
		timer.unref();
	};
	lookLater();
}

async function mark(bot: Bot, client: Client, answer: StandingAnswer, all: ArticleSet) {
	const found = findAnchor(answer.anchor, all);
	if (found === null || !found.changed) return;
	await bot.turn();
	const anchor = anchorOf(found.placed);
	// Taken as it is now, whatever comes of the edit: it is tried once.
	bot.standing.correct({ ...answer, anchor });
	const words = tagOfPassage(found.placed.passage);
	if (answer.anchor.place.endsWith(`.${words.slice(0, 4)}`)) return;
	try {
		await edit(bot, client, answer, found);
	} catch (error) {
		const refused = explainRefusal(error);
		if (refused === null) throw error;
		bot.standing.forget(answer);
		bot.log.debug("An answer that was corrected could not be marked.", { refused });
	}
}

/** Puts the passage as it is now in the place of what it was. */
async function edit(
	bot: Bot,
	client: Client,
	{ server, channel, message, setIn, locale }: StandingAnswer,
	{ placed }: Found,
): Promise<void> {
	const settings = bot.store?.settings(server) ?? defaultSettings;
	const isOneTalk = setIn !== channel;
	const here: Place = { server, channel: setIn, conversation: channel, isOneTalk, settings };
	const speaking = await speakTo(bot, locale, here);
	const lead = [textDisplay(speaking.voice.discordWords.corrected)];
	const { components: shown = [] } = await fetchMessage(client, {
		id: message,
		channelId: channel,
	});
	const asker = askerIn(shown);
	// Without its buttons it is no answer any more.
	if (asker === null) return bot.standing.forget({ server, message });
	const around = { echo: echoIn(shown), lead, audience: { asker, private: false } };
	const components = viewContext(speaking, { placed, changed: false }, 0, around);
	await editAnswer(client, { id: message, channelId: channel }, components);
	bot.log.info("An answer was marked as corrected.", { server, message });
}
