import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ref } from "lit/directives/ref.js";
import { textOf } from "../../../stand-in/json.ts";
import { sendForAnswer } from "../actions.ts";
import { closePopover, update } from "../app.ts";
import { commandsFor, inLanguage, isPrivate } from "../people.ts";
import { state } from "../state.ts";
import { icon } from "./icons.ts";
import { actionsOn, type MessageAction } from "./message-actions.ts";

/** The context menu of a message, with the apps' commands for messages. */
export function menuView(): unknown {
	const { menu } = state;
	const message = menu && state.messages.get(menu.message);
	if (!menu || !message) return nothing;
	const actions = actionsOn(message);
	const left = Math.min(menu.x, innerWidth - 236);
	const place = `left: ${left}px; top: ${Math.min(menu.y, innerHeight - 300)}px`;
	const closed = ({ newState }: ToggleEvent) => {
		if (newState === "closed" && state.menu === menu) update({ menu: null });
	};
	return keyed(
		menu,
		html`<div
			id="menu"
			class="menu raised floating"
			popover
			role="menu"
			aria-label="Message actions"
			.style=${place}
			@toggle=${closed}
			@keydown=${walk}
			${ref(open)}
		>
			${actions.filter(({ danger }) => !danger).map(itemView)}
			${isPrivate(message) ? nothing : appsView(menu.message)}
			<hr />
			${actions.filter(({ danger }) => danger).map(itemView)}
		</div>`,
	);
}

/** Opens it as soon as it is on the page. */
function open(menu?: Element): void {
	queueMicrotask(() => {
		if (menu instanceof HTMLElement) menu.showPopover();
		menu?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
	});
}

function itemView({ label, icon: drawing, act, danger }: MessageAction): TemplateResult {
	const choose = () => {
		closePopover();
		act();
	};
	const look = danger ? "danger" : "";
	return html`<button class="row ${look}" role="menuitem" tabindex="-1" @click=${choose}>
		<span>${label}</span>${icon(drawing, 18)}
	</button>`;
}

function appsView(message: string): TemplateResult {
	const commands = commandsFor(3).map((command) => {
		const act = () => sendForAnswer({ do: "apply", name: textOf(command["name"]), message });
		return itemView({ label: inLanguage(command, "name"), icon: "apps", act });
	});
	const none = html`<button role="menuitem" tabindex="-1" aria-disabled="true" class="muted">
		No commands for messages
	</button>`;
	return html`<div class="submenu-holder" role="none">
		<button class="row" role="menuitem" tabindex="-1" aria-haspopup="menu">
			<span>Apps</span>${icon("right", 18)}
		</button>
		<div class="menu submenu raised floating" role="menu" aria-label="Apps">
			${commands.length === 0 ? none : commands}
		</div>
	</div>`;
}

/** Up and down through the items of a menu, right into that of the apps, left and Escape out of it. */
function walk(event: KeyboardEvent): void {
	const target = event.target as HTMLElement;
	const within = target.closest("[role=menu]");
	const apps = target.closest(".submenu-holder");
	const isInside = within?.id !== "menu";
	const items = [...(within?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])].filter(
		(each) => each.closest("[role=menu]") === within,
	);
	const step = (by: number) => items.at((items.indexOf(target) + by) % items.length)?.focus();
	if (event.key === "ArrowDown") step(1);
	else if (event.key === "ArrowUp") step(-1);
	else if (apps && !isInside && ["ArrowRight", "Enter", " "].includes(event.key)) {
		apps.querySelector<HTMLElement>(".submenu [role=menuitem]")?.focus();
	} else if (apps && isInside && ["ArrowLeft", "Escape"].includes(event.key)) {
		apps.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
	} else if (event.key === "Tab") closePopover();
	else return;
	event.preventDefault();
	event.stopPropagation();
}
