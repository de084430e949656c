import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { textOf } from "../../../stand-in/json.ts";
import { messageOf, say, startEdit } from "../actions.ts";
import type { App } from "../app.ts";
import { typeText } from "../composing.ts";
import { authorOf, placeOf } from "../people.ts";
import type { TextComposer } from "../state.ts";
import { commandView } from "./command.ts";
import { icon } from "./icons.ts";
import { activeId, handlePopupKeys, popupView } from "./popup.ts";

type View = TemplateResult | typeof nothing;

/** Where one writes: a message, or a command with its options. */
export function composerView(app: App): TemplateResult {
	const { composer } = app.state;
	return html`<div class="composer">
		${popupView(app)} ${replyView(app)}
		<div class="composer-box box">
			<button class="plus" aria-label="Use a command" @click=${() => openCommands(app)}>
				${icon("plus", 24)}
			</button>
			${composer.kind === "text" ? textView(app, composer) : commandView(app, composer)}
		</div>
	</div>`;
}

function openCommands(app: App): void {
	if (app.state.composer.kind === "text") typeText(app, "/");
	document.querySelector<HTMLElement>("#composer")?.focus();
}

function replyView(app: App): View {
	const { reply } = app.state;
	const message = reply && messageOf(app, reply.to);
	if (!reply || !message) return nothing;
	const toggle = () => app.update({ reply: { ...reply, ping: !reply.ping } });
	return html`<div class="replying row raised">
		<span>Replying to <b>${authorOf(app.state, message).name}</b></span>
		<button class="ping row" aria-pressed=${reply.ping ? "true" : "false"} @click=${toggle}>
			${icon("at", 16)} ${reply.ping ? "ON" : "OFF"}<span class="sr"> mention the author</span>
		</button>
		<button aria-label="Cancel reply" @click=${() => app.update({ reply: null })}>
			${icon("close", 16)}
		</button>
	</div>`;
}

function textView(app: App, { text, popup }: TextComposer): TemplateResult {
	const { kind, name } = placeOf(app.state) ?? {};
	const label = kind === "direct" ? `Message @${app.state.scene?.bot.name}` : `Message #${name}`;
	return html`<textarea
		id="composer"
		rows="1"
		aria-label=${label}
		aria-autocomplete="list"
		aria-haspopup="listbox"
		aria-controls="popup"
		aria-activedescendant=${activeId(popup)}
		placeholder=${label}
		.value=${live(text)}
		@input=${(event: Event) => typeText(app, (event.target as HTMLTextAreaElement).value)}
		@keydown=${(event: KeyboardEvent) => handleTextKeys(app, event)}
	></textarea>`;
}

function handleTextKeys(app: App, event: KeyboardEvent): void {
	const { composer, reply } = app.state;
	if (composer.kind !== "text" || handlePopupKeys(app, event)) return;
	if (event.key === "Enter" && !event.shiftKey) void say(app, composer.text);
	else if (event.key === "Escape" && reply) app.update({ reply: null });
	else if (event.key === "ArrowUp" && composer.text === "") editLast(app);
	else return;
	event.preventDefault();
}

function editLast(app: App): void {
	const { messages, me, channel } = app.state;
	const last = messages.findLast(
		(message) => message["channel_id"] === channel && authorOf(app.state, message).id === me,
	);
	if (last) startEdit(app, textOf(last["id"]));
}
