import { isCounted, placesIn, type Text } from "../../src/translations/speak.ts";

/** What a translator has to mend in a language's file, each with the key of its sentence. */
export function problemsIn(
	said: Text,
	written: unknown,
	language: string,
	key = language,
): string[] {
	if (written === undefined) return [`${key} is missing`];
	const problems = problemsOf(said, written, language);
	if (problems !== null) return problems.map((problem) => `${key} ${problem}`);
	if (!isRecord(written)) return [`${key} is no group`];
	const unknown = Object.keys(written).filter((each) => !Object.hasOwn(said as object, each));
	return [
		...Object.entries(said).flatMap(([each, inner]) =>
			problemsIn(inner, written[each], language, `${key}.${each}`),
		),
		...unknown.map((each) => `${key}.${each} is said nowhere`),
	];
}

/** Null for a group of sentences. */
function problemsOf(said: Text, written: unknown, language: string): string[] | null {
	if (typeof said === "string") {
		const places = placesIn(said);
		return problemsOfText(written, places, places);
	}
	if (Array.isArray(said))
		return Array.isArray(written) && written.length > 0
			? written.flatMap((line) => problemsOfText(line, [], []))
			: ["is no list of lines"];
	if (!isCounted(said as Exclude<typeof said, readonly string[]>)) return null;
	return isRecord(written)
		? problemsOfForms(placesIn((said as { other: string }).other), written, language)
		: ["has no plural forms"];
}

function problemsOfForms(
	places: readonly string[],
	forms: Readonly<Record<string, unknown>>,
	language: string,
): string[] {
	const rules = new Intl.PluralRules(language);
	const categories: readonly string[] = rules.resolvedOptions().pluralCategories;
	const needed = ["one", "other"].filter((each) => categories.includes(each) && !(each in forms));
	return [
		...needed.map((each) => `lacks the form "${each}"`),
		...Object.entries(forms).flatMap(([form, text]) => {
			if (!categories.includes(form))
				return [`has "${form}", which is no plural form of ${language}`];
			// "In a second" needs no number; French says so of none too, which only its translator can tell apart.
			const problems = problemsOfText(text, places, form === "one" ? places.slice(1) : places);
			return problems.map((problem) => `(${form}) ${problem}`);
		}),
	];
}

function problemsOfText(
	written: unknown,
	places: readonly string[],
	needed: readonly string[],
): string[] {
	if (typeof written !== "string") return ["is no text"];
	if (written.trim() === "") return ["is empty"];
	const found = placesIn(written);
	return [
		...needed
			.filter((place) => !found.includes(place))
			.map((place) => `lacks the place {${place}}`),
		...found
			.filter((place) => !places.includes(place))
			.map((place) => `has the place {${place}}, which nothing fills`),
	];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
