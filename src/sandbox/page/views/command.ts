import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { update } from "../app.ts";
import * as command from "../command.ts";
import { handleListKeys } from "../list.ts";
import { inLanguage } from "../people.ts";
import { type CommandInHand, type Filled, state } from "../state.ts";
import { icon } from "./icons.ts";
import { activeId } from "./list.ts";

/** A command that is being filled in: its name, a chip for each option, and its end, where one more is chosen. */
export function commandView(inHand: CommandInHand): TemplateResult {
	const end = { name: "", text: "", value: "" };
	return html`<div class="command row" role="group" aria-label="Command">
		<span class="command-name">/${inLanguage(inHand.payload, "name")}</span>
		${[...inHand.filled, end].map((filled) => fieldView(inHand, filled))}
		<button class="quiet" aria-label="Send command" @click=${() => command.sendCommand(inHand)}>
			${icon("right")}
		</button>
	</div>`;
}

function fieldView(inHand: CommandInHand, { name, text }: Filled): TemplateResult {
	const isEnd = name === "";
	const isHere = inHand.focus === name;
	const isMissing = !isEnd && inHand.missing === name;
	const option = command.optionNamed(inHand, name);
	const label = isEnd ? "More options" : inLanguage(option, "name");
	const left = isEnd ? command.restOf(inHand).length : 0;
	const look = isEnd
		? "end"
		: `chip raised ${isHere ? "focused" : ""} ${isMissing ? "missing" : ""}`;
	const focus = () => {
		if (isEnd) command.focusEnd(inHand);
		else if (!isHere) command.focusOption(name);
	};
	const typed = ({ target }: Event) =>
		isEnd ? update({}) : command.typeOption(name, (target as HTMLInputElement).value);
	return html`<label class=${look}>
		${isEnd ? nothing : html`<span>${label}</span>`}
		<input
			id=${isEnd ? "command-end" : `option-${name}`}
			size=${Math.min(Math.max(text.length, 1), 60)}
			maxlength=${Number(option["max_length"] ?? 4000)}
			role="combobox"
			aria-label=${label}
			aria-autocomplete="list"
			aria-controls="popup"
			aria-expanded=${isHere && state.list ? "true" : "false"}
			aria-activedescendant=${isHere ? activeId("popup") : nothing}
			aria-invalid=${isMissing ? "true" : "false"}
			placeholder=${left > 0 ? `+${left} more` : ""}
			autocomplete="off"
			.value=${live(text)}
			@focus=${focus}
			@input=${typed}
			@keydown=${keysIn(inHand, name)}
		/>
	</label>`;
}

/** @param name the option's, empty for the command's end */
function keysIn(inHand: CommandInHand, name: string) {
	return (event: KeyboardEvent): void => {
		const { key, target, shiftKey } = event;
		const empty = (target as HTMLInputElement).value === "";
		const walked = state.list?.items[state.list.active];
		// Tab takes what is offered first, where nothing is typed yet.
		const first = walked ?? (name === "" || empty ? state.list?.items[0] : undefined);
		// Enter sends the command, unless something that is offered was walked to.
		if (key === "Enter" && !walked) void command.sendCommand(inHand);
		else if (key === "Escape" && !walked) command.leaveCommand();
		else if (key === "Tab" && !shiftKey && first) first.take();
		else if (key === "Backspace" && empty) command.dropOption(inHand, name);
		else {
			handleListKeys(event);
			return;
		}
		event.preventDefault();
	};
}
