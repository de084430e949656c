import { render } from "lit";
import { textOf } from "../../stand-in/json.ts";
import type { Payload, Scene } from "../protocol.ts";
import { inspect } from "./actions.ts";
import { type App, createApp, focusSoon } from "./app.ts";
import { typeText } from "./composing.ts";
import { type Connection, connect, type News } from "./connection.ts";
import { followNewest } from "./scrolling.ts";
import { createState } from "./state.ts";
import { pageStyles } from "./styles/all.ts";
import { dressComponents } from "./styles/skin.ts";
import { pageView } from "./views/page.ts";

dressComponents();
document.adoptedStyleSheets.push(...pageStyles);
const prefersLight = matchMedia("(prefers-color-scheme: light)").matches;
const app: App = createApp(createState(prefersLight ? "light" : "dark"), show, () => connection);
const connection: Connection = connect(hear, () => app.update({ connected: false }));
app.update({});
document.addEventListener("keydown", handleKeys);
// "In 5 seconds" goes on to "in 4 seconds".
setInterval(() => {
	if (document.querySelector("discord-time[data-style=R]")) app.update({});
}, 1000);

function show({ state }: App): void {
	document.documentElement.dataset["theme"] = state.theme;
	render(pageView(app), document.body);
	followNewest();
}

function handleKeys(event: KeyboardEvent): void {
	const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
	if (key === "Escape" && app.state.drawer) {
		app.update({ drawer: false });
		focusSoon(".hamburger");
		return;
	}
	// As on Discord, one may begin to type wherever no field has the focus.
	const idle = target instanceof Element && target.matches("body, [data-message]");
	if (!idle || key.length !== 1 || defaultPrevented || ctrlKey || metaKey || altKey) return;
	document.querySelector<HTMLElement>("#composer")?.focus();
}

function hear(news: News): void {
	if (news.kind === "scene") showScene(news);
	else if (news.kind === "message") changeMessage(news.change, news.message);
	else if (app.state.scene) app.update({ scene: { ...app.state.scene, channels: news.channels } });
}

function showScene(scene: Scene): void {
	const { people, channels, servers, messages } = scene;
	const one = (all: readonly { readonly id: string }[], id: string) =>
		(all.find((each) => each.id === id) ?? all[0])?.id ?? "";
	const { me, channel, server } = app.state;
	app.update({
		scene,
		messages,
		connected: true,
		me: one(people, me),
		channel: one(channels, channel),
		server: one(servers, server),
	});
	// Whoever typed "/" before the bot had come is offered its commands now.
	const { composer } = app.state;
	if (composer.kind === "text" && composer.text !== "") typeText(app, composer.text);
	focusSoon("#composer");
}

function changeMessage(change: (News & { kind: "message" })["change"], message: Payload): void {
	const id = textOf(message["id"]);
	const { messages, panel } = app.state;
	const others = messages.filter((each) => each["id"] !== id);
	if (change === "removed") app.update({ messages: others });
	else if (others.length === messages.length) app.update({ messages: [...messages, message] });
	else app.update({ messages: messages.map((each) => (each["id"] === id ? message : each)) });
	if (change === "changed" && panel?.message === id) void inspect(app, id);
}
