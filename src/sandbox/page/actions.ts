import { textOf } from "../../stand-in/json.ts";
import type { Answered, ArticleName, ArticleReport, MessageReport } from "../protocol.ts";
import { closePopover, focusSoon, jumpToNewest, type OwnAction, send, update } from "./app.ts";
import { nameToMention } from "./people.ts";
import { type Panel, state } from "./state.ts";

/** What a person does to messages on the page. */

export async function say(typed: string): Promise<void> {
	const content = nameToMention(typed);
	if (content === "") return;
	const { reply } = state;
	// On its way before the page is shown anew.
	const sending = send({ do: "say", content, ...(reply ? { reply } : {}) });
	update({ text: "", list: null, reply: null, notices: [] });
	jumpToNewest();
	// What could not be sent is not lost.
	if ((await sending) === null) update({ text: typed, reply });
}

/** Opens a post in the forum that is shown, and goes there. */
export async function post(title: string, typed: string): Promise<void> {
	const id = await send<string>({ do: "post", title, content: nameToMention(typed) });
	if (id !== null) goTo(id);
}

/** Shows a channel, from its newest message. */
export function goTo(channel: string): void {
	closePopover();
	update({ channel, reply: null, text: "", command: null, list: null });
	focusSoon("#composer");
	queueMicrotask(jumpToNewest);
}

export function startReply(message: string): void {
	update({ reply: { to: message, ping: true }, editing: "" });
	focusSoon("#composer");
}

export function startEdit(message: string): void {
	update({ editing: message });
	focusSoon("#editor");
}

export async function saveEdit(message: string, typed: string): Promise<void> {
	cancelEdit();
	const content = nameToMention(typed);
	await send(content === "" ? { do: "remove", message } : { do: "edit", message, content });
}

export function cancelEdit(): void {
	update({ editing: "" });
	focusSoon("#composer");
}

export async function press(
	message: string,
	customId: string,
	values?: readonly string[],
): Promise<void> {
	update({ list: null });
	await sendForAnswer({ do: "press", message, customId, ...(values ? { values } : {}) }, message);
}

/** Does something that the bot answers at once, which may be a form to fill in. */
export async function sendForAnswer(action: OwnAction, message?: string): Promise<void> {
	const answer = await send<Answered>(action);
	if (answer?.type !== formType) return;
	update({ form: { data: answer.data, ...(message === undefined ? {} : { message }) } });
}

const formType = 9;

export async function submitForm(fields: Readonly<Record<string, string>>): Promise<void> {
	const { data, ...from } = state.form ?? { data: {} };
	update({ form: null });
	const customId = textOf(data["custom_id"]);
	await sendForAnswer({ do: "submit", customId, fields, ...from }, from.message);
}

/** Shows a message in the side panel, and the article that it rests on; without a message the first article. */
export async function inspect(message: string | null): Promise<void> {
	const report = message === null ? null : await send<MessageReport>({ do: "inspect", message });
	const articles = (await send<ArticleName[]>({ do: "articles" })) ?? [];
	showPanel({ ...(message === null ? { tab: "article" } : {}), message, report, articles });
	const { passages = [], scope } = report?.answer ?? {};
	await showArticle(passages[0]?.article ?? scope ?? articles[0]?.id);
}

/** Closes the side panel, unless something over it is closed first. */
export function closePanel(): void {
	if (!state.panel || document.querySelector(":popover-open, dialog[open]")) return;
	focusSoon(`[data-message="${state.panel.message}"], #composer`);
	update({ panel: null });
}

export async function showArticle(id: string | undefined): Promise<void> {
	const article = id === undefined ? null : await send<ArticleReport>({ do: "article", id });
	if (article) showPanel({ article });
}

export function showPanel(change: Partial<Panel>): void {
	const empty = { message: null, report: null, articles: [], article: null };
	update({ panel: { tab: "message", ...empty, ...state.panel, ...change } });
}
