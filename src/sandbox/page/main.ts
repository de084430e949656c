import { render } from "lit";
import { textOf } from "../../stand-in/json.ts";
import type { Payload, Scene } from "../protocol.ts";
import { closePanel, inspect } from "./actions.ts";
import { focusSoon, showBy, update } from "./app.ts";
import { connect, type News } from "./connection.ts";
import { state } from "./state.ts";
import { chatStyles } from "./styles/chat.ts";
import { frameStyles } from "./styles/frame.ts";
import { dressComponents } from "./styles/skin.ts";
import { typeText } from "./views/composer.ts";
import { pageView } from "./views/page.ts";

dressComponents();
const sheets = [frameStyles, chatStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
document.adoptedStyleSheets.push(...sheets);
if (matchMedia("(prefers-color-scheme: light)").matches) update({ theme: "light" });
showBy(() => {
	document.documentElement.dataset["theme"] = state.theme;
	render(pageView(), document.body);
});
connect(hear, () => update({ connected: false }));
// As on Discord, one may begin to type wherever no field has the focus.
document.addEventListener("keydown", (event) => {
	const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
	if (key === "Escape" && !defaultPrevented) closePanel();
	const idle = target instanceof Element && target.matches("body, [data-message]");
	if (!idle || key.length !== 1 || defaultPrevented || ctrlKey || metaKey || altKey) return;
	document.querySelector<HTMLElement>("#composer")?.focus();
});

function hear(news: News): void {
	if (news.kind === "scene") showScene(news);
	else if (news.kind === "message") changeMessage(news.change, news.message);
	else if (state.scene) update({ scene: { ...state.scene, channels: news.channels } });
}

function showScene(scene: Scene): void {
	const one = (all: readonly { readonly id: string }[], id: string) =>
		(all.find((each) => each.id === id) ?? all[0])?.id ?? "";
	update({
		scene,
		messages: new Map(scene.messages.map((message) => [textOf(message["id"]), message])),
		connected: true,
		me: one(scene.people, state.me),
		channel: one(scene.channels, state.channel),
		server: one(scene.servers, state.server),
	});
	// Whoever typed "/" before the bot had come is offered its commands now.
	if (state.text !== "" && !state.command) typeText(state.text);
	focusSoon("#composer");
}

function changeMessage(change: (News & { kind: "message" })["change"], message: Payload): void {
	const id = textOf(message["id"]);
	const messages = new Map(state.messages);
	if (change === "removed") messages.delete(id);
	else messages.set(id, message);
	update({ messages });
	if (change === "changed" && state.panel?.message === id) void inspect(id);
}
