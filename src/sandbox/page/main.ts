import { render } from "lit";
import { textOf } from "../../stand-in/json.ts";
import type { Frame, Payload } from "../protocol.ts";
import { inspect } from "./actions.ts";
import { type App, createApp, focusSoon } from "./app.ts";
import { type Connection, connect } from "./connection.ts";
import { createState } from "./state.ts";
import { pageStyles } from "./styles/all.ts";
import { dressComponents } from "./styles/skin.ts";
import { pageView } from "./views/page.ts";

const followed = new WeakSet<Element>();
dressComponents();
document.adoptedStyleSheets.push(...pageStyles);
const prefersLight = matchMedia("(prefers-color-scheme: light)").matches;
const app: App = createApp(createState(prefersLight ? "light" : "dark"), show, () => connection);
const connection: Connection = connect(hear, () => app.update({ connected: false }));
app.update({});
document.addEventListener(
	"keydown",
	({ key, target, defaultPrevented, ctrlKey, metaKey, altKey }) => {
		// As on Discord, one may begin to type wherever no field has the focus.
		const idle = target instanceof Element && target.matches("body, [data-message]");
		if (!idle || key.length !== 1 || defaultPrevented || ctrlKey || metaKey || altKey) return;
		document.querySelector<HTMLElement>("#composer")?.focus();
	},
);

function show({ state }: App): void {
	document.documentElement.dataset["theme"] = state.theme;
	render(pageView(app), document.body);
	followEnd();
}

/** Keeps the newest message in sight, however late it takes its room, until somebody scrolls away. */
function followEnd(): void {
	const scroller = document.querySelector("#scroller");
	if (!scroller || followed.has(scroller)) return;
	followed.add(scroller);
	let following = true;
	scroller.addEventListener("scroll", () => {
		const { scrollHeight, scrollTop, clientHeight } = scroller;
		following = scrollHeight - scrollTop - clientHeight < 80;
	});
	const observer = new ResizeObserver(() => {
		if (following) scroller.scrollTop = scroller.scrollHeight;
	});
	for (const element of [scroller, ...scroller.children]) observer.observe(element);
}

function hear(frame: Frame): void {
	if (frame.kind === "scene") {
		const { people, channels, messages } = frame;
		const me = people.some(({ id }) => id === app.state.me) ? app.state.me : people[0]?.id;
		const channel = channels.some(({ id }) => id === app.state.channel)
			? app.state.channel
			: channels[0]?.id;
		app.update({ scene: frame, messages, connected: true, me: me ?? "", channel: channel ?? "" });
		focusSoon("#composer");
	} else if (frame.kind === "message") changeMessage(frame.change, frame.message);
}

function changeMessage(change: "added" | "changed" | "removed", message: Payload): void {
	const id = textOf(message["id"]);
	const { messages, panel } = app.state;
	const others = messages.filter((each) => each["id"] !== id);
	const known = others.length < messages.length;
	if (change === "removed") app.update({ messages: others });
	else if (known) {
		app.update({ messages: messages.map((each) => (each["id"] === id ? message : each)) });
	} else app.update({ messages: [...messages, message] });
	if (change === "changed" && panel?.message === id) void inspect(app, id);
}
