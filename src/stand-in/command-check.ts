import { type Json, listOf, textOf } from "./json.ts";
import { checkLength } from "./message-check.ts";
import { type FieldProblem, problem, problemIf } from "./problems.ts";

/** What Discord finds wrong with the commands that an application registers. */
export function checkCommands(commands: readonly Json[], inGuild: boolean): FieldProblem[] {
	return commands.flatMap((command, index) => {
		const path = `${index}`;
		const chatInput = (command["type"] ?? 1) === 1;
		const options = listOf(command["options"]);
		return [
			...checkName(`${path}.name`, command["name"], chatInput),
			...(chatInput ? checkLength(`${path}.description`, command["description"], 1, 100) : []),
			...problemIf(options.length > 25, `${path}.options`, "BASE_TYPE_BAD_LENGTH"),
			...options.flatMap((option, place) => checkOption(`${path}.options.${place}`, option)),
			...checkOrder(path, options),
			...(inGuild ? checkGuildCommand(path, command) : []),
		];
	});
}

function checkName(path: string, name: unknown, chatInput: boolean): FieldProblem[] {
	const pattern = chatInput ? /^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u : /^.{1,32}$/u;
	return pattern.test(textOf(name)) ? [] : [problem(path, "STRING_TYPE_REGEX")];
}

function checkOption(path: string, option: Json): FieldProblem[] {
	const choices = listOf(option["choices"]);
	return [
		...checkName(`${path}.name`, option["name"], true),
		...checkLength(`${path}.description`, option["description"], 1, 100),
		...problemIf(choices.length > 25, `${path}.choices`, "BASE_TYPE_BAD_LENGTH"),
		...problemIf(
			choices.length > 0 && option["autocomplete"] === true,
			path,
			"APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
		),
	];
}

function checkOrder(path: string, options: readonly Json[]): FieldProblem[] {
	const firstOptional = options.findIndex((option) => option["required"] !== true);
	const disordered = options.some(
		(option, index) => option["required"] === true && firstOptional !== -1 && index > firstOptional,
	);
	return problemIf(disordered, `${path}.options`, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID");
}

function checkGuildCommand(path: string, command: Json): FieldProblem[] {
	return ["contexts", "integration_types"]
		.filter((key) => command[key] !== undefined)
		.map((key) => problem(`${path}.${key}`, "APPLICATION_COMMAND_GUILD_ONLY_FIELD"));
}
