import { textOf } from "../../stand-in/json.ts";
import type { Payload } from "../protocol.ts";
import { type App, focusSoon } from "./app.ts";
import { addOption, startCommand, takeChoice } from "./command.ts";
import { commandsFor, inLanguage, mentionable } from "./people.ts";
import { popupOf } from "./popup.ts";
import type { Popup, TextComposer } from "./state.ts";

/** What happens while somebody writes in the composer: mentions, commands, and taking what is offered. */

/** Somebody has typed in the text box; the popup follows. */
export function typeText(app: App, text: string): void {
	app.update({ composer: { kind: "text", text, popup: popupFor(app, text) } });
}

function popupFor(app: App, text: string): Popup | null {
	const { locale } = app.state;
	const command = /^\/(\S*(?: \S*)?)$/.exec(text);
	if (command) {
		const typed = (command[1] ?? "").toLowerCase();
		const items = commandsFor(app.state, 1)
			.map((each) => ({
				label: `/${inLanguage(locale, each, "name")}`,
				detail: inLanguage(locale, each, "description"),
				value: each,
			}))
			.filter(
				({ label, value }) =>
					label.toLowerCase().includes(typed) || textOf(value["name"]).includes(typed),
			);
		return popupOf("commands", items, 0);
	}
	const mention = /(?:^|\s)@([^\s@]*)$/.exec(text);
	if (!mention) return null;
	const typed = (mention[1] ?? "").toLowerCase();
	const items = mentionable(app.state)
		.filter(({ name }) => name.toLowerCase().startsWith(typed))
		.map(({ id, name }) => ({ label: name, detail: name.toLowerCase(), value: id }));
	return popupOf("mentions", items, 0);
}

/** Takes what is offered at a place. */
export function take(app: App, index: number): void {
	const { composer } = app.state;
	const item = composer.popup?.items[index];
	if (!item) return;
	if (composer.kind === "text") {
		if (composer.popup?.kind === "commands") startCommand(app, item.value as Payload);
		else takeMention(app, composer, item.label);
	} else if (composer.popup?.kind === "options") addOption(app, composer, textOf(item.value));
	else takeChoice(app, composer, { name: item.label, value: item.value as string });
}

function takeMention(app: App, { text }: TextComposer, name: string): void {
	const written = text.replace(/@[^\s@]*$/, `@${name} `);
	app.update({ composer: { kind: "text", text: written, popup: null } });
	focusSoon("#composer");
}
