import { listOf, textOf } from "../../stand-in/json.ts";
import type { CommandOption } from "../member-action.ts";
import type { Choice, Payload } from "../protocol.ts";
import { sendForAnswer } from "./actions.ts";
import { type App, focusSoon, senderOf } from "./app.ts";
import { channelsOf, inLanguage } from "./people.ts";
import { closePopup, popupOf } from "./popup.ts";
import { jumpToNewest } from "./scrolling.ts";
import { type CommandComposer, emptyComposer, type Filled, type PopupItem } from "./state.ts";

/** What happens while somebody fills in a command: its options, their choices, sending it. */

/** Discord's numbers for the types of options that are no text. */
const optionTypes = { integer: 4, boolean: 5, channel: 7, number: 10 } as const;

/** Chooses a command: its required options get their chips at once. */
export function startCommand(app: App, command: Payload): void {
	const required = optionsOf(command).filter((option) => option["required"] === true);
	const filled = required.map(({ name }) => ({ name: textOf(name), text: "", choice: null }));
	const composer: CommandComposer = {
		kind: "command",
		command,
		filled,
		focus: "",
		popup: null,
		missing: null,
	};
	app.update({ composer });
	if (filled[0]) focusOption(app, filled[0].name);
	else focusSoon("#command-end");
}

function optionsOf(command: Payload): readonly Payload[] {
	return listOf(command["options"]);
}

export function optionNamed(command: Payload, name: string): Payload {
	return optionsOf(command).find((option) => option["name"] === name) ?? {};
}

/** The options that have no chip yet. */
export function restOf({ command, filled }: CommandComposer): Payload[] {
	return optionsOf(command).filter(({ name }) => filled.every((each) => each.name !== name));
}

/** An option gets the focus: its choices are offered. */
export function focusOption(app: App, name: string): void {
	const { composer } = app.state;
	if (composer.kind !== "command") return;
	if (composer.focus !== name) app.update({ composer: { ...composer, focus: name, popup: null } });
	focusSoon(`#option-${name}`);
	void offerChoices(app, name);
}

/** The end of the command gets the focus: the options that are left are offered. */
export function focusEnd(app: App): void {
	const { composer } = app.state;
	if (composer.kind !== "command") return;
	const items = restOf(composer).map((option) => ({
		label: inLanguage(app.state.locale, option, "name"),
		detail: inLanguage(app.state.locale, option, "description"),
		value: option["name"],
	}));
	app.update({ composer: { ...composer, focus: "", popup: popupOf("options", items, -1) } });
}

/** Gives an option its chip. */
export function addOption(app: App, composer: CommandComposer, name: string): void {
	const filled = [...composer.filled, { name, text: "", choice: null }];
	app.update({ composer: { ...composer, filled, focus: name, popup: null } });
	focusOption(app, name);
}

/** Somebody has typed in an option. */
export function typeOption(app: App, name: string, text: string): void {
	fill(app, name, { name, text, choice: null });
	void offerChoices(app, name);
}

function fill(app: App, name: string, value: Filled): void {
	const { composer } = app.state;
	if (composer.kind !== "command") return;
	const filled = composer.filled.map((each) => (each.name === name ? value : each));
	app.update({ composer: { ...composer, filled, missing: null } });
}

/** Fills the option in hand with a choice. */
export function takeChoice(app: App, { focus }: CommandComposer, choice: Choice): void {
	fill(app, focus, { name: focus, text: choice.name, choice });
	closePopup(app);
	focusSoon(`#option-${focus}`);
}

/** An empty option is taken back; the command too when nothing is in it. */
export function dropOption(app: App, name: string): void {
	const { composer } = app.state;
	if (composer.kind !== "command") return;
	const index = composer.filled.findIndex((each) => each.name === name);
	if (composer.filled.every(({ text }) => text === "")) {
		leaveCommand(app);
		return;
	}
	if (optionNamed(composer.command, name)["required"] === true) return;
	const filled = composer.filled.filter((each) => each.name !== name);
	app.update({ composer: { ...composer, filled, popup: null } });
	const before = filled[Math.max(index - 1, 0)];
	if (before) focusOption(app, before.name);
}

export function leaveCommand(app: App): void {
	app.update({ composer: emptyComposer });
	focusSoon("#composer");
}

const questions = { asked: 0 };

/** Asks the bot what to offer for an option; only the answer to what was typed last is shown. */
async function offerChoices(app: App, name: string): Promise<void> {
	const { composer } = app.state;
	if (composer.kind !== "command") return;
	const turn = ++questions.asked;
	const items = await choicesFor(app, composer, name);
	const now = app.state.composer;
	if (turn !== questions.asked || now.kind !== "command" || now.focus !== name) return;
	// Who has gone to a choice already stays there when the answer to the last letter comes.
	const at = now.popup?.kind === "choices" ? now.popup.items[now.popup.active] : undefined;
	const active = items.findIndex(({ label }) => label === at?.label);
	app.update({ composer: { ...now, popup: popupOf("choices", items, active) } });
}

async function choicesFor(app: App, composer: CommandComposer, name: string): Promise<PopupItem[]> {
	const option = optionNamed(composer.command, name);
	const typed = composer.filled.find((each) => each.name === name)?.text ?? "";
	const toItem = (choice: Choice) => ({ label: choice.name, detail: "", value: choice.value });
	if (option["type"] === optionTypes.boolean) {
		return ["True", "False"].map((text) => toItem({ name: text, value: text }));
	}
	if (option["type"] === optionTypes.channel) {
		return channelsOf(app.state)
			.filter((channel) => channel.name.includes(typed.replace(/^#/, "").toLowerCase()))
			.map(({ id, name: called }) => toItem({ name: `#${called}`, value: id }));
	}
	const fixed = listOf(option["choices"]) as unknown as readonly Choice[];
	if (option["autocomplete"] !== true) {
		const wanted = typed.toLowerCase();
		return fixed.filter((each) => each.name.toLowerCase().includes(wanted)).map(toItem);
	}
	const options = [
		...commandOptions({
			...composer,
			filled: composer.filled.filter((each) => each.name !== name && each.text !== ""),
		}),
		{ type: Number(option["type"]), name, value: typed, focused: true },
	];
	const choices = await app.send<Choice[]>({
		do: "complete",
		...senderOf(app),
		name: textOf(composer.command["name"]),
		options,
	});
	return (choices ?? []).map(toItem);
}

/** Sends the command, unless a required option is empty. */
export async function sendCommand(app: App): Promise<void> {
	const { composer } = app.state;
	if (composer.kind !== "command") return;
	const empty = composer.filled.find(
		({ name, text }) => text.trim() === "" && optionNamed(composer.command, name)["required"],
	);
	if (empty) {
		app.update({ composer: { ...composer, missing: empty.name } });
		return focusOption(app, empty.name);
	}
	leaveCommand(app);
	jumpToNewest();
	const filled = composer.filled.filter(({ text }) => text.trim() !== "");
	await sendForAnswer(app, {
		do: "command",
		...senderOf(app),
		name: textOf(composer.command["name"]),
		options: commandOptions({ ...composer, filled }),
	});
}

function commandOptions({ command, filled }: CommandComposer): CommandOption[] {
	return filled.map(({ name, text, choice }) => {
		const type = Number(optionNamed(command, name)["type"]);
		return { type, name, value: typedValue(type, choice?.value ?? text) };
	});
}

function typedValue(type: number, value: string | number): CommandOption["value"] {
	if (type === optionTypes.boolean) return /^t/i.test(String(value));
	return type === optionTypes.integer || type === optionTypes.number ? Number(value) : value;
}
