import { type APIButtonComponentWithCustomId, ComponentType, type Message } from "discord.js";
import type { Placed } from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { customIdToPress, type Press, pressToCustomId } from "./custom-id.ts";
import { secondaryButton } from "./parts.ts";
import { anchorOf, findAnchor } from "./passage-place.ts";
import { tagLength, tagOfQuestion } from "./tags.ts";

/** The labels of the two votes: alike in every language. */
const labels = { up: "👍", down: "👎" } as const;

/** The buttons to vote on an answer with; none where nothing is kept, or a server does without. */
export function voteButtons(
	{ place, kept }: SpeakingBot,
	placed: Placed,
	question: string,
): APIButtonComponentWithCustomId[] {
	if (kept === null || !place.settings.feedback) return [];
	const anchor = anchorOf(placed);
	const tag = tagOfQuestion(question);
	return (["up", "down"] as const).flatMap((vote) => {
		const press = { action: "vote", ...anchor, place: `${anchor.place}~${vote}~${tag}` } as const;
		const customId = pressToCustomId(press);
		return customId === null ? [] : [secondaryButton(labels[vote], customId)];
	});
}

/** The buttons to vote with that a message has, for what takes its place. */
export function votesIn({
	components,
}: Pick<Message, "components">): APIButtonComponentWithCustomId[] {
	return components
		.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
		.flatMap((each) => {
			const customId = each.type === ComponentType.Button ? each.customId : null;
			if (customId === null || each.type !== ComponentType.Button) return [];
			const isVote = customIdToPress(customId)?.action === "vote";
			return isVote ? [secondaryButton(each.label ?? "", customId)] : [];
		});
}

/** What a vote is on: the passage as it is now, and the question that it answered. */
interface VotedOn {
	readonly placed: Placed;
	readonly tag: string;
	readonly up: boolean;
}

/** Reads a press on a vote; null where its passage is gone or the press makes no sense. */
export function readVote(press: Press, { everything }: SpeakingBot): VotedOn | null {
	const [, place = "", vote, tag = ""] =
		new RegExp(`^([^~]*)~(up|down)~([\\w-]{${tagLength}})$`).exec(press.place) ?? [];
	const found = findAnchor({ ...press, place }, everything());
	return found === null ? null : { placed: found.placed, tag, up: vote === "up" };
}
