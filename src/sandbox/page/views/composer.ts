import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { textOf } from "../../../stand-in/json.ts";
import { say, startEdit } from "../actions.ts";
import { focusSoon, update } from "../app.ts";
import { startCommand } from "../command.ts";
import { handleListKeys, offer } from "../list.ts";
import {
	authorOf,
	commandsFor,
	everybody,
	faceOf,
	inLanguage,
	isMine,
	messagesHere,
	placeHere,
} from "../people.ts";
import { state } from "../state.ts";
import { commandView } from "./command.ts";
import { icon } from "./icons.ts";
import { activeId, popupView } from "./list.ts";

/** Where one writes: a message, or a command with its options. */
export function composerView(): TemplateResult {
	const { command } = state;
	return html`<div class="composer">
		${popupView()} ${replyView()}
		<div class="composer-box box">
			<button class="plus" aria-label="Use a command" @click=${openCommands}>${icon("plus", 24)}</button>
			${command ? commandView(command) : textView()}
		</div>
	</div>`;
}

function openCommands(): void {
	if (!state.command) typeText("/");
	document.querySelector<HTMLElement>("#composer")?.focus();
}

function replyView(): TemplateResult | typeof nothing {
	const { reply } = state;
	const message = reply && state.messages.get(reply.to);
	if (!reply || !message) return nothing;
	const toggle = () => update({ reply: { ...reply, ping: !reply.ping } });
	return html`<div class="replying row raised">
		<span>Replying to <b>${authorOf(message).name}</b></span>
		<button class="ping row" aria-pressed=${reply.ping ? "true" : "false"} @click=${toggle}>
			${icon("at", 16)} ${reply.ping ? "ON" : "OFF"}<span class="sr"> mention the author</span>
		</button>
		<button aria-label="Cancel reply" @click=${() => update({ reply: null })}>
			${icon("close", 16)}
		</button>
	</div>`;
}

function textView(): TemplateResult {
	const { kind, name } = placeHere();
	const label = `Message ${kind === "direct" ? "@" : "#"}${name}`;
	return html`<textarea
		id="composer"
		rows="1"
		aria-label=${label}
		aria-autocomplete="list"
		aria-haspopup="listbox"
		aria-controls="popup"
		aria-activedescendant=${activeId("popup")}
		placeholder=${label}
		.value=${live(state.text)}
		@input=${({ target }: Event) => typeText((target as HTMLTextAreaElement).value)}
		@keydown=${handleKeys}
	></textarea>`;
}

function handleKeys(event: KeyboardEvent): void {
	const { reply, text, list } = state;
	if (handleListKeys(event)) return;
	if (event.key === "Tab" && !event.shiftKey && list) list.items[list.active]?.take();
	else if (event.key === "Enter" && !event.shiftKey) void say(text);
	else if (event.key === "Escape" && reply) update({ reply: null });
	else if (event.key === "ArrowUp" && text === "") editLast();
	else return;
	event.preventDefault();
}

function editLast(): void {
	const last = messagesHere().findLast(isMine);
	if (last) startEdit(textOf(last["id"]));
}

/** Somebody has typed in the text box; what is offered follows. */
export function typeText(text: string): void {
	update({ text });
	const command = /^\/(\S*(?: \S*)?)$/.exec(text);
	const mention = /(?:^|\s)@([^\s@]*)$/.exec(text);
	if (command) offerCommands((command[1] ?? "").toLowerCase());
	else if (mention) offerPeople((mention[1] ?? "").toLowerCase());
	else update({ list: null });
}

function offerCommands(typed: string): void {
	const items = commandsFor(1).map((command) => ({
		label: `/${inLanguage(command, "name")}`,
		detail: inLanguage(command, "description"),
		picture: faceOf(state.scene?.bot.id).avatar,
		name: textOf(command["name"]),
		take: () => startCommand(command),
	}));
	const fits = ({ label, name }: (typeof items)[number]) =>
		label.toLowerCase().includes(typed) || name.includes(typed);
	offer("Commands", items.filter(fits), 0);
}

/** Everybody but oneself can be mentioned. */
function offerPeople(typed: string): void {
	const others = everybody().filter(
		({ id, name }) => id !== state.me && name.toLowerCase().startsWith(typed),
	);
	const items = others.map(({ id, name }) => ({
		label: name,
		picture: faceOf(id).avatar,
		take() {
			update({ text: state.text.replace(/@[^\s@]*$/, `@${name} `), list: null });
			focusSoon("#composer");
		},
	}));
	offer("Members", items, 0);
}
