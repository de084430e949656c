import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { textOf } from "../discord/json.ts";
import { messageOf, say, startEdit } from "./actions.ts";
import type { App } from "./app.ts";
import * as composing from "./composing.ts";
import { icon } from "./icons.ts";
import { authorOf, inLanguage } from "./people.ts";
import type { CommandComposer, Filled, Popup, TextComposer } from "./state.ts";

type View = TemplateResult | typeof nothing;

/** Where one writes: a message, or a command with its options. */
export function composerView(app: App): TemplateResult {
	const { composer } = app.state;
	return html`<div class="composer">
		${popupView(app)} ${replyView(app)}
		<div class="composer-box">
			<button class="plus" aria-label="Use a command" @click=${() => openCommands(app)}>
				${icon("plus", 24)}
			</button>
			${composer.kind === "text" ? textView(app, composer) : commandView(app, composer)}
		</div>
	</div>`;
}

function openCommands(app: App): void {
	if (app.state.composer.kind === "text") composing.typeText(app, "/");
	document.querySelector<HTMLElement>("#composer")?.focus();
}

function replyView(app: App): View {
	const { reply } = app.state;
	const message = reply && messageOf(app, reply.to);
	if (!reply || !message) return nothing;
	const toggle = () => app.update({ reply: { ...reply, ping: !reply.ping } });
	return html`<div class="replying">
		<span>Replying to <b>${authorOf(app.state, message).name}</b></span>
		<button class="ping" aria-pressed=${reply.ping ? "true" : "false"} @click=${toggle}>
			${icon("at", 16)} ${reply.ping ? "ON" : "OFF"}<span class="sr"> mention the author</span>
		</button>
		<button aria-label="Cancel reply" @click=${() => app.update({ reply: null })}>
			${icon("close", 16)}
		</button>
	</div>`;
}

function textView(app: App, { text, popup }: TextComposer): TemplateResult {
	const { scene, channel } = app.state;
	const place = scene?.channels.find(({ id }) => id === channel);
	const label = place?.direct ? `Message @${scene?.bot.name}` : `Message #${place?.name ?? ""}`;
	return html`<textarea
		id="composer"
		rows="1"
		role="combobox"
		aria-label=${label}
		aria-autocomplete="list"
		aria-controls="popup"
		aria-expanded=${popup ? "true" : "false"}
		aria-activedescendant=${activeId(popup)}
		placeholder=${label}
		.value=${live(text)}
		@input=${(event: Event) => composing.typeText(app, (event.target as HTMLTextAreaElement).value)}
		@keydown=${(event: KeyboardEvent) => handleTextKeys(app, event)}
	></textarea>`;
}

function activeId(popup: Popup | null) {
	return popup && popup.active >= 0 ? `popup-${popup.active}` : nothing;
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

/** The keys that work on what is offered; says whether it was one. */
function handlePopupKeys(app: App, event: KeyboardEvent): boolean {
	const { popup } = app.state.composer;
	if (!popup) return false;
	const taken = Math.max(popup.active, 0);
	if (event.key === "ArrowDown") composing.movePopup(app, 1);
	else if (event.key === "ArrowUp") composing.movePopup(app, -1);
	else if (event.key === "Escape") composing.closePopup(app);
	else if (event.key === "Tab" && !event.shiftKey) composing.take(app, taken);
	else if (event.key === "Enter" && popup.active >= 0) composing.take(app, popup.active);
	else return false;
	event.preventDefault();
	event.stopPropagation();
	return true;
}

function commandView(app: App, composer: CommandComposer): TemplateResult {
	const { locale } = app.state;
	const rest = composing.restOf(composer);
	return html`<div class="command" role="group" aria-label="Command">
		<span class="command-name">/${inLanguage(locale, composer.command, "name")}</span>
		${composer.filled.map((filled) => chipView(app, composer, filled))}
		<input
			id="command-end"
			class=${rest.length === 0 ? "end full" : "end"}
			aria-label="More options"
			placeholder=${rest.length === 0 ? "" : `+${rest.length} more`}
			.value=${live("")}
			role="combobox"
			aria-controls="popup"
			aria-expanded=${composer.focus === "" && composer.popup ? "true" : "false"}
			aria-activedescendant=${composer.focus === "" ? activeId(composer.popup) : nothing}
			@focus=${() => composing.focusEnd(app)}
			@keydown=${(event: KeyboardEvent) => handleCommandKeys(app, composer, null, event)}
		/>
		<button class="send sr-phone" aria-label="Send command" @click=${() => composing.sendCommand(app)}>
			${icon("right")}
		</button>
	</div>`;
}

function chipView(app: App, composer: CommandComposer, { name, text }: Filled): TemplateResult {
	const focused = composer.focus === name;
	const option = composing.optionNamed(composer.command, name);
	const label = inLanguage(app.state.locale, option, "name");
	const look = [focused ? "focused" : "", composer.missing === name ? "missing" : ""].join(" ");
	const focus = () => {
		if (!focused) composing.focusOption(app, name);
	};
	return html`<label class="chip ${look}">
		<span>${label}</span>
		<input
			id="option-${name}"
			size=${Math.min(Math.max(text.length, 1), 60)}
			maxlength=${Number(option["max_length"] ?? 4000)}
			role="combobox"
			aria-label=${label}
			aria-autocomplete="list"
			aria-controls="popup"
			aria-expanded=${focused && composer.popup ? "true" : "false"}
			aria-activedescendant=${focused ? activeId(composer.popup) : nothing}
			aria-invalid=${composer.missing === name ? "true" : "false"}
			autocomplete="off"
			.value=${live(text)}
			@focus=${focus}
			@input=${(event: Event) => composing.typeOption(app, name, (event.target as HTMLInputElement).value)}
			@keydown=${(event: KeyboardEvent) => handleCommandKeys(app, composer, name, event)}
		/>
	</label>`;
}

function handleCommandKeys(
	app: App,
	composer: CommandComposer,
	name: string | null,
	event: KeyboardEvent,
): void {
	const { popup } = app.state.composer;
	const empty = (event.target as HTMLInputElement).value === "";
	// Enter sends the command, unless something that is offered was walked to.
	const sends = event.key === "Enter" && (popup === null || popup.active < 0);
	if (sends) void composing.sendCommand(app);
	else if (event.key === "Escape" && (popup?.active ?? -1) < 0) composing.leaveCommand(app);
	else if (event.key === "Tab" && name !== null && !empty && (popup?.active ?? -1) < 0) return;
	else if (handlePopupKeys(app, event)) return;
	else if (event.key === "Backspace" && empty) dropBefore(app, composer, name);
	else return;
	event.preventDefault();
}

function dropBefore(app: App, { filled }: CommandComposer, name: string | null): void {
	const last = name ?? filled.at(-1)?.name;
	if (last === undefined) composing.leaveCommand(app);
	else if (name === null) composing.focusOption(app, last);
	else composing.dropOption(app, last);
}

function popupView(app: App): View {
	const { composer } = app.state;
	const { popup } = composer;
	const head = headOf(app);
	if (!popup && head === nothing) return nothing;
	return html`<div class="popup">
		${head}
		<div id="popup" role="listbox" aria-label="Suggestions" ?hidden=${!popup}>
			${popup?.items.map(
				({ label, detail }, index) => html`<div
					role="option"
					id="popup-${index}"
					class=${index === popup.active ? "active" : ""}
					aria-selected=${index === popup.active ? "true" : "false"}
					@mousedown=${(event: Event) => event.preventDefault()}
					@click=${() => composing.take(app, index)}
				>
					${pictureOf(popup.kind)}<span class="item-label">${label}</span>
					<span class="detail">${detail}</span>
					${popup.kind === "commands" ? html`<span class="app">Verbatim</span>` : nothing}
				</div>`,
			)}
		</div>
	</div>`;
}

function pictureOf(kind: Popup["kind"]): View {
	if (kind !== "commands" && kind !== "mentions") return nothing;
	return html`<img src="/avatars/bot.svg" alt="" width="24" height="24" />`;
}

function headOf(app: App): View {
	const { composer, locale } = app.state;
	if (composer.kind === "text") {
		if (!composer.popup) return nothing;
		const title = composer.popup.kind === "commands" ? "Commands" : "Members";
		return html`<div class="popup-title">${title}</div>`;
	}
	const option = composing.optionNamed(composer.command, composer.focus);
	if (composer.missing !== null && composer.missing === composer.focus) {
		return html`<div class="popup-head error" role="alert">
			This option is required. Specify a value.
		</div>`;
	}
	if (option["name"] === undefined) return html`<div class="popup-title">Optional</div>`;
	return html`<div class="popup-head">
		<b>${inLanguage(locale, option, "name")}</b> ${inLanguage(locale, option, "description")}
	</div>`;
}
