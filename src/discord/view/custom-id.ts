import { limits } from "./limits.ts";

/** Every action of a component; the table in `actions.ts` has one file for each. */
export const actionNames = [
	"ask",
	"more",
	"nearest",
	"context",
	"section",
	"quotes",
	"pick",
	"share",
	"delete",
	"open",
	"articles",
	"vote",
	"settings",
	"import",
	"insights",
	"back",
	"desk",
	"deskset",
	"add",
	"cancel",
	"remove",
	"refresh",
] as const;

export type ActionName = (typeof actionNames)[number];

/**
 * Everything that a press on a component needs, since nothing is kept: so it works after a restart or a deploy.
 * No part is ever shown: words on the screen are looked up in the articles, so a tampered id cannot put any there.
 */
export interface Press {
	readonly action: ActionName;
	/** `tagOf` an article's id; empty for none. */
	readonly article: string;
	/** Where in the article, or in a list: the action's own notation. */
	readonly place: string;
	/** `tagOf` the article's text as it was shown; empty where that does not matter. */
	readonly text: string;
}

/**
 * Writes a press as a `custom_id`; null where the place makes it longer than Discord allows.
 *
 *     2/context/hqg0WAYz/12/dJ3kQb_x
 */
export function pressToCustomId(press: Partial<Press> & Pick<Press, "action">): string | null {
	const { action, article = "", place = "", text = "" } = press;
	const customId = [version, action, article, text, place].join("/");
	return customId.length <= limits.customId ? customId : null;
}

/** Reads a `custom_id`; null for one that is not ours, of another version or tampered with. */
export function customIdToPress(customId: string): Press | null {
	const [first, name, article, text, ...rest] = customId.split("/");
	const action = actionNames.find((each) => each === name);
	if (first !== version || action === undefined || customId.length > limits.customId) return null;
	if (!isTag(article) || !isTag(text) || rest.length === 0) return null;
	return { action, article, place: rest.join("/"), text };
}

/** Every form; the table in `forms/all.ts` has one file for each. */
const formNames = ["desk", "wording"] as const;
export type FormName = (typeof formNames)[number];

/** Writes what a form is about as its `custom_id`: `form/wording/fr`. */
export function formToCustomId(name: FormName, place: string): string {
	return `form/${name}/${place}`.slice(0, limits.customId);
}

/** Reads what `formToCustomId` wrote; null for anything else. */
export function customIdToForm(
	customId: string,
): { readonly name: FormName; readonly place: string } | null {
	const [, found, place = ""] = /^form\/([a-z]+)\/(.*)$/.exec(customId) ?? [];
	const name = formNames.find((each) => each === found);
	return name === undefined ? null : { name, place };
}

const version = "2";

function isTag(tag: string | undefined): tag is string {
	return tag !== undefined && /^[\w-]{0,16}$/.test(tag);
}
