import { type Json, listOf, numberOf, objectOf } from "./json.ts";
import { checkCount, checkLength } from "./message-check.ts";
import { type FieldProblem, problem, problemIf } from "./problems.ts";

/** What Discord finds wrong with a form that a bot shows. */
export function checkForm(interaction: Json, form: Json): FieldProblem[] {
	// A form is no answer to a form, nor to somebody's typing.
	if (![2, 3].includes(numberOf(interaction["type"]))) {
		return [problem("type", "INTERACTION_CALLBACK_TYPE_INVALID")];
	}
	const labels = listOf(form["components"]);
	const ids = labels.map((each) => objectOf(each["component"])["custom_id"]);
	return [
		...checkLength("title", form["title"], 1, 45),
		...checkLength("custom_id", form["custom_id"], 1, 100),
		...checkCount("components", labels, 5),
		...labels.flatMap((label, at) => checkField(`components.${at}`, label)),
		...problemIf(new Set(ids).size < ids.length, "components", "COMPONENT_CUSTOM_ID_DUPLICATED"),
	];
}

const label = 18;
const textInput = 4;

function checkField(path: string, field: Json): FieldProblem[] {
	const input = objectOf(field["component"]);
	if (field["type"] !== label || input["type"] !== textInput) {
		return [problem(`${path}.type`, "UNION_TYPE_CHOICES")];
	}
	const most = input["max_length"] ?? 4000;
	const longest = numberOf(most);
	return [
		...checkLength(`${path}.label`, field["label"], 1, 45),
		...checkLength(`${path}.description`, field["description"] ?? "", 0, 100),
		...checkLength(`${path}.component.custom_id`, input["custom_id"], 1, 100),
		...checkLength(`${path}.component.placeholder`, input["placeholder"] ?? "", 0, 100),
		...checkLength(`${path}.component.value`, input["value"] ?? "", 0, Math.min(4000, longest)),
		...([1, 2].includes(numberOf(input["style"]))
			? []
			: [problem(`${path}.component.style`, "BASE_TYPE_CHOICES")]),
		...problemIf(longest < 1 || longest > 4000, `${path}.component.max_length`, "NUMBER_TYPE_MAX"),
	];
}
