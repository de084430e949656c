import { ApplicationCommandOptionType } from "discord.js";
import { answerInsights } from "../asking/insights-request.ts";
import { forManagers } from "../asking/managers.ts";
import { respond } from "../sending/responses.ts";
import type { InsightsPress } from "../view/insights-card.ts";
import { naming, type SlashCommand } from "./command.ts";

const subcommands = ["show", "csv", "forget"] as const;

/** `/insights show`, `csv` and `forget`: what members asked, for who opens it alone. */
export const insights: SlashCommand = {
	definition: {
		...naming(({ commands }) => commands.insights),
		...forManagers,
		options: subcommands.map((name) => ({
			type: ApplicationCommandOptionType.Subcommand,
			...naming(({ commands }) => commands.insights.options[name]),
		})),
	},
	anywhere: true,

	async execute(bot, interaction) {
		const name = subcommands.find((each) => each === interaction.options.getSubcommand());
		const press: InsightsPress =
			name === "csv" || name === "forget" ? { kind: name } : { kind: "missed", page: 0 };
		await answerInsights(bot, interaction, press, (card) =>
			respond(interaction, card, { private: true }),
		);
	},
};
