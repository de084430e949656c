import { html, nothing, type TemplateResult } from "lit";
import { objectOf, textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";
import * as actions from "../actions.ts";
import { type App, focusSoon } from "../app.ts";
import { inLanguage, isPrivate } from "../people.ts";
import type { Menu } from "../state.ts";
import { icon } from "./icons.ts";

type View = TemplateResult | typeof nothing;

/** The context menu of a message, with the apps' commands for messages. */
export function menuView(app: App): View {
	const { menu } = app.state;
	const message = menu && actions.messageOf(app, menu.message);
	if (!menu || !message) return nothing;
	return html`<div class="veil" @click=${() => actions.closeMenu(app)} @contextmenu=${prevent}></div>
		<div
			id="menu"
			class="menu"
			role="menu"
			aria-label="Message actions"
			.style=${`left: ${Math.min(menu.x, innerWidth - 236)}px; top: ${Math.min(menu.y, innerHeight - 300)}px`}
			@keydown=${(event: KeyboardEvent) => handleKeys(app, menu, event)}
		>
			${itemsView(app, menu, message)}
		</div>`;
}

function itemsView(app: App, menu: Menu, message: Payload): View[] {
	const id = menu.message;
	const own = objectOf(message["author"])["id"] === app.state.me;
	const hidden = isPrivate(message);
	const items: View[] = [
		hidden ? nothing : item("Reply", "reply", () => actions.startReply(app, id)),
		own ? item("Edit Message", "edit", () => actions.startEdit(app, id)) : nothing,
		hidden ? nothing : appsView(app, menu),
		item("Copy Text", "copy", () =>
			copy(app, textOf(message["content"]) || textOfComponents(message)),
		),
		item("Copy Message ID", "copy", () => copy(app, id)),
		item("Inspect", "inspect", () => void actions.inspect(app, id)),
		html`<hr />`,
		item(
			hidden ? "Dismiss Message" : "Delete Message",
			"bin",
			() => void actions.remove(app, id),
			"danger",
		),
	];
	return items;
}

function item(
	label: string,
	drawing: Parameters<typeof icon>[0],
	act: () => void,
	look = "",
): TemplateResult {
	return html`<button role="menuitem" tabindex="-1" class=${look} @click=${act}>
		<span>${label}</span>${icon(drawing, 18)}
	</button>`;
}

function appsView(app: App, menu: Menu): View {
	const { scene, locale } = app.state;
	const commands = (scene?.commands ?? []).filter(({ type }) => type === 3);
	const open = (apps: boolean) => app.update({ menu: { ...menu, apps } });
	return html`<div class="submenu-holder" @mouseenter=${() => open(true)} @mouseleave=${() => open(false)}>
		<button
			role="menuitem"
			tabindex="-1"
			aria-haspopup="menu"
			aria-expanded=${menu.apps ? "true" : "false"}
			data-apps
			@click=${() => openApps(app, menu)}
		>
			<span>Apps</span>${icon("right", 18)}
		</button>
		${
			menu.apps
				? html`<div class="menu submenu" role="menu" aria-label="Apps">
					${commands.map((command) =>
						item(
							inLanguage(locale, command, "name"),
							"apps",
							() => void actions.applyCommand(app, textOf(command["name"]), menu.message),
						),
					)}
					${
						commands.length === 0
							? html`<button role="menuitem" tabindex="-1" aria-disabled="true" class="none">
								No commands for messages
							</button>`
							: nothing
					}
				</div>`
				: nothing
		}
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

function textOfComponents(holder: Payload): string {
	const components = (holder["components"] ?? []) as readonly Payload[];
	const texts = components.map((each) => textOf(each["content"]) || textOfComponents(each));
	return texts.filter((text) => text !== "").join("\n");
}

function prevent(event: Event): void {
	event.preventDefault();
}
