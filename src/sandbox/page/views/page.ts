import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Payload } from "../../protocol.ts";
import { inspect } from "../actions.ts";
import { update } from "../app.ts";
import { messagesHere, placeHere } from "../people.ts";
import { state } from "../state.ts";
import { channelsView, placeIcons } from "./channels.ts";
import { composerView } from "./composer.ts";
import { formView, forumView } from "./forms.ts";
import { icon } from "./icons.ts";
import { menuView } from "./menu.ts";
import { isJoined, messageView, repliedTo } from "./message.ts";
import { panelView } from "./panel.ts";

/** The whole page: the servers' bar, the channels, the chat, and the panel beside it. */
export function pageView(): TemplateResult {
	if (!state.scene) return html`<main class="waiting">Connecting…</main>`;
	return html`<div class="page ${state.panel ? "with-panel" : ""}">
		${channelsView()} ${chatView()} ${panelView()}
	</div>`;
}

function chatView(): TemplateResult {
	const { scene, connected, panel } = state;
	const { kind, name } = placeHere();
	return html`<main class="chat" aria-label=${name}>
		<header class="row">
			<button class="hamburger quiet" aria-label="Channels" popovertarget="places">
				${icon("menu", 24)}
			</button>
			${icon(placeIcons[kind], 24)}
			<h1>${name}</h1>
			<p class="topic">Ask <b>@${scene?.bot.name}</b>, or type <b>/</b> for commands</p>
			<button
				class="quiet"
				aria-label="Behind the message"
				aria-pressed=${panel ? "true" : "false"}
				@click=${() => (panel ? update({ panel: null }) : inspect(null))}
			>
				${icon("panel", 22)}
			</button>
		</header>
		${connected ? nothing : html`<div class="offline" role="alert">The sandbox is not running any more. Start it again.</div>`}
		<div class="scroller" id="scroller" tabindex="-1"><div class="contents">
			${kind === "forum" ? forumView() : messagesView()} ${noticesView()}
		</div></div>
		${kind === "forum" ? nothing : composerView()} ${menuView()} ${formView()}
	</main>`;
}

function messagesView(): TemplateResult {
	const { kind, name } = placeHere();
	const messages = messagesHere();
	// A message is shown anew by what it is shown by alone, so that many cost no more than few.
	const { text, command, reply, menu, notices, form, messages: all, ...others } = state;
	const rowView = (message: Payload, at: number) => {
		const isNext = isJoined(message, messages[at - 1]);
		const by = [message, isNext, all.get(repliedTo(message)), ...Object.values(others)];
		return html`<li>${guard(by, () => messageView(message, isNext))}</li>`;
	};
	const words =
		kind === "direct" ? "No mention is needed here." : "The bot answers who mentions it.";
	return html`<div class="welcome">
			<h2>${kind === "text" ? `Welcome to #${name}!` : name}</h2>
			<p>It begins here, on your computer alone. ${words}</p>
		</div>
		<ol aria-label="Messages in ${name}" aria-live="polite">
			${repeat(messages, ({ id }) => id, rowView)}
		</ol>`;
}

/** What went wrong, until it is dismissed. */
function noticesView(): TemplateResult {
	const { notices, channel } = state;
	const without = (id: number) => notices.filter((notice) => notice.id !== id);
	const here = notices.filter((notice) => notice.channel === channel);
	return html`<div role="status">
		${here.map(
			({ id, text }) => html`<p class="notice row">
				${icon("warning", 16)} ${text}
				<button class="link" @click=${() => update({ notices: without(id) })}>Dismiss</button>
			</p>`,
		)}
	</div>`;
}
