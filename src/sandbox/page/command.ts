import { listOf, textOf } from "../../stand-in/json.ts";
import type { CommandOption } from "../member-action.ts";
import type { Choice, Payload } from "../protocol.ts";
import { sendForAnswer } from "./actions.ts";
import { focusSoon, jumpToNewest, send, update } from "./app.ts";
import { offer } from "./list.ts";
import { channelsHere, inLanguage } from "./people.ts";
import { type CommandInHand, type Filled, state } from "./state.ts";

/** What happens while somebody fills in a command: its options, their choices, sending it. */

/** Discord's numbers for the types of options that are no text. */
const optionTypes = { integer: 4, boolean: 5, channel: 7, number: 10 } as const;

/** Chooses a command: its required options get their chips at once. */
export function startCommand(payload: Payload): void {
	const required = listOf(payload["options"]).filter((option) => option["required"] === true);
	const filled = required.map(({ name }) => empty(textOf(name)));
	update({ command: { payload, filled, focus: "", missing: "" }, list: null });
	if (filled[0]) focusOption(filled[0].name);
	else focusSoon("#command-end");
}

function empty(name: string): Filled {
	return { name, text: "", value: "" };
}

function change(fields: Partial<CommandInHand>): void {
	if (state.command) update({ command: { ...state.command, ...fields } });
}

export function optionNamed({ payload }: CommandInHand, name: string): Payload {
	return listOf(payload["options"]).find((option) => option["name"] === name) ?? {};
}

/** The options that have no chip yet. */
export function restOf({ payload, filled }: CommandInHand): Payload[] {
	const isFree = ({ name }: Payload) => filled.every((each) => each.name !== name);
	return listOf(payload["options"]).filter(isFree);
}

/** An option gets the focus: its choices are offered. */
export function focusOption(name: string): void {
	if (state.command?.focus !== name) update({ list: null });
	change({ focus: name });
	focusSoon(`#option-${name}`);
	void offerChoices(name);
}

/** The end of the command gets the focus: the options that are left are offered. */
export function focusEnd({ filled, ...command }: CommandInHand): void {
	change({ focus: "" });
	const items = restOf({ filled, ...command }).map((option) => ({
		label: inLanguage(option, "name"),
		detail: inLanguage(option, "description"),
		take() {
			const name = textOf(option["name"]);
			change({ filled: [...filled, empty(name)] });
			focusOption(name);
		},
	}));
	offer("", items);
}

/** Somebody has typed in an option. */
export function typeOption(name: string, text: string): void {
	fill({ name, text, value: text });
	void offerChoices(name);
}

function fill(value: Filled): void {
	const filled = state.command?.filled ?? [];
	change({ filled: filled.map((each) => (each.name === value.name ? value : each)), missing: "" });
}

/** Backspace where nothing is typed: from the end to the last option; that goes, or the command where all are empty. */
export function dropOption(command: CommandInHand, name: string) {
	const { filled } = command;
	const last = filled.at(-1)?.name;
	if (name === "" && last !== undefined) return focusOption(last);
	if (filled.every(({ text }) => text === "")) return leaveCommand();
	if (optionNamed(command, name)["required"] === true) return;
	change({ filled: filled.filter((each) => each.name !== name) });
	const at = filled.findIndex((each) => each.name === name);
	const beside = filled[at - 1] ?? filled[at + 1];
	if (beside) focusOption(beside.name);
}

export function leaveCommand(): void {
	update({ command: null, text: "", list: null });
	focusSoon("#composer");
}

let asked = 0;

/** Asks the bot what to offer for an option; only the answer to what was typed last is shown. */
async function offerChoices(name: string): Promise<void> {
	const { command } = state;
	if (!command) return;
	const turn = ++asked;
	const choices = await choicesFor(command, name);
	if (turn !== asked || state.command?.focus !== name) return;
	// Who has gone to a choice already stays there when the answer to the last letter comes.
	const at = state.list?.items[state.list.active]?.label;
	const items = choices.map((choice) => ({
		label: choice.name,
		take() {
			fill({ name, text: choice.name, value: choice.value });
			update({ list: null });
			focusSoon(`#option-${name}`);
		},
	}));
	const active = items.findIndex(({ label }) => label === at);
	offer("", items, active);
}

async function choicesFor(command: CommandInHand, name: string): Promise<readonly Choice[]> {
	const option = optionNamed(command, name);
	const type = Number(option["type"]);
	const typed = command.filled.find((each) => each.name === name)?.text ?? "";
	if (option["autocomplete"] === true) {
		const others = valuesIn(command).filter((each) => each.name !== name);
		const options = [...others, { type, name, value: typed, focused: true }];
		return (await send<Choice[]>({ do: "complete", name: nameOf(command), options })) ?? [];
	}
	if (type === optionTypes.boolean)
		return ["True", "False"].map((text) => ({ name: text, value: text }));
	const channels = channelsHere().map(({ id, name: called }) => ({
		name: `#${called}`,
		value: id,
	}));
	const all = type === optionTypes.channel ? channels : (option["choices"] ?? []);
	const wanted = typed.toLowerCase();
	return (all as readonly Choice[]).filter((each) => each.name.toLowerCase().includes(wanted));
}

/** Sends the command, unless a required option is empty. */
export async function sendCommand(command: CommandInHand): Promise<void> {
	const isMissing = ({ name, text }: Filled) =>
		text.trim() === "" && optionNamed(command, name)["required"] === true;
	const missing = command.filled.find(isMissing)?.name;
	if (missing !== undefined) {
		change({ missing });
		return focusOption(missing);
	}
	leaveCommand();
	jumpToNewest();
	await sendForAnswer({ do: "command", name: nameOf(command), options: valuesIn(command) });
}

function nameOf({ payload }: CommandInHand): string {
	return textOf(payload["name"]);
}

/** The options that something is in. */
function valuesIn(command: CommandInHand): CommandOption[] {
	const given = command.filled.filter(({ text }) => text.trim() !== "");
	return given.map(({ name, text, value }) => {
		const type = Number(optionNamed(command, name)["type"]);
		if (type === optionTypes.boolean) return { type, name, value: /^t/i.test(text) };
		const isNumber = type === optionTypes.integer || type === optionTypes.number;
		return { type, name, value: isNumber ? Number(value) : value };
	});
}
