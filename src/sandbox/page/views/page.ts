import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { textOf } from "../../../stand-in/json.ts";
import type { Place } from "../../protocol.ts";
import { togglePanel } from "../actions.ts";
import { type App, focusSoon } from "../app.ts";
import { faceOf, isHidden } from "../people.ts";
import { emptyComposer } from "../state.ts";
import { composerView } from "./composer.ts";
import { icon } from "./icons.ts";
import { menuView } from "./menu.ts";
import { isJoined, messageView } from "./message.ts";
import { panelView } from "./panel.ts";

/** The whole page: the server's bar, its channels, the chat, and the panel beside it. */
export function pageView(app: App): TemplateResult {
	const { scene, panel, drawer } = app.state;
	if (!scene) return html`<main class="waiting">Connecting…</main>`;
	return html`<div class="page ${panel ? "with-panel" : ""} ${drawer ? "with-drawer" : ""}">
			<nav class="rail" aria-label="Servers">
				<span class="server" role="img" aria-label=${scene.server} title=${scene.server}
					>${initialsOf(scene.server)}</span
				>
			</nav>
			${channelsView(app)} ${chatView(app)} ${panelView(app)}
		</div>
		${
			drawer
				? html`<div class="veil drawer-veil" @click=${() => app.update({ drawer: false })}></div>`
				: nothing
		}
		${menuView(app)}`;
}

function initialsOf(name: string): string {
	return name
		.split(/\s+/)
		.map((word) => word.charAt(0).toUpperCase())
		.join("");
}

function channelsView(app: App): TemplateResult {
	const { scene } = app.state;
	const places = scene?.channels ?? [];
	const link = (place: Place) => channelLink(app, place);
	return html`<nav class="channels" aria-label="Channels">
		<div class="server-name">${scene?.server}</div>
		<div class="channel-list">
			<div class="category">Text channels</div>
			${places.filter(({ direct }) => !direct).map(link)}
			<div class="category">Direct messages</div>
			${places.filter(({ direct }) => direct).map(link)}
		</div>
		${accountView(app)}
	</nav>`;
}

function channelLink(app: App, { id, name, direct }: Place): TemplateResult {
	const { scene, channel } = app.state;
	const open = () => {
		app.update({ channel: id, drawer: false, reply: null, composer: emptyComposer });
		focusSoon("#composer");
	};
	return html`<button class="channel" aria-current=${id === channel ? "page" : nothing} @click=${open}>
		${direct ? html`<img src="/avatars/bot.svg" alt="" width="24" height="24" />` : icon("hash")}
		<span>${direct ? scene?.bot.name : name}</span>
	</button>`;
}

const languages = [
	{ locale: "en-GB", name: "English" },
	{ locale: "fr", name: "Français" },
	{ locale: "de", name: "Deutsch" },
	{ locale: "es-ES", name: "Español" },
] as const;

/** Who one is, in which language, and whether it is dark. */
function accountView(app: App): TemplateResult {
	const { scene, me, theme, locale } = app.state;
	const face = faceOf(app.state, me);
	const chosen = (set: (value: string) => void) => (event: Event) =>
		set((event.target as HTMLSelectElement).value);
	const other = theme === "dark" ? "light" : "dark";
	return html`<div class="account">
		<img src=${face.avatar} alt="" width="32" height="32" />
		<div class="account-choices">
			<select aria-label="Person" @change=${chosen((id) => app.update({ me: id }))}>
				${scene?.people.map(
					({ id, name }) => html`<option value=${id} ?selected=${id === me}>${name}</option>`,
				)}
			</select>
			<select aria-label="Language" @change=${chosen((value) => app.update({ locale: value }))}>
				${languages.map(
					(each) =>
						html`<option value=${each.locale} ?selected=${each.locale === locale}>${each.name}</option>`,
				)}
			</select>
		</div>
		<button aria-label="Switch to the ${other} theme" @click=${() => app.update({ theme: other })}>
			${icon(theme === "dark" ? "sun" : "moon")}
		</button>
	</div>`;
}

function chatView(app: App): TemplateResult {
	const { scene, channel, connected, panel } = app.state;
	const place = scene?.channels.find(({ id }) => id === channel);
	const name = place?.direct ? scene?.bot.name : place?.name;
	return html`<main class="chat" aria-label=${name ?? ""}>
		<header>
			<button class="hamburger" aria-label="Channels" @click=${() => app.update({ drawer: true })}>
				${icon("menu", 24)}
			</button>
			${icon(place?.direct ? "at" : "hash", 24)}
			<h1>${name}</h1>
			<p class="topic">Ask <b>@${scene?.bot.name}</b>, or type <b>/</b> for commands</p>
			<button
				class="panel-button"
				aria-label="Behind the message"
				aria-pressed=${panel ? "true" : "false"}
				@click=${() => togglePanel(app)}
			>
				${icon("panel", 22)}
			</button>
		</header>
		${connected ? nothing : html`<div class="offline" role="alert">The sandbox is not running any more. Start it again.</div>`}
		${messagesView(app, name ?? "", place?.direct === true)} ${composerView(app)}
	</main>`;
}

function messagesView(app: App, name: string, direct: boolean): TemplateResult {
	const { state } = app;
	const messages = state.messages.filter(
		(message) => message["channel_id"] === state.channel && !isHidden(state, message),
	);
	return html`<div class="scroller" id="scroller">
		<div class="welcome">
			<span class="welcome-icon">${icon(direct ? "at" : "hash", 44)}</span>
			<h2>${direct ? name : `Welcome to #${name}!`}</h2>
			<p>
				${
					direct
						? `This is the beginning of your direct messages with ${name}. No mention is needed here.`
						: `This is the start of the #${name} channel. It is on your computer alone.`
				}
			</p>
		</div>
		<ol aria-label="Messages in ${name}" aria-live="polite">
			${repeat(
				messages,
				(message) => textOf(message["id"]),
				(message, index) => html`<li>
					${messageView(app, message, isJoined(message, messages[index - 1]))}
				</li>`,
			)}
		</ol>
		${noticesView(app)}
	</div>`;
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
				({ id, text }) => html`<p class="notice">
					${icon("warning", 16)} ${text}
					<button class="link" @click=${() => dismiss(id)}>Dismiss</button>
				</p>`,
			)}
	</div>`;
}
