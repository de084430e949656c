import { html, type TemplateResult } from "lit";
import { numberOf, textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";
import { press } from "../actions.ts";
import { focusSoon, update } from "../app.ts";
import { closeList, handleListKeys } from "../list.ts";
import { state } from "../state.ts";
import { icon } from "./icons.ts";
import { activeId, listView } from "./list.ts";

/** A select menu: a list that opens, is walked with the arrow keys, and closes with what was chosen. */
export function selectView(
	message: Payload,
	component: Payload,
	options: readonly Payload[],
): TemplateResult {
	const select = readSelect(message, component, options);
	const { id, several, presets } = select;
	const list = state.list?.id === id ? state.list : null;
	// One value is sent when it is taken; of several the box says which they are so far.
	const shown = list?.several ? list.items.filter(({ chosen }) => chosen) : presets;
	const placeholder = textOf(component["placeholder"]) || "Make a selection";
	const toggle = () => (list ? closeList() : open(select, several ? presets.map(valueIn) : [], 0));
	const keys = (event: KeyboardEvent) => {
		if (!list) return;
		if (event.key !== " ") return handleListKeys(event);
		event.preventDefault();
		return list.items[list.active]?.take();
	};
	const left = ({ currentTarget, relatedTarget }: FocusEvent) => {
		const isInside = (currentTarget as Node).contains(relatedTarget as Node | null);
		if (list && !isInside) closeList();
	};
	return html`<div class="select" @focusout=${left}>
		<button
			class="select-box row box"
			role="combobox"
			aria-label=${placeholder}
			aria-haspopup="listbox"
			aria-expanded=${list ? "true" : "false"}
			aria-controls=${id}
			aria-activedescendant=${activeId(id)}
			?disabled=${component["disabled"] === true}
			@click=${toggle}
			@keydown=${keys}
		>
			<span class=${shown.length > 0 ? "" : "muted"}
				>${shown.map(({ label }) => label).join(", ") || placeholder}</span
			>${icon("down")}
		</button>
		${listView(id, placeholder, "select-list raised floating")}
	</div>`;
}

function readSelect(message: Payload, component: Payload, options: readonly Payload[]) {
	const [of, customId] = [textOf(message["id"]), textOf(component["custom_id"])];
	const most = numberOf(component["max_values"] ?? 1);
	return {
		id: `list-${of}-${encodeURIComponent(customId)}`,
		options,
		most,
		several: most > 1,
		presets: options.filter((option) => option["default"] === true),
		send: (values: readonly string[]) => void press(of, customId, values),
	};
}

function valueIn(option: Payload): string {
	return textOf(option["value"]);
}

/** Opens the list; where several values can be taken, anew with each that is. */
function open(
	select: ReturnType<typeof readSelect>,
	chosen: readonly string[],
	active: number,
): void {
	const { id, options, most, several, presets, send } = select;
	const items = options.map((option, index) => {
		const value = valueIn(option);
		const others = chosen.filter((each) => each !== value);
		const isOff = chosen.includes(value) || others.length >= most;
		return {
			label: textOf(option["label"]),
			detail: textOf(option["description"]),
			chosen: chosen.includes(value),
			take() {
				if (several) return open(select, isOff ? others : [...others, value], index);
				focusSoon("#composer");
				send([value]);
			},
		};
	});
	// However a list is left, by Escape too, what is chosen so far is sent, as on Discord.
	const isChanged = several && chosen.join(" ") !== presets.map(valueIn).join(" ");
	const leave = () => isChanged && send(chosen);
	update({ list: { id, title: "", items, active, several, leave } });
}
