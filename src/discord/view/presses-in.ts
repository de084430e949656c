import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { ArticleSet } from "../bot/place.ts";
import { customIdToPress, type Press } from "./custom-id.ts";
import type { Components } from "./parts.ts";
import { articleByTag, tagOfText } from "./tags.ts";
import { anchorOfWay, carriedBy } from "./way-back.ts";

/** What the buttons and menus of a message stand for, also the choices of a menu. */
export function pressesIn(components: Components): readonly Press[] {
	return components
		.flatMap(idsIn)
		.map(customIdToPress)
		.filter((press) => press !== null);
}

function idsIn(component: APIMessageTopLevelComponent): string[] {
	if (component.type !== ComponentType.ActionRow) return [];
	return component.components.flatMap((each) => [
		...("custom_id" in each ? [each.custom_id] : []),
		...("options" in each ? each.options.map(({ value }) => value) : []),
	]);
}

/** Whether a message shows articles as they are now; null where it does not say which it shows. */
export function isAsShown(components: Components, articles: ArticleSet): boolean | null {
	const shown = pressesIn(components).filter(({ article, text }) => article !== "" && text !== "");
	if (shown.length === 0) return null;
	return shown.every(({ article: tag, text }) => {
		const article = articleByTag(tag, articles);
		return article !== null && tagOfText(article) === text;
	});
}

/** Who asked, as the buttons of an answer carry it; null where they do not. */
export function askerIn(components: Components): string | null {
	return pressesIn(components)
		.filter(({ action }) => action === "delete" || action === "share")
		.map(carriedBy)
		.reduce<string | null>((found, { asker }) => found ?? asker, null);
}

/** The passage that a message is about, as its buttons carry it; null for none. */
export function anchorIn(components: Components): Pick<Press, "article" | "text" | "place"> | null {
	const presses = pressesIn(components);
	const leading = presses.find(({ action }) => action === "context" || action === "section");
	if (leading) {
		const [place = ""] = leading.place.split("~");
		return { article: leading.article, text: leading.text, place };
	}
	const carrying = presses.find(({ action }) => action === "delete" || action === "share");
	const { wayBack = null } = carrying ? carriedBy(carrying) : {};
	return wayBack === null || wayBack === "view" ? null : anchorOfWay(wayBack);
}
