import { objectOf, textOf } from "../../stand-in/json.ts";
import type { MemberAction } from "../member-action.ts";
import type { Answered, ArticleName, ArticleReport, MessageReport } from "../protocol.ts";
import { type App, focusSoon, senderOf } from "./app.ts";
import { mentionToName, nameToMention } from "./people.ts";
import { jumpToNewest } from "./scrolling.ts";
import { articleOf, emptyComposer, emptyPanel, type Menu, type Panel } from "./state.ts";

/** What a person does to messages on the page. */

export function messageOf({ state }: App, id: string) {
	return state.messages.find((message) => message["id"] === id);
}

export async function say(app: App, typed: string): Promise<void> {
	const content = nameToMention(app.state, typed.trim());
	if (content === "") return;
	const { reply } = app.state;
	app.update({ composer: emptyComposer, reply: null, notices: [] });
	const answered = reply ? { reply } : {};
	jumpToNewest();
	const sent = await app.send({ do: "say", ...senderOf(app), content, ...answered });
	// What could not be sent is not lost.
	if (sent === null) app.update({ composer: { ...emptyComposer, text: typed }, reply });
}

/** Opens a post in the forum that is shown, and goes there. */
export async function post(app: App, title: string, typed: string): Promise<boolean> {
	const content = nameToMention(app.state, typed.trim());
	const id = await app.send<string>({ do: "post", ...senderOf(app), title, content });
	if (id !== null) goTo(app, id);
	return id !== null;
}

/** Shows a channel, from its newest message. */
export function goTo(app: App, channel: string): void {
	app.update({ channel, drawer: false, reply: null, composer: emptyComposer });
	focusSoon("#composer");
	queueMicrotask(jumpToNewest);
}

export function startReply(app: App, message: string): void {
	app.update({ reply: { to: message, ping: true }, menu: null, editing: null });
	focusSoon("#composer");
}

export function startEdit(app: App, id: string): void {
	const message = messageOf(app, id);
	if (!message || objectOf(message["author"])["id"] !== app.state.me) return;
	const text = mentionToName(app.state, textOf(message["content"]));
	app.update({ editing: { message: id, text }, menu: null });
	focusSoon("#editor");
}

export async function saveEdit(app: App): Promise<void> {
	const { editing } = app.state;
	if (!editing) return;
	app.update({ editing: null });
	focusSoon("#composer");
	const content = nameToMention(app.state, editing.text.trim());
	if (content === "") return remove(app, editing.message);
	await app.send({ do: "edit", ...senderOf(app), message: editing.message, content });
}

export function cancelEdit(app: App): void {
	app.update({ editing: null });
	focusSoon("#composer");
}

export async function remove(app: App, message: string): Promise<void> {
	app.update({ menu: null });
	await app.send({ do: "remove", ...senderOf(app), message });
}

export async function press(
	app: App,
	message: string,
	customId: string,
	values?: readonly string[],
): Promise<void> {
	const chosen = values === undefined ? {} : { values };
	app.update({ select: null });
	const pressed = { do: "press", ...senderOf(app), message, customId, ...chosen } as const;
	await sendForAnswer(app, pressed, message);
}

/** Does something that the bot answers at once, which may be a form to fill in. */
export async function sendForAnswer(
	app: App,
	action: MemberAction,
	message?: string,
): Promise<void> {
	const answer = await app.send<Answered>(action);
	if (answer?.type !== formType) return;
	app.update({ form: { data: answer.data, ...(message === undefined ? {} : { message }) } });
	queueMicrotask(() => document.querySelector<HTMLDialogElement>("dialog")?.showModal());
}

const formType = 9;

export async function submitForm(
	app: App,
	fields: Readonly<Record<string, string>>,
): Promise<void> {
	const { form } = app.state;
	if (!form) return;
	app.update({ form: null });
	const { data, message } = form;
	const from = message === undefined ? {} : { message };
	const sent = {
		do: "submit",
		...senderOf(app),
		customId: textOf(data["custom_id"]),
		fields,
	} as const;
	await sendForAnswer(app, { ...sent, ...from }, message);
}

export async function applyCommand(app: App, name: string, message: string): Promise<void> {
	app.update({ menu: null });
	await sendForAnswer(app, { do: "apply", ...senderOf(app), name, message });
}

export function openMenu(app: App, menu: Omit<Menu, "apps">): void {
	app.update({ menu: { ...menu, apps: false } });
	focusSoon("#menu [role=menuitem]");
}

export function closeMenu(app: App): void {
	const { menu } = app.state;
	if (!menu) return;
	app.update({ menu: null });
	focusSoon(`[data-message="${menu.message}"]`);
}

/** Shows a message in the side panel. */
export async function inspect(app: App, message: string): Promise<void> {
	closeMenu(app);
	const [report, articles] = await Promise.all([
		app.send<MessageReport>({ do: "inspect", message }),
		app.send<ArticleName[]>({ do: "articles" }),
	]);
	const tab = app.state.panel?.tab ?? "message";
	showPanel(app, { tab, message, report, articles: articles ?? [] });
	const article = articleOf(report?.answer) ?? articles?.[0]?.id;
	if (article !== undefined) await showArticle(app, article);
}

/** Opens the side panel, or closes it. */
export async function togglePanel(app: App): Promise<void> {
	if (app.state.panel) return app.update({ panel: null });
	const articles = (await app.send<ArticleName[]>({ do: "articles" })) ?? [];
	showPanel(app, { articles, tab: "article" });
	if (articles[0]) await showArticle(app, articles[0].id);
}

export async function showArticle(app: App, id: string): Promise<void> {
	const article = await app.send<ArticleReport>({ do: "article", id });
	if (article) showPanel(app, { article });
}

export function showPanel(app: App, change: Partial<Panel>): void {
	app.update({ panel: { ...emptyPanel, ...app.state.panel, ...change } });
}
