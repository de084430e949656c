import { createHash } from "node:crypto";
import { setImmediate as nextRound } from "node:timers/promises";
import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import { groupAlikeInSlices } from "../../answer/grouping/question-groups.ts";
import type { DeskItem, TakenDesk } from "../../records/desk.ts";
import { findOwn } from "../sending/lookups.ts";
import { editAnswer, postOnce } from "../sending/message-requests.ts";
import { limits } from "../view/limits.ts";
import { deskId, showWaiting } from "./question-card.ts";
import type { DeskRound } from "./server-desk.ts";
import { tellOfWeek } from "./week-report.ts";
import { weekOf } from "./weeks.ts";

/** As many messages are written anew in a round. */
const maxEdits = 10;

/**
 * Shows the people of a server what nobody could answer, once for questions that are alike, and what was asked in the
 * week that is over. What was done is in the database before somebody else may go on; what was about to be sent when a
 * process ended is looked for in the channel first. Rejects where the database is away, or Discord refuses.
 *
 * @returns false where somebody else does so at the moment
 */
export function goRound(round: DeskRound): Promise<boolean> {
	const { bot, store, server } = round;
	const lastWeek = weekOf(bot.age().now) - 1;
	return store.desk.take(server, lastWeek, async (taken) => {
		const groups = await sortNew(round, taken);
		let edits = 0;
		for (const items of groups) {
			const [leader] = items;
			if (!leader || leader.closed) continue;
			if (leader.shownIn === null) await show(round, leader, items);
			else if (countOf(items) !== leader.shownCount && edits++ < maxEdits) {
				await showAnew(round, leader, items);
			}
		}
		if (taken.week < lastWeek) await tellOfWeek(round, lastWeek, taken.tried);
	});
}

/** Gives each new question to the first one that it is like; the groups, each with that one first. */
async function sortNew(
	{ store, server }: DeskRound,
	{ items }: TakenDesk,
): Promise<readonly (readonly DeskItem[])[]> {
	const byTag = new Map(items.map((item) => [item.tag, item]));
	const leaderOf = new Map<string, string>();
	for (const { tag, leader } of items) {
		// Who stood for them may be forgotten by now.
		if (leader !== null && byTag.get(leader)?.leader === leader) leaderOf.set(tag, leader);
	}
	const fresh = items.filter(({ tag }) => !leaderOf.has(tag));
	if (fresh.length > 0) {
		const leaders = items.filter(({ tag }) => leaderOf.get(tag) === tag);
		const found = await findLeaders(leaders, fresh);
		await store.desk.sort(server, found);
		for (const { tag, leader } of found) leaderOf.set(tag, leader);
	}
	const groups = new Map<string, DeskItem[]>();
	for (const item of items) {
		const leader = leaderOf.get(item.tag) ?? item.tag;
		const group = groups.get(leader) ?? [];
		if (item.tag === leader) group.unshift(item);
		else group.push(item);
		groups.set(leader, group);
	}
	return [...groups.values()];
}

async function findLeaders(
	leaders: readonly DeskItem[],
	fresh: readonly DeskItem[],
): Promise<{ tag: string; leader: string }[]> {
	// Those that stand for others already come first, so that nobody stands for them.
	const counted = [
		...leaders.map((item) => ({ ...item, count: Number.MAX_SAFE_INTEGER })),
		...fresh,
	];
	const groups = await groupAlikeInSlices(counted, () => nextRound());
	const tags = new Map(counted.map((item) => [item as object, item]));
	return groups.flatMap(({ questions }) => {
		const members = questions.flatMap((each) => tags.get(each) ?? []);
		const [first] = members;
		return members
			.filter((member) => fresh.includes(member))
			.map(({ tag }) => ({ tag, leader: first?.tag ?? tag }));
	});
}

function countOf(items: readonly DeskItem[]): number {
	return items.reduce((sum, { count }) => sum + count, 0);
}

async function show(round: DeskRound, leader: DeskItem, items: readonly DeskItem[]): Promise<void> {
	const { client, bot, store, server, channel, pace } = round;
	const { tag, tried } = leader;
	const count = countOf(items);
	if (tried !== null) {
		const mark = deskId("dismiss", tag);
		const sent = await findOwn(client, { channel, since: tried }, (message) =>
			JSON.stringify(message.components).includes(mark),
		);
		if (sent !== null) return store.desk.shown(server, tag, { channel, message: sent }, count);
	}
	if (!pace.take(server).allowed) return;
	// By the computer's clock, as Discord's ids are by its own.
	await store.desk.trying(server, tag, Date.now());
	const { deskRole } = bot.place.settings;
	const message = await postOnce(client, channel, {
		components: showWaiting(items, deskRole, bot.voice),
		nonce: nonceOf(server, tag),
		roles: deskRole === null ? [] : [deskRole],
	});
	await store.desk.shown(server, tag, { channel, message }, count);
}

/** By this Discord knows for some minutes what it has taken already. */
function nonceOf(server: string, tag: string): string {
	return createHash("sha256").update(`${server} ${tag}`).digest("base64url").slice(0, limits.nonce);
}

async function showAnew(
	{ client, bot, store, server }: DeskRound,
	leader: DeskItem,
	items: readonly DeskItem[],
): Promise<void> {
	const { tag, shownIn } = leader;
	if (shownIn === null) return;
	const components = showWaiting(items, bot.place.settings.deskRole, bot.voice);
	try {
		await editAnswer(client, { id: shownIn.message, channelId: shownIn.channel }, components);
		await store.desk.shown(server, tag, shownIn, countOf(items));
	} catch (error) {
		if (!isGone(error)) throw error;
		// Who deletes it has no use for it.
		await store.desk.close(server, tag);
	}
}

function isGone(error: unknown): boolean {
	const gone: readonly unknown[] = [
		RESTJSONErrorCodes.UnknownMessage,
		RESTJSONErrorCodes.UnknownChannel,
	];
	return error instanceof DiscordAPIError && gone.includes(error.code);
}
