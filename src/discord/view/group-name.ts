import type { FilledGroup } from "../../article/article-groups.ts";
import type { Voice } from "../words/discord-words.ts";

const signs = { folder: "📁", publisher: "📰", source: "📡", tag: "🏷️" } as const;

/** What a group is called in a menu or a choice: what it is by, its name, how many articles it has. */
export function nameGroup(
	{ kind, name, articles }: FilledGroup,
	{ discordWords }: Pick<Voice, "discordWords">,
): string {
	return `${signs[kind]} ${name} · ${discordWords.articleCount(articles.length)}`;
}
