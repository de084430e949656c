import { refuseStale } from "../asking/stale-notice.ts";
import { respond } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { textDisplay } from "../view/parts.ts";
import { readVote } from "../view/votes.ts";

/** 👍 or 👎: one vote a person, passage and question, the last one; only that person is told. */
export const pressVote: Action = async (bot, press, interaction) => {
	const { kept, voice } = bot;
	const voted = readVote(press, bot);
	if (voted === null || kept === null) return refuseStale(bot, interaction);
	const { placed, tag, up } = voted;
	const outcome = await kept.store.vote({
		server: kept.server,
		voter: interaction.user.id,
		tag,
		article: placed.article.id,
		passage: placed.passage.start,
		up,
	});
	const { voteKept, voteWaiting, voteRefused } = voice.discordWords;
	const told = { kept: voteKept, waiting: voteWaiting, refused: voteRefused }[outcome];
	await respond(interaction, [textDisplay(told)], { private: true });
};
