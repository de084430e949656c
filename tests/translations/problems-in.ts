import {
	isSentence,
	type Sentence,
	type Sentences,
} from "../../src/translations/sentence-kinds.ts";

/** What a translator has to mend in a language's file, each with the key of its sentence. */
export function problemsIn(
	sentences: Sentence | Sentences,
	written: unknown,
	language: string,
	key = language,
): string[] {
	if (written === undefined) return [`${key} is missing`];
	if (isSentence(sentences))
		return problemsOf(sentences, written, language).map((problem) => `${key} ${problem}`);
	if (!isRecord(written)) return [`${key} is no group`];
	const unknown = Object.keys(written).filter((each) => !Object.hasOwn(sentences, each));
	return [
		...Object.entries(sentences).flatMap(([each, shape]) =>
			problemsIn(shape, written[each], language, `${key}.${each}`),
		),
		...unknown.map((each) => `${key}.${each} is said nowhere`),
	];
}

function problemsOf(sentence: Sentence, written: unknown, language: string): string[] {
	switch (sentence.kind) {
		case "plain":
			return problemsOfText(written, [], []);
		case "lines":
			return Array.isArray(written) && written.length > 0
				? written.flatMap((line) => problemsOfText(line, [], []))
				: ["is no list of lines"];
		case "template":
			return problemsOfText(written, sentence.places, sentence.places);
		case "counted":
			return isRecord(written)
				? problemsOfForms(sentence.places, written, language)
				: ["has no plural forms"];
	}
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
	const found = [...written.matchAll(/\{([^{}]*)\}/g)].map(([, place = ""]) => place);
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
