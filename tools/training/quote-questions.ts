import {
	candidatesOf,
	followingFeatures,
} from "../../src/article/attribution/attribution-features.ts";
import { type Previous, previousOf } from "../../src/article/attribution/previous.ts";
import { quotationFeatures } from "../../src/article/attribution/quotation-features.ts";
import { referentsOf } from "../../src/article/attribution/reference.ts";
import type { Choice, Features, Numbering } from "./linear.ts";
import { type NamedQuote, rightCandidates, type Sample, surnameOf } from "./quote-samples.ts";

/** What an article asks of the models, features numbered: made once, learned from by each of the folds. */
export interface Lesson {
	readonly sample: Sample;
	readonly pieces: readonly YesNo[];
	readonly questions: readonly Question[];
	/** The pronouns whose person is known. */
	readonly pronouns: readonly Choice[];
}

export interface YesNo {
	readonly features: Features;
	readonly yes: boolean;
}

/** Who speaks a unit: one of the candidates. */
export interface Question extends Choice {
	readonly unit: number;
	readonly candidates: readonly { readonly mention: number }[];
	/** What the marked speaker of the unit before adds to each candidate. */
	readonly following: readonly Features[];
}

export function lessonOf(sample: Sample, numbering: Numbering): Lesson {
	return {
		sample,
		pieces: sample.isQuotation.flatMap((yes, piece) => {
			if (yes === null) return [];
			return [{ features: numbering.numbersOf(quotationFeatures(sample.scene, piece)), yes }];
		}),
		questions: questionsOf(sample, numbering),
		pronouns: pronounsOf(sample, numbering),
	};
}

function questionsOf({ scene, goldOf }: Sample, numbering: Numbering): Question[] {
	let previous: Previous | null = null;
	return goldOf.flatMap((gold, unit) => {
		if (gold === null) return [];
		const candidates = candidatesOf(scene, unit);
		const right = rightCandidates(scene, gold, candidates);
		const before: Previous | null = previous;
		const following = candidates.map(({ mention }) =>
			numbering.numbersOf(followingFeatures(scene, unit, mention, before)),
		);
		const marked = candidates[right.indexOf(true)];
		if (marked !== undefined) {
			const { mention } = marked;
			const people = [scene.personOf[mention] ?? null].filter((person) => person !== null);
			previous = previousOf(scene, { unit, mention, people }, before);
		}
		const alternatives = candidates.map(({ features }) => numbering.numbersOf(features));
		return [{ unit, candidates, alternatives, following, right }];
	});
}

function pronounsOf(sample: Sample, numbering: Numbering): Choice[] {
	const { scene } = sample;
	let last: number | null = null;
	return sample.goldOf.flatMap((gold, unit) => {
		const surname = surnameOf(gold?.meant ?? gold?.speakerSilver);
		if (gold === null || surname === null) return [];
		const before = last;
		last = scene.people.find((person) => person.surname === surname)?.id ?? null;
		if (gold.speakerKind !== "pronoun") return [];
		const choices = pronounOf(sample, unit, gold, surname, before, numbering);
		// what those quoted beside it confirm is oftener right, but alone it would teach that nobody else is ever meant
		return gold.meant === null ? choices : [...choices, ...choices];
	});
}

function pronounOf(
	{ scene }: Sample,
	unit: number,
	gold: NamedQuote,
	surname: string,
	lastSpeaker: number | null,
	numbering: Numbering,
): Choice[] {
	const candidates = candidatesOf(scene, unit);
	const marked = candidates[rightCandidates(scene, gold, candidates).indexOf(true)];
	if (marked === undefined) return [];
	const referents = referentsOf(scene, marked.mention, lastSpeaker);
	const right = referents.map(
		({ person }) => person !== null && scene.people[person]?.surname === surname,
	);
	if (!right.includes(true)) return [];
	return [{ alternatives: referents.map(({ features }) => numbering.numbersOf(features)), right }];
}
