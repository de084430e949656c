import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { listOf, objectOf, textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";
import * as actions from "../actions.ts";
import type { App } from "../app.ts";
import { authorOf, faceOf, inLanguage, isLoading, isPrivate, pingsMe } from "../people.ts";
import type { State } from "../state.ts";
import { clockOf } from "../times.ts";
import { componentsView } from "./components.ts";
import { icon } from "./icons.ts";
import { markdownView } from "./markdown.ts";
import "@skyra/discord-components-core/discord-command.js";
import "@skyra/discord-components-core/discord-message.js";
import "@skyra/discord-components-core/discord-reply.js";

type View = TemplateResult | typeof nothing;

/** A message with its author, what it answers, its components, and what can be done with it. */
export function messageView(app: App, message: Payload, joined: boolean): TemplateResult {
	const { state } = app;
	const id = textOf(message["id"]);
	const author = authorOf(state, message);
	const hidden = isPrivate(message);
	const hasComponents = listOf(message["components"]).length > 0;
	return html`<discord-message
		tabindex="0"
		role="article"
		aria-label="${author.name}, ${clockOf(message["timestamp"])}"
		data-message=${id}
		class=${state.panel?.message === id ? "inspected" : ""}
		author=${author.name}
		avatar=${author.avatar}
		timestamp=${clockOf(message["timestamp"])}
		?bot=${author.bot}
		?ephemeral=${hidden}
		?highlight=${pingsMe(state, message)}
		?message-body-only=${joined}
		@contextmenu=${(event: MouseEvent) => openMenuAt(app, id, event)}
		@keydown=${(event: KeyboardEvent) => handleKeys(app, message, event)}
	>
		${aboveView(state, message)}${contentView(app, message)}
		<div slot="components" class="components">
			${componentsView(app, message)} ${hasComponents ? editedView(message) : nothing}
			${reactionsView(message)} ${hidden ? privateView(app, id) : nothing}
			${toolbarView(app, message)}
		</div>
	</discord-message>`;
}

/** Whether a message continues the one before: same author, soon after, answering nothing. */
export function isJoined(message: Payload, before: Payload | undefined): boolean {
	if (!before || message["type"] !== 0 || isPrivate(message) !== isPrivate(before)) return false;
	const sameAuthor = objectOf(message["author"])["id"] === objectOf(before["author"])["id"];
	const pause = Date.parse(textOf(message["timestamp"])) - Date.parse(textOf(before["timestamp"]));
	return sameAuthor && pause < 7 * 60_000;
}

function aboveView(state: State, message: Payload): View {
	const used = objectOf(message["interaction"]);
	if (used["name"] !== undefined) {
		const user = faceOf(state, objectOf(used["user"])["id"]);
		const command = state.scene?.commands.find(({ name }) => name === used["name"]) ?? used;
		return html`<discord-command
			slot="reply"
			author=${user.name}
			avatar=${user.avatar}
			type="slash_command"
			command=${inLanguage(state.locale, command, "name")}
		></discord-command>`;
	}
	const reference = textOf(objectOf(message["message_reference"])["message_id"]);
	if (reference === "") return nothing;
	const target = state.messages.find(({ id }) => id === reference);
	if (!target) return html`<discord-reply slot="reply" deleted></discord-reply>`;
	const author = authorOf(state, target);
	const pinged = listOf(message["mentions"]).some(({ id }) => id === author.id);
	return html`<discord-reply
		slot="reply"
		author=${author.name}
		avatar=${author.avatar}
		?bot=${author.bot}
		?mentions=${pinged}
		?edited=${target["edited_timestamp"] !== null}
		>${summaryOf(state, target)}</discord-reply
	>`;
}

/** The first words of a message, without its markup's line signs. */
function summaryOf(state: State, message: Payload): string {
	const texts = [textOf(message["content"]), ...listOf(message["components"]).map(firstText)];
	const line = texts.find((text) => text !== "") ?? "Click to see attachment";
	return line
		.replace(/<@!?(\d{1,20})>/g, (_, id) => `@${faceOf(state, id).name}`)
		.replace(/^(?:-#|#{1,3}|>) /gm, "")
		.replace(/\\([^\w\s])|\*\*|__/gu, "$1")
		.replace(/\s+/g, " ")
		.slice(0, 140);
}

function firstText(component: Payload): string {
	return textOf(component["content"]) || (listOf(component["components"]).map(firstText)[0] ?? "");
}

function contentView(app: App, message: Payload): unknown {
	const { editing } = app.state;
	if (editing && editing.message === message["id"]) return editorView(app, editing.text);
	if (isLoading(message)) return html`<span class="muted">Verbatim is thinking…</span>`;
	const files = listOf(message["attachments"]).filter(isLoose).map(fileView);
	const content = textOf(message["content"]);
	if (content === "") return files;
	return html`<div class="content">
			${markdownView(app.state, content)}${editedView(message)}
		</div>${files}`;
}

function editedView(message: Payload): View {
	return message["edited_timestamp"] ? html` <span class="edited">(edited)</span>` : nothing;
}

/** Whether a file stands for itself: a picture is shown by a component. */
function isLoose({ base64 }: Payload): boolean {
	return base64 === undefined;
}

/** A file to save; its text comes with the message. */
function fileView({ filename, size, text }: Payload): TemplateResult {
	const address = `data:text/plain;charset=utf-8,${encodeURIComponent(textOf(text))}`;
	return html`<div class="file box">
		<a href=${address} download=${textOf(filename)}>${filename}</a> · ${size} bytes
	</div>`;
}

function editorView(app: App, text: string): TemplateResult {
	const keys = (event: KeyboardEvent) => {
		event.stopPropagation();
		if (event.key === "Enter" && !event.shiftKey) void actions.saveEdit(app);
		else if (event.key === "Escape") actions.cancelEdit(app);
		else return;
		event.preventDefault();
	};
	const typed = ({ target }: Event) => {
		const { editing } = app.state;
		const written = (target as HTMLTextAreaElement).value;
		if (editing) app.update({ editing: { ...editing, text: written } });
	};
	return html`<div class="editor">
		<textarea class="box" id="editor" aria-label="Edit message" .value=${live(text)} @input=${typed} @keydown=${keys}></textarea>
		<small
			>escape to
			<button class="link" @click=${() => actions.cancelEdit(app)}>cancel</button> • enter to
			<button class="link" @click=${() => actions.saveEdit(app)}>save</button></small
		>
	</div>`;
}

function reactionsView(message: Payload): View {
	const reactions = listOf(message["reactions"]);
	if (reactions.length === 0) return nothing;
	return html`<div class="reactions" aria-label="Reactions" role="group">
		${reactions.map(({ emoji, count }) => html`<span class="box">${objectOf(emoji)["name"]} ${count}</span>`)}
	</div>`;
}

function privateView(app: App, id: string): TemplateResult {
	return html`<div class="private row muted">
		${icon("eye", 16)} Only you can see this •
		<button class="link" @click=${() => actions.remove(app, id)}>Dismiss message</button>
	</div>`;
}

/** What appears over a message under the pointer, or that has the focus. */
function toolbarView(app: App, message: Payload): TemplateResult {
	const id = textOf(message["id"]);
	const own = objectOf(message["author"])["id"] === app.state.me;
	type Act = (event: MouseEvent) => void;
	const button = (name: Parameters<typeof icon>[0], label: string, act: Act) =>
		html`<button class="quiet" aria-label=${label} title=${label} tabindex="-1" @click=${act}>${icon(name)}</button>`;
	return html`<div class="toolbar raised floating">
		${isPrivate(message) ? nothing : button("reply", "Reply", () => actions.startReply(app, id))}
		${own ? button("edit", "Edit", () => actions.startEdit(app, id)) : nothing}
		${button("inspect", "Inspect", () => void actions.inspect(app, id))}
		${button("more", "Message actions", (event) => openMenuAt(app, id, event))}
	</div>`;
}

function openMenuAt(app: App, message: string, event: MouseEvent): void {
	event.preventDefault();
	event.stopPropagation();
	// From the keyboard there is no place of a pointer.
	const under = { x: event.clientX, y: event.clientY };
	const place = event.clientX > 0 ? under : placeIn(event.currentTarget as HTMLElement);
	actions.openMenu(app, { message, ...place });
}

function handleKeys(app: App, message: Payload, event: KeyboardEvent): void {
	if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
	const id = textOf(message["id"]);
	const element = event.currentTarget as HTMLElement;
	const keys: Readonly<Record<string, () => void>> = {
		e: () => actions.startEdit(app, id),
		r: () => actions.startReply(app, id),
		i: () => void actions.inspect(app, id),
		Enter: () => actions.openMenu(app, { message: id, ...placeIn(element) }),
		Backspace: () => void actions.remove(app, id),
		ArrowUp: () => stepTo(element, -1),
		ArrowDown: () => stepTo(element, 1),
	};
	const act = keys[event.key];
	if (!act) return;
	event.preventDefault();
	act();
}

function placeIn(element: HTMLElement): { readonly x: number; readonly y: number } {
	const { left, top } = element.getBoundingClientRect();
	return { x: left + 80, y: top + 20 };
}

function stepTo(element: HTMLElement, step: number): void {
	const all = [...document.querySelectorAll<HTMLElement>("[data-message]")];
	(all[all.indexOf(element) + step] ?? document.querySelector<HTMLElement>("#composer"))?.focus();
}
