import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { App } from "../app.ts";
import * as command from "../command.ts";
import { inLanguage } from "../people.ts";
import type { CommandComposer, Filled } from "../state.ts";
import { icon } from "./icons.ts";
import { activeId, handlePopupKeys } from "./popup.ts";

/** A command that is being filled in: its name, a chip for each option, and how many there are besides. */
export function commandView(app: App, composer: CommandComposer): TemplateResult {
	const { locale } = app.state;
	const rest = command.restOf(composer);
	return html`<div class="command row" role="group" aria-label="Command">
		<span class="command-name">/${inLanguage(locale, composer.command, "name")}</span>
		${composer.filled.map((filled) => chipView(app, composer, filled))}
		<input
			id="command-end"
			class=${rest.length === 0 ? "end full" : "end"}
			aria-label="More options"
			placeholder=${rest.length === 0 ? "" : `+${rest.length} more`}
			.value=${live("")}
			role="combobox"
			aria-controls="popup"
			aria-expanded=${composer.focus === "" && composer.popup ? "true" : "false"}
			aria-activedescendant=${composer.focus === "" ? activeId(composer.popup) : nothing}
			@focus=${() => command.focusEnd(app)}
			@keydown=${(event: KeyboardEvent) => handleCommandKeys(app, composer, null, event)}
		/>
		<button class="quiet" aria-label="Send command" @click=${() => command.sendCommand(app)}>
			${icon("right")}
		</button>
	</div>`;
}

function chipView(app: App, composer: CommandComposer, { name, text }: Filled): TemplateResult {
	const focused = composer.focus === name;
	const option = command.optionNamed(composer.command, name);
	const label = inLanguage(app.state.locale, option, "name");
	const look = [focused ? "focused" : "", composer.missing === name ? "missing" : ""].join(" ");
	const focus = () => {
		if (!focused) command.focusOption(app, name);
	};
	return html`<label class="chip raised ${look}">
		<span>${label}</span>
		<input
			id="option-${name}"
			size=${Math.min(Math.max(text.length, 1), 60)}
			maxlength=${Number(option["max_length"] ?? 4000)}
			role="combobox"
			aria-label=${label}
			aria-autocomplete="list"
			aria-controls="popup"
			aria-expanded=${focused && composer.popup ? "true" : "false"}
			aria-activedescendant=${focused ? activeId(composer.popup) : nothing}
			aria-invalid=${composer.missing === name ? "true" : "false"}
			autocomplete="off"
			.value=${live(text)}
			@focus=${focus}
			@input=${(event: Event) => command.typeOption(app, name, (event.target as HTMLInputElement).value)}
			@keydown=${(event: KeyboardEvent) => handleCommandKeys(app, composer, name, event)}
		/>
	</label>`;
}

function handleCommandKeys(
	app: App,
	composer: CommandComposer,
	name: string | null,
	event: KeyboardEvent,
): void {
	const { popup } = app.state.composer;
	const empty = (event.target as HTMLInputElement).value === "";
	// Enter sends the command, unless something that is offered was walked to.
	const sends = event.key === "Enter" && (popup === null || popup.active < 0);
	if (sends) void command.sendCommand(app);
	else if (event.key === "Escape" && (popup?.active ?? -1) < 0) command.leaveCommand(app);
	else if (event.key === "Tab" && name !== null && !empty && (popup?.active ?? -1) < 0) return;
	else if (handlePopupKeys(app, event)) return;
	else if (event.key === "Backspace" && empty) dropBefore(app, composer, name);
	else return;
	event.preventDefault();
}

function dropBefore(app: App, { filled }: CommandComposer, name: string | null): void {
	const last = name ?? filled.at(-1)?.name;
	if (last === undefined) command.leaveCommand(app);
	else if (name === null) command.focusOption(app, last);
	else command.dropOption(app, last);
}
