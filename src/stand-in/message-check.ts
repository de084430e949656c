import { type Json, listOf, numberOf, objectOf, textOf } from "./json.ts";
import { type FieldProblem, problem, problemIf } from "./problems.ts";

/** What Discord finds wrong with a message that somebody sends. */
export function checkMessage(message: Json): FieldProblem[] {
	const modern = (numberOf(message["flags"]) & componentsV2) !== 0;
	const placed = placeComponents(message);
	return [
		...checkContent(message, modern, placed.length > 0),
		...checkTotals(placed, modern),
		...placed.flatMap((each) => checkComponent(each, modern)),
		...checkCustomIds(placed),
		...checkNonce(message),
		...checkEmbeds(message),
	];
}

/** What Discord finds wrong with an edit; what it does not set stays as it is. */
export function checkEdit(message: Json, edit: Json): FieldProblem[] {
	const { content, embeds, components } = message;
	const flags = numberOf(message["flags"]) | numberOf(edit["flags"]);
	return checkMessage({ content, embeds, components, ...edit, flags });
}

const componentsV2 = 1 << 15;
const row = 1;
const button = 2;
const select = 3;
/** Menus that Discord fills itself, with what their defaults are called. */
const filledSelects = new Map([
	[6, "role"],
	[8, "channel"],
]);
const display = 10;
const gallery = 12;
const container = 17;

interface Placed {
	readonly path: string;
	readonly depth: number;
	readonly component: Json;
}

function placeComponents(holder: Json, path = "components", depth = 0): Placed[] {
	return listOf(holder["components"]).flatMap((component, index) => {
		const here = `${path}.${index}`;
		return [
			{ path: here, depth, component },
			...placeComponents(component, `${here}.components`, depth + 1),
		];
	});
}

function checkContent(message: Json, modern: boolean, hasComponents: boolean): FieldProblem[] {
	const content = textOf(message["content"]);
	const embeds = listOf(message["embeds"]);
	if (modern && (content !== "" || embeds.length > 0)) {
		const path = content === "" ? "embeds" : "content";
		return [problem(path, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2")];
	}
	const files = listOf(message["attachments"]);
	if (!modern && content.trim() === "" && embeds.length === 0 && files.length === 0) {
		return [problem("content", "BASE_TYPE_REQUIRED")];
	}
	if (modern && !hasComponents) return [problem("components", "BASE_TYPE_REQUIRED")];
	return problemIf([...content].length > 2000, "content", "BASE_TYPE_MAX_LENGTH");
}

function checkTotals(placed: readonly Placed[], modern: boolean): FieldProblem[] {
	const texts = placed.map(({ component }) => textOf(component["content"]));
	const text = texts.reduce((sum, each) => sum + [...each].length, 0);
	const bytes = Buffer.byteLength(texts.join(""), "utf8");
	const rows = placed.filter(({ depth }) => depth === 0).length;
	return [
		...problemIf(placed.length > 40, "components", "BASE_TYPE_BAD_LENGTH"),
		...problemIf(!modern && rows > 5, "components", "BASE_TYPE_BAD_LENGTH"),
		...problemIf(text > 4000, "components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"),
		...problemIf(bytes >= 10_000, "components", "BASE_TYPE_MAX_LENGTH"),
	];
}

function checkComponent({ path, depth, component }: Placed, modern: boolean): FieldProblem[] {
	const filled = filledSelects.get(numberOf(component["type"]));
	if (filled !== undefined) return checkFilledSelect(path, component, filled);
	switch (component["type"]) {
		case row:
			return checkRow(path, component);
		case button:
			return depth === 0 ? [problem(path, "UNION_TYPE_CHOICES")] : checkButton(path, component);
		case select:
			return checkSelect(path, component);
		case display:
			if (!modern) return [problem(`${path}.type`, "UNION_TYPE_CHOICES")];
			return checkLength(`${path}.content`, component["content"], 1, 4000);
		case gallery:
			return modern
				? checkGallery(path, component)
				: [problem(`${path}.type`, "UNION_TYPE_CHOICES")];
		case container:
			return modern ? [] : [problem(`${path}.type`, "UNION_TYPE_CHOICES")];
		default:
			return [problem(`${path}.type`, "UNION_TYPE_CHOICES")];
	}
}

function checkRow(path: string, component: Json): FieldProblem[] {
	return checkCount(`${path}.components`, listOf(component["components"]), 5);
}

function checkButton(path: string, component: Json): FieldProblem[] {
	const link = component["style"] === 5;
	return [
		...checkLength(`${path}.label`, component["label"], 1, 80),
		...(link
			? checkLength(`${path}.url`, component["url"], 1, 512)
			: checkLength(`${path}.custom_id`, component["custom_id"], 1, 100)),
	];
}

function checkSelect(path: string, component: Json): FieldProblem[] {
	const options = listOf(component["options"]);
	return [
		...checkLength(`${path}.custom_id`, component["custom_id"], 1, 100),
		...checkLength(`${path}.placeholder`, component["placeholder"] ?? "", 0, 150),
		...checkCount(`${path}.options`, options, 25),
		...options.flatMap((option, index) => [
			...checkLength(`${path}.options.${index}.label`, option["label"], 1, 100),
			...checkLength(`${path}.options.${index}.value`, option["value"], 1, 100),
			...checkLength(`${path}.options.${index}.description`, option["description"] ?? "", 0, 100),
		]),
	];
}

function checkFilledSelect(path: string, component: Json, kind: string): FieldProblem[] {
	const most = component["max_values"] ?? 1;
	const defaults = listOf(component["default_values"]);
	return [
		...checkLength(`${path}.custom_id`, component["custom_id"], 1, 100),
		...checkLength(`${path}.placeholder`, component["placeholder"] ?? "", 0, 150),
		...problemIf(
			numberOf(most) < 1 || numberOf(most) > 25 || defaults.length > numberOf(most),
			`${path}.max_values`,
			"NUMBER_TYPE_MAX",
		),
		...defaults.flatMap((value, index) =>
			/^\d{17,20}$/.test(textOf(value["id"])) && value["type"] === kind
				? []
				: [problem(`${path}.default_values.${index}`, "BASE_TYPE_CHOICES")],
		),
	];
}

/** Pictures that come with the message. */
function checkGallery(path: string, component: Json): FieldProblem[] {
	const items = listOf(component["items"]);
	return [
		...checkCount(`${path}.items`, items, 10),
		...items.flatMap((item, index) =>
			checkLength(`${path}.items.${index}.description`, item["description"] ?? "", 0, 1024),
		),
	];
}

function checkCustomIds(placed: readonly Placed[]): FieldProblem[] {
	const seen = new Set<string>();
	return placed.flatMap(({ path, component }) => {
		const id = textOf(component["custom_id"]);
		if (id === "" || !seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [problem(`${path}.custom_id`, "COMPONENT_CUSTOM_ID_DUPLICATED")];
	});
}

function checkNonce(message: Json): FieldProblem[] {
	const nonce = message["nonce"];
	if (nonce === undefined) return [];
	return checkLength("nonce", String(nonce), 1, 25);
}

function checkEmbeds(message: Json): FieldProblem[] {
	return listOf(message["embeds"]).flatMap((embed, index) =>
		checkLength(`embeds.${index}.description`, objectOf(embed)["description"] ?? "", 0, 4096),
	);
}

/** Checks that there is one of a list at least, and at most so many. */
export function checkCount(path: string, list: readonly Json[], most: number): FieldProblem[] {
	return problemIf(list.length < 1 || list.length > most, path, "BASE_TYPE_BAD_LENGTH");
}

/** Checks a text's length in code points; Discord trims before it asks whether there is anything. */
export function checkLength(
	path: string,
	value: unknown,
	least: number,
	most: number,
): FieldProblem[] {
	const text = textOf(value);
	if (/\p{Surrogate}/u.test(text)) return [problem(path, "BASE_TYPE_INVALID_STRING")];
	if (text.trim().length < least) return [problem(path, "BASE_TYPE_REQUIRED")];
	return problemIf([...text].length > most, path, "BASE_TYPE_BAD_LENGTH");
}
