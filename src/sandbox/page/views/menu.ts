import { html, nothing, type TemplateResult } from "lit";
import { listOf, objectOf, textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";
import * as actions from "../actions.ts";
import { type App, focusSoon } from "../app.ts";
import { commandsFor, inLanguage, isPrivate, moderates } from "../people.ts";
import type { Menu } from "../state.ts";
import { icon } from "./icons.ts";

type View = TemplateResult | typeof nothing;

/** The context menu of a message, with the apps' commands for messages. */
export function menuView(app: App): View {
	const { menu } = app.state;
	const message = menu && actions.messageOf(app, menu.message);
	if (!menu || !message) return nothing;
	const place = `left: ${Math.min(menu.x, innerWidth - 236)}px; top: ${Math.min(menu.y, innerHeight - 300)}px`;
	return html`<div
			class="veil"
			@click=${() => actions.closeMenu(app)}
			@contextmenu=${(event: Event) => event.preventDefault()}
		></div>
		<div
			id="menu"
			class="menu raised floating"
			role="menu"
			aria-label="Message actions"
			.style=${place}
			@keydown=${(event: KeyboardEvent) => handleKeys(app, menu, event)}
		>
			${itemsView(app, menu, message)}
		</div>`;
}

/** Moderators delete every message, others their own; what only one person sees is dismissed. */
function itemsView(app: App, menu: Menu, message: Payload): View[] {
	const id = menu.message;
	const own = objectOf(message["author"])["id"] === app.state.me;
	const hidden = isPrivate(message);
	const remove = hidden ? "Dismiss Message" : "Delete Message";
	const when = (holds: boolean, ...args: Parameters<typeof item>) =>
		holds ? item(...args) : nothing;
	return [
		when(!hidden, "Reply", "reply", () => actions.startReply(app, id)),
		when(own, "Edit Message", "edit", () => actions.startEdit(app, id)),
		hidden ? nothing : appsView(app, menu),
		item("Copy Text", "copy", () => copy(app, wordsOf(message))),
		item("Copy Message ID", "copy", () => copy(app, id)),
		item("Inspect", "inspect", () => void actions.inspect(app, id)),
		html`<hr />`,
		when(
			own || hidden || moderates(app.state),
			remove,
			"bin",
			() => void actions.remove(app, id),
			"danger",
		),
	];
}

function item(
	label: string,
	drawing: Parameters<typeof icon>[0],
	act: () => void,
	look = "",
): TemplateResult {
	return html`<button class="row ${look}" role="menuitem" tabindex="-1" @click=${act}>
		<span>${label}</span>${icon(drawing, 18)}
	</button>`;
}

function appsView(app: App, menu: Menu): View {
	const open = (apps: boolean) => app.update({ menu: { ...menu, apps } });
	const commands = commandsFor(app.state, 3).map((command) =>
		item(
			inLanguage(app.state.locale, command, "name"),
			"apps",
			() => void actions.applyCommand(app, textOf(command["name"]), menu.message),
		),
	);
	const none = html`<button role="menuitem" tabindex="-1" aria-disabled="true" class="muted">
		No commands for messages
	</button>`;
	return html`<div class="submenu-holder" @mouseenter=${() => open(true)} @mouseleave=${() => open(false)}>
		<button
			class="row"
			role="menuitem"
			tabindex="-1"
			aria-haspopup="menu"
			aria-expanded=${menu.apps ? "true" : "false"}
			data-apps
			@click=${() => openApps(app, menu)}
		>
			<span>Apps</span>${icon("right", 18)}
		</button>
		<div class="menu submenu raised floating" role="menu" aria-label="Apps" ?hidden=${!menu.apps}>
			${commands.length === 0 ? none : commands}
		</div>
	</div>`;
}

function openApps(app: App, menu: Menu): void {
	app.update({ menu: { ...menu, apps: true } });
	focusSoon(".submenu [role=menuitem]");
}

function handleKeys(app: App, menu: Menu, event: KeyboardEvent): void {
	const target = event.target as HTMLElement;
	const within = target.closest("[role=menu]");
	const items = [...(within?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])].filter(
		(each) => each.closest("[role=menu]") === within,
	);
	const step = (by: number) => items.at((items.indexOf(target) + by) % items.length)?.focus();
	const inside = within?.classList.contains("submenu") === true;
	if (event.key === "ArrowDown") step(1);
	else if (event.key === "ArrowUp") step(-1);
	else if (event.key === "ArrowRight" && target.matches("[data-apps]")) openApps(app, menu);
	else if ((event.key === "ArrowLeft" || event.key === "Escape") && inside) {
		app.update({ menu: { ...menu, apps: false } });
		focusSoon("[data-apps]");
	} else if (event.key === "Escape" || event.key === "Tab") actions.closeMenu(app);
	else return;
	event.preventDefault();
	event.stopPropagation();
}

function copy(app: App, text: string): void {
	app.update({ menu: null });
	void navigator.clipboard?.writeText(text);
}

/** The words of a message, of its components where it has no others. */
function wordsOf(holder: Payload): string {
	const inner = listOf(holder["components"]).map(wordsOf);
	return [textOf(holder["content"]), ...inner].filter((text) => text !== "").join("\n");
}
