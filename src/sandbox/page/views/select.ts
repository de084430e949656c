import { html, nothing, type TemplateResult } from "lit";
import { listOf, numberOf, textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";
import { press } from "../actions.ts";
import { type App, focusSoon } from "../app.ts";
import type { OpenSelect } from "../state.ts";
import { icon } from "./icons.ts";

/** A select menu: a list that opens, is walked with the arrow keys, and closes with what was chosen. */
export function selectView(app: App, message: Payload, component: Payload): TemplateResult {
	const id = textOf(message["id"]);
	const customId = textOf(component["custom_id"]);
	const { select } = app.state;
	const open = select?.message === id && select.customId === customId ? select : null;
	const options = listOf(component["options"]);
	const preset = options.filter((option) => option["default"] === true).map(valueIn);
	// One value is sent when it is taken; of several the box says which they are so far.
	const several = isSeveral(component);
	const chosen = open && several ? open.chosen : preset;
	const labels = options.filter((option) => chosen.includes(valueIn(option)));
	const placeholder = textOf(component["placeholder"]) || "Make a selection";
	const list = `list-${id}-${encodeURIComponent(customId)}`;
	const before = several ? preset : [];
	const toggle = () => {
		if (open) close(app);
		else app.update({ select: { message: id, customId, active: 0, before, chosen: before } });
	};
	return html`<div class="select" @focusout=${closeUnlessInside(app)}>
		<button
			class="select-box row box"
			role="combobox"
			aria-label=${placeholder}
			aria-haspopup="listbox"
			aria-expanded=${open ? "true" : "false"}
			aria-controls=${list}
			aria-activedescendant=${open ? `${list}-${open.active}` : nothing}
			?disabled=${component["disabled"] === true}
			@click=${toggle}
			@keydown=${(event: KeyboardEvent) => handleKeys(app, open, component, event)}
		>
			<span class=${labels.length > 0 ? "" : "muted"}
				>${labels.map(({ label }) => label).join(", ") || placeholder}</span
			>${icon("down")}
		</button>
		<div
			class="select-list raised floating"
			role="listbox"
			id=${list}
			aria-label=${placeholder}
			aria-multiselectable=${several ? "true" : "false"}
			?hidden=${!open}
		>
			${open ? options.map((option, index) => optionView(app, open, component, option, `${list}-${index}`)) : nothing}
		</div>
	</div>`;
}

function valueIn(option: Payload | undefined): string {
	return textOf(option?.["value"]);
}

function isSeveral(component: Payload): boolean {
	return numberOf(component["max_values"] ?? 1) > 1;
}

function optionView(
	app: App,
	open: OpenSelect,
	component: Payload,
	option: Payload,
	id: string,
): TemplateResult {
	const index = listOf(component["options"]).indexOf(option);
	return html`<div
		role="option"
		id=${id}
		aria-selected=${open.chosen.includes(valueIn(option)) ? "true" : "false"}
		class=${index === open.active ? "active" : ""}
		@mousedown=${(event: Event) => event.preventDefault()}
		@click=${() => choose(app, open, component, index)}
	>
		<span>${option["label"]}</span>
		${option["description"] ? html`<small>${option["description"]}</small>` : nothing}
	</div>`;
}

type Open = OpenSelect | null;

function handleKeys(app: App, open: Open, component: Payload, event: KeyboardEvent): void {
	if (!open) return;
	const last = listOf(component["options"]).length - 1;
	const moves: Readonly<Record<string, number>> = {
		ArrowDown: Math.min(open.active + 1, last),
		ArrowUp: Math.max(open.active - 1, 0),
		Home: 0,
		End: last,
	};
	const active = moves[event.key];
	if (active !== undefined) app.update({ select: { ...open, active } });
	else if (event.key === "Enter" || event.key === " ") choose(app, open, component, open.active);
	else if (event.key === "Escape") close(app);
	else return;
	event.preventDefault();
	event.stopPropagation();
}

/** Where one value is enough it is sent at once; several are sent when the list is left. */
function choose(app: App, open: OpenSelect, component: Payload, index: number): void {
	const value = valueIn(listOf(component["options"])[index]);
	const others = open.chosen.filter((each) => each !== value);
	if (isSeveral(component)) {
		const isFull = others.length >= numberOf(component["max_values"]);
		const chosen = open.chosen.includes(value) || isFull ? others : [...others, value];
		app.update({ select: { ...open, active: index, chosen } });
	} else {
		void press(app, open.message, open.customId, [value]);
		focusSoon("#composer");
	}
}

/** However a list is left, by Escape too, what is chosen so far is sent, as on Discord. */
function close(app: App): void {
	const { select } = app.state;
	if (!select) return;
	const changed = select.chosen.join(" ") !== select.before.join(" ");
	if (changed) void press(app, select.message, select.customId, select.chosen);
	else app.update({ select: null });
}

function closeUnlessInside(app: App) {
	return ({ currentTarget, relatedTarget }: FocusEvent) => {
		if (!(currentTarget as Node).contains(relatedTarget as Node | null)) close(app);
	};
}
