import { html, nothing, type TemplateResult } from "lit";
import { listOf, objectOf, textOf } from "../../../stand-in/json.ts";
import { hasFlag } from "../../../stand-in/messages.ts";
import type { Payload } from "../../protocol.ts";
import { cancelEdit, saveEdit } from "../actions.ts";
import { update } from "../app.ts";
import {
	authorOf,
	faceOf,
	inLanguage,
	isBot,
	isPrivate,
	mentionToName,
	pingsMe,
} from "../people.ts";
import { state } from "../state.ts";
import { componentsView } from "./components.ts";
import { icon } from "./icons.ts";
import { markdownView } from "./markdown.ts";
import { actionsOn, type MessageAction, removeMessage, wordsOf } from "./message-actions.ts";
import "@skyra/discord-components-core/discord-command.js";
import "@skyra/discord-components-core/discord-message.js";
import "@skyra/discord-components-core/discord-reply.js";

type View = TemplateResult | typeof nothing;

/** A message with its author, what it answers, its components, and what can be done with it. */
export function messageView(message: Payload, joined: boolean): TemplateResult {
	const id = textOf(message["id"]);
	const author = authorOf(message);
	const hidden = isPrivate(message);
	const actions = actionsOn(message);
	const sent = clock.format(Date.parse(textOf(message["timestamp"])));
	const reactions = listOf(message["reactions"]);
	const hasComponents = listOf(message["components"]).length > 0;
	return html`<discord-message
		tabindex="0"
		role="article"
		aria-label="${author.name}, ${sent}"
		data-message=${id}
		class=${state.panel?.message === id ? "inspected" : ""}
		author=${author.name}
		avatar=${author.avatar}
		timestamp=${sent}
		?bot=${isBot(author)}
		?ephemeral=${hidden}
		?highlight=${pingsMe(message)}
		?message-body-only=${joined}
		@contextmenu=${openMenu(id)}
		@keydown=${keysOn(id, actions)}
	>
		${aboveView(message)}${contentView(message)}
		<div slot="components" class="components">
			${componentsView(message)} ${hasComponents ? editedView(message) : nothing}
			<div class="reactions" aria-label="Reactions" role="group" ?hidden=${reactions.length === 0}>
				${reactions.map(({ emoji, count }) => html`<span class="box">${objectOf(emoji)["name"]} ${count}</span>`)}
			</div>
			${hidden ? privateView(id) : nothing} ${toolbarView(id, actions)}
		</div>
	</discord-message>`;
}

const clock = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit" });

/** Whether a message continues the one before: same author, soon after, answering nothing. */
export function isJoined(message: Payload, before: Payload | undefined): boolean {
	if (!before || message["type"] !== 0 || isPrivate(message) !== isPrivate(before)) return false;
	const sameAuthor = objectOf(message["author"])["id"] === objectOf(before["author"])["id"];
	const pause = Date.parse(textOf(message["timestamp"])) - Date.parse(textOf(before["timestamp"]));
	return sameAuthor && pause < 7 * 60_000;
}

/** The id of the message that one replies to; empty for none. */
export function repliedTo(message: Payload): string {
	return textOf(objectOf(message["message_reference"])["message_id"]);
}

function aboveView(message: Payload): View {
	const used = objectOf(message["interaction"]);
	if (used["name"] !== undefined) {
		const user = faceOf(objectOf(used["user"])["id"]);
		const command = state.scene?.commands.find(({ name }) => name === used["name"]) ?? used;
		return html`<discord-command
			slot="reply"
			author=${user.name}
			avatar=${user.avatar}
			type="slash_command"
			command=${inLanguage(command, "name")}
		></discord-command>`;
	}
	const reference = repliedTo(message);
	if (reference === "") return nothing;
	const target = state.messages.get(reference);
	if (!target) return html`<discord-reply slot="reply" deleted></discord-reply>`;
	const author = authorOf(target);
	const pinged = listOf(message["mentions"]).some(({ id }) => id === author.id);
	return html`<discord-reply
		slot="reply"
		author=${author.name}
		avatar=${author.avatar}
		?bot=${isBot(author)}
		?mentions=${pinged}
		?edited=${target["edited_timestamp"] !== null}
		>${summaryOf(target)}</discord-reply
	>`;
}

/** The first words of a message, without its markup's line signs. */
function summaryOf(message: Payload): string {
	return (wordsOf(message) || "Click to see attachment")
		.replace(/<@!?(\d{1,20})>/g, (_, id) => `@${faceOf(id).name}`)
		.replace(/^(?:-#|#{1,3}|>) /gm, "")
		.replace(/\\([^\w\s])|\*\*|__/gu, "$1")
		.replace(/\s+/g, " ")
		.slice(0, 140);
}

function contentView(message: Payload): unknown {
	const content = textOf(message["content"]);
	const { editing } = state;
	if (editing === message["id"]) return editorView(editing, mentionToName(content));
	if (hasFlag(message, "loading")) return html`<span class="muted">Verbatim is thinking…</span>`;
	// A picture is shown by a component.
	const loose = listOf(message["attachments"]).filter(({ base64 }) => base64 === undefined);
	const files = loose.map(fileView);
	if (content === "") return files;
	return html`<div class="content">
			${markdownView(content)}${editedView(message)}
		</div>${files}`;
}

function editedView(message: Payload): View {
	return message["edited_timestamp"] ? html` <span class="edited">(edited)</span>` : nothing;
}

/** A file to save; its text comes with the message. */
function fileView({ filename, size, text }: Payload): TemplateResult {
	const address = `data:text/plain;charset=utf-8,${encodeURIComponent(textOf(text))}`;
	return html`<div class="file box">
		<a href=${address} download=${textOf(filename)}>${filename}</a> · ${size} bytes
	</div>`;
}

function editorView(id: string, text: string): TemplateResult {
	const typed = () => document.querySelector<HTMLTextAreaElement>("#editor")?.value ?? "";
	const save = () => saveEdit(id, typed());
	const keys = (event: KeyboardEvent) => {
		event.stopPropagation();
		if (event.key === "Enter" && !event.shiftKey) void save();
		else if (event.key === "Escape") cancelEdit();
		else return;
		event.preventDefault();
	};
	return html`<div class="editor">
		<textarea class="box" id="editor" aria-label="Edit message" .defaultValue=${text} @keydown=${keys}></textarea>
		<small
			>escape to <button class="link" @click=${cancelEdit}>cancel</button> • enter to
			<button class="link" @click=${save}>save</button></small
		>
	</div>`;
}

function privateView(id: string): TemplateResult {
	return html`<div class="private row muted">
		${icon("eye", 16)} Only you can see this •
		<button class="link" @click=${() => removeMessage(id)}>Dismiss message</button>
	</div>`;
}

/** What appears over a message under the pointer, or that has the focus. */
function toolbarView(id: string, actions: readonly MessageAction[]): TemplateResult {
	const more = { label: "Message actions", icon: "more", act: openMenu(id) } as const;
	const shown = [...actions.filter(({ key, danger }) => key && !danger), more];
	return html`<div class="toolbar raised floating">
		${shown.map(
			({ label, icon: drawing, act }) =>
				html`<button class="quiet" title=${label.replace(" Message", "")} tabindex="-1" @click=${act}>${icon(drawing)}</button>`,
		)}
	</div>`;
}

/** Opens the menu under the pointer; from the keyboard there is none. */
function openMenu(message: string) {
	return (event: MouseEvent | KeyboardEvent) => {
		event.preventDefault();
		event.stopPropagation();
		const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
		const isPointed = event instanceof MouseEvent && event.clientX > 0;
		const [x, y] = isPointed ? [event.clientX, event.clientY] : [left + 80, top + 20];
		update({ menu: { message, x, y } });
	};
}

function keysOn(id: string, actions: readonly MessageAction[]) {
	return (event: KeyboardEvent) => {
		const { key, target, currentTarget, ctrlKey, metaKey } = event;
		if (target !== currentTarget || ctrlKey || metaKey) return;
		const action = actions.find((each) => each.key === key);
		const step = { ArrowUp: -1, ArrowDown: 1 }[key];
		if (key === "Enter") openMenu(id)(event);
		else if (step) stepTo(currentTarget as HTMLElement, step);
		else if (action) action.act();
		else return;
		event.preventDefault();
	};
}

function stepTo(element: HTMLElement, step: number): void {
	const all = [...document.querySelectorAll<HTMLElement>("[data-message]")];
	(all[all.indexOf(element) + step] ?? document.querySelector<HTMLElement>("#composer"))?.focus();
}
