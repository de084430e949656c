import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { textOf } from "../../../stand-in/json.ts";
import { togglePanel } from "../actions.ts";
import { type App, focusSoon } from "../app.ts";
import { isHidden, placeOf } from "../people.ts";
import { channelsView, placeIcons } from "./channels.ts";
import { composerView } from "./composer.ts";
import { formView } from "./form.ts";
import { forumView } from "./forum.ts";
import { icon } from "./icons.ts";
import { menuView } from "./menu.ts";
import { isJoined, messageView } from "./message.ts";
import { panelView } from "./panel.ts";

/** The whole page: the servers' bar, the channels, the chat, and the panel beside it. */
export function pageView(app: App): TemplateResult {
	const { scene, panel, drawer } = app.state;
	if (!scene) return html`<main class="waiting">Connecting…</main>`;
	const veil = html`<div class="veil drawer-veil" @click=${() => app.update({ drawer: false })}></div>`;
	return html`<div class="page ${panel ? "with-panel" : ""} ${drawer ? "with-drawer" : ""}">
			${channelsView(app)} ${chatView(app)} ${panelView(app)}
		</div>
		${drawer ? veil : nothing}`;
}

function chatView(app: App): TemplateResult {
	const { scene, connected, panel } = app.state;
	const { kind = "text", name: called = "" } = placeOf(app.state) ?? {};
	const name = kind === "direct" ? (scene?.bot.name ?? "") : called;
	const openDrawer = () => {
		app.update({ drawer: true });
		focusSoon(".channel[aria-current]");
	};
	return html`<main class="chat" aria-label=${name}>
		<header class="row">
			<button class="hamburger quiet" aria-label="Channels" @click=${openDrawer}>
				${icon("menu", 24)}
			</button>
			${icon(placeIcons[kind], 24)}
			<h1>${name}</h1>
			<p class="topic">Ask <b>@${scene?.bot.name}</b>, or type <b>/</b> for commands</p>
			<button
				class="quiet"
				aria-label="Behind the message"
				aria-pressed=${panel ? "true" : "false"}
				@click=${() => togglePanel(app)}
			>
				${icon("panel", 22)}
			</button>
		</header>
		${connected ? nothing : html`<div class="offline" role="alert">The sandbox is not running any more. Start it again.</div>`}
		<div class="scroller" id="scroller" tabindex="-1"><div class="contents">
			${kind === "forum" ? forumView(app) : messagesView(app, name)} ${noticesView(app)}
		</div></div>
		${kind === "forum" ? nothing : composerView(app)} ${menuView(app)} ${formView(app)}
	</main>`;
}

function messagesView(app: App, name: string): TemplateResult {
	const { state } = app;
	const { kind = "text" } = placeOf(state) ?? {};
	const messages = state.messages.filter(
		(message) => message["channel_id"] === state.channel && !isHidden(state, message),
	);
	const [title, words] = {
		text: [
			`Welcome to #${name}!`,
			`This is the start of the #${name} channel. It is on your computer alone.`,
		],
		thread: [name, "This is the start of a thread. Here too the bot answers who mentions it."],
		direct: [
			name,
			`This is the beginning of your direct messages with ${name}. No mention is needed here.`,
		],
		forum: [name, ""],
	}[kind];
	return html`<div class="welcome">
			<span class="welcome-icon">${icon(placeIcons[kind], 44)}</span>
			<h2>${title}</h2>
			<p>${words}</p>
		</div>
		<ol aria-label="Messages in ${name}" aria-live="polite">
			${repeat(
				messages,
				(message) => textOf(message["id"]),
				(message, index) => html`<li>
					${messageView(app, message, isJoined(message, messages[index - 1]))}
				</li>`,
			)}
		</ol>`;
}

/** What went wrong, until it is dismissed. */
function noticesView(app: App): TemplateResult {
	const { notices, channel } = app.state;
	const dismiss = (id: number) =>
		app.update({ notices: notices.filter((notice) => notice.id !== id) });
	return html`<div role="status">
		${notices
			.filter((notice) => notice.channel === channel)
			.map(
				({ id, text }) => html`<p class="notice row">
					${icon("warning", 16)} ${text}
					<button class="link" @click=${() => dismiss(id)}>Dismiss</button>
				</p>`,
			)}
	</div>`;
}
