import { checkForm } from "./form-check.ts";
import { callbackTypes } from "./interaction-answers.ts";
import { type Json, listOf, objectOf } from "./json.ts";
import { checkEdit, checkLength, checkMessage } from "./message-check.ts";
import type { FieldProblem } from "./problems.ts";

/** What Discord finds wrong with the answer to an interaction. */
export function checkCallback(interaction: Json, type: number, data: Json): FieldProblem[] {
	return problemsOf(interaction, type, data).map((each) => ({
		...each,
		path: `data.${each.path}`,
	}));
}

function problemsOf(interaction: Json, type: number, data: Json): FieldProblem[] {
	switch (type) {
		case callbackTypes.message:
			return checkMessage(data);
		case callbackTypes.update:
			return checkEdit(objectOf(interaction["message"]), data);
		case callbackTypes.choices:
			return checkChoices(listOf(data["choices"]));
		case callbackTypes.form:
			return checkForm(interaction, data);
		default:
			return [];
	}
}

function checkChoices(choices: readonly Json[]): FieldProblem[] {
	const tooMany = { path: "choices", code: "BASE_TYPE_BAD_LENGTH", message: "Too many choices." };
	return [
		...(choices.length > 25 ? [tooMany] : []),
		...choices.flatMap((choice, index) => [
			...checkLength(`choices.${index}.name`, choice["name"], 1, 100),
			...checkLength(`choices.${index}.value`, choice["value"], 1, 100),
		]),
	];
}
