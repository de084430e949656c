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
	const chosen = options.filter((option) => option["default"] === true);
	const placeholder = textOf(component["placeholder"]) || "Make a selection";
	const shown = chosen.map(({ label }) => label).join(", ") || placeholder;
	const list = `list-${id}-${options.length}`;
	const before = numberOf(component["max_values"] ?? 1) > 1 ? chosen.map(chosenValue) : [];
	const toggle = () =>
		app.update({
			select: open ? null : { message: id, customId, active: 0, before, chosen: before },
		});
	const keys = (event: KeyboardEvent) => handleKeys(app, open, component, event);
	return html`<div class="select" @focusout=${closeUnlessInside(app)}>
		<button
			class="select-box"
			role="combobox"
			aria-label=${placeholder}
			aria-haspopup="listbox"
			aria-expanded=${open ? "true" : "false"}
			aria-controls=${list}
			aria-activedescendant=${open ? `${list}-${open.active}` : nothing}
			?disabled=${component["disabled"] === true}
			@click=${toggle}
			@keydown=${keys}
		>
			<span class=${chosen.length > 0 ? "" : "placeholder"}>${shown}</span>${icon("down")}
		</button>
		<div class="select-list" role="listbox" id=${list} aria-label=${placeholder} ?hidden=${!open}>
			${open ? options.map((option, index) => optionView(app, open, component, option, index, list)) : nothing}
		</div>
	</div>`;
}

function chosenValue(option: Payload): string {
	return textOf(option["value"]);
}

function optionView(
	app: App,
	open: OpenSelect,
	component: Payload,
	option: Payload,
	index: number,
	list: string,
): TemplateResult {
	const taken = open.chosen.includes(textOf(option["value"]));
	return html`<div
		role="option"
		id="${list}-${index}"
		aria-selected=${taken ? "true" : "false"}
		class=${index === open.active ? "active" : ""}
		@mousedown=${(event: Event) => event.preventDefault()}
		@click=${() => choose(app, open, component, index)}
		@mouseenter=${() => app.update({ select: { ...open, active: index } })}
	>
		<span>${option["label"]}</span>
		${option["description"] ? html`<small>${option["description"]}</small>` : nothing}
	</div>`;
}

function handleKeys(
	app: App,
	open: OpenSelect | null,
	component: Payload,
	event: KeyboardEvent,
): void {
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
	else if (event.key === "Escape") app.update({ select: null });
	else return;
	event.preventDefault();
	event.stopPropagation();
}

/** Where one value is enough it is sent at once; several are sent when the list is left. */
function choose(app: App, open: OpenSelect, component: Payload, index: number): void {
	const value = textOf(listOf(component["options"])[index]?.["value"]);
	const most = numberOf(component["max_values"] ?? 1);
	const chosen = open.chosen.includes(value)
		? open.chosen.filter((each) => each !== value)
		: [...open.chosen, value];
	if (most > 1) app.update({ select: { ...open, chosen } });
	else {
		void press(app, open.message, open.customId, chosen);
		focusSoon("#composer");
	}
}

/** A list of several that is left sends what is chosen so far. */
function closeUnlessInside(app: App) {
	return ({ currentTarget, relatedTarget }: FocusEvent) => {
		const { select } = app.state;
		if (!select || (currentTarget as Node).contains(relatedTarget as Node | null)) return;
		const changed = select.chosen.join(" ") !== select.before.join(" ");
		if (changed) void press(app, select.message, select.customId, select.chosen);
		else app.update({ select: null });
	};
}
