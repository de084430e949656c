import { type Json, listOf, textOf } from "../stand-in/json.ts";

const subcommandType = 1;

/** Commands as Discord lists them for who types "/": one with subcommands as `insights show` and so on. */
export function listCommands(commands: readonly Json[]): Json[] {
	return commands.flatMap((command) => {
		const subcommands = listOf(command["options"]).filter(({ type }) => type === subcommandType);
		if (subcommands.length === 0) return [command];
		return subcommands.map((subcommand) => ({
			...command,
			name: `${command["name"]} ${subcommand["name"]}`,
			name_localizations: joined(command["name_localizations"], subcommand["name_localizations"]),
			description: subcommand["description"],
			description_localizations: subcommand["description_localizations"],
			options: listOf(subcommand["options"]),
		}));
	});
}

function joined(names: unknown, others: unknown): Json {
	const second = (others ?? {}) as Json;
	return Object.fromEntries(
		Object.entries((names ?? {}) as Json).map(([language, name]) => [
			language,
			`${textOf(name)} ${textOf(second[language])}`,
		]),
	);
}

/** What Discord tells a bot of a command that was chosen by its listed name. */
export function usedCommand(name: string, options: readonly object[]) {
	const [command = "", subcommand] = name.split(" ");
	if (subcommand === undefined) return { name: command, options };
	return { name: command, options: [{ type: subcommandType, name: subcommand, options }] };
}
