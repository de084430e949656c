import { softmax } from "../../algorithms/probability.ts";
import type { Attribution } from "./attribution.ts";
import { type Candidate, candidatesOf, followingFeatures } from "./attribution-features.ts";
import { mentionBeside } from "./beside.ts";
import { peopleDescribed } from "./descriptions.ts";
import { doubtOf } from "./doubts.ts";
import { labelOf } from "./labels.ts";
import type { Mention } from "./mention.ts";
import type { Model } from "./model.ts";
import { type Previous, previousOf } from "./previous.ts";
import { scoreOf } from "./ranker.ts";
import { type Referent, referentsOf, solePersonOf } from "./reference.ts";
import { reportedSpeakerOf } from "./reported-speech.ts";
import type { Role } from "./roles.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { topicOf } from "./topic.ts";

/** More quotations than a long interview has, each a quarter of a millisecond: the rest of a text made of marks stays unnamed. */
const maxAttributed = 3000;

/** Gives each of the units to a speaker, from left to right: who spoke last counts. */
export function attribute(
	scene: Scene,
	units: readonly number[],
	roles: ReadonlyMap<number, readonly Role[]>,
	model: Model,
): Attribution[] {
	const attributions: Attribution[] = [];
	let previous: Previous | null = null;
	for (const unit of units.slice(0, maxAttributed)) {
		const apart = apartOf(scene, unit);
		const before = apart === 0 ? previous : null;
		const attribution = certain(scene, unit, before) ?? ranked(scene, unit, before, roles, model);
		if (attribution === null) continue;
		attributions.push(attribution);
		if (apart === 0) previous = previousOf(scene, attribution, previous);
	}
	return attributions;
}

/** The stretch that is set apart as another's words which a unit stands in; 0 for none. */
function apartOf({ surroundings, paragraphs }: Scene, unit: number): number {
	return paragraphs[surroundings[unit]?.paragraph ?? -1]?.apart ?? 0;
}

/** The speaker whom the layout or the grammar leaves no doubt of. */
function certain(scene: Scene, unit: number, previous: Previous | null): Attribution | null {
	const view = scene.surroundings[unit] as Surroundings;
	const asked = scene.interview?.answers.has(unit) ? scene.interview.mention : null;
	const label = labelOf(scene, view) ?? asked;
	const mention = label ?? reportedSpeakerOf(scene, view);
	const person = scene.personOf[mention ?? -1] ?? null;
	if (mention === null || person === null) return null;
	const spokeBefore = previous?.person === person;
	const rule = label === null ? "reported" : "layout";
	const sure = { share: 1, reference: 1, isTopic: false, rival: 0, doubt: null };
	return { unit, mention, people: [person], ...sure, spokeBefore, rule };
}

function ranked(
	scene: Scene,
	unit: number,
	previous: Previous | null,
	roles: ReadonlyMap<number, readonly Role[]>,
	model: Model,
): Attribution | null {
	const beside = mentionBeside(scene, scene.surroundings[unit] as Surroundings);
	if (beside !== null)
		return decide(scene, unit, [{ mention: beside }], [1], previous, roles, model);
	const candidates = candidatesOf(scene, unit);
	const scores = candidates.map(
		({ mention, features }) =>
			scoreOf(model.speaker, features) +
			scoreOf(model.speaker, followingFeatures(scene, unit, mention, previous)),
	);
	return decide(scene, unit, candidates, softmax(scores), previous, roles, model);
}

/** Adds up what the candidates that mean the same speaker have, and takes the most probable speaker. */
export function decide(
	scene: Scene,
	unit: number,
	candidates: readonly Pick<Candidate, "mention">[],
	shares: readonly number[],
	previous: Previous | null,
	roles: ReadonlyMap<number, readonly Role[]>,
	model: Model,
): Attribution | null {
	const tallies = new Map<string, Tally>();
	for (const [index, { mention }] of candidates.entries()) {
		const share = shares[index] ?? 0;
		if (share < negligible && candidates.length > 1) continue;
		for (const meaning of meaningsOf(scene, mention, previous, roles, model)) {
			addShare(tallies, meaning, mention, share);
		}
	}
	const speakers = [...tallies.values()].sort((a, b) => b.share - a.share);
	const best = speakers[0];
	if (best === undefined) return null;
	const { mention, people, share, reference } = best;
	const spokeBefore = previous !== null && people[0] === previous.person;
	return {
		unit,
		mention,
		people,
		share,
		reference,
		isTopic: people.length === 1 && topicOf(scene, mention, previous) === people[0],
		rival: speakers[1]?.share ?? 0,
		spokeBefore,
		rule: scene.mentions[mention]?.kind ?? "name",
		doubt: doubtOf(scene, { unit, mention, people }, previous),
	};
}

const negligible = 0.01;

interface Meaning {
	readonly key: string;
	readonly people: readonly number[];
	readonly probability: number;
}

interface Tally {
	readonly people: readonly number[];
	share: number;
	mention: number;
	reference: number;
	top: number;
}

function addShare(
	tallies: Map<string, Tally>,
	{ key, people, probability }: Meaning,
	mention: number,
	share: number,
): void {
	const part = share * probability;
	const tally = tallies.get(key) ?? { people, share: 0, mention, reference: probability, top: 0 };
	tallies.set(key, tally);
	tally.share += part;
	if (part <= tally.top) return;
	tally.top = part;
	tally.mention = mention;
	tally.reference = probability;
}

/** Whom a mention may mean, with how likely each is. */
function meaningsOf(
	scene: Scene,
	index: number,
	previous: Previous | null,
	roles: ReadonlyMap<number, readonly Role[]>,
	model: Model,
): Meaning[] {
	const mention = scene.mentions[index] as Mention;
	const nobody = { key: `m${index}`, people: [], probability: 1 };
	const person = scene.personOf[index] ?? null;
	if (person !== null) return [{ key: `p${person}`, people: [person], probability: 1 }];
	if (mention.kind === "description") {
		const people = peopleDescribed(scene, roles, index);
		return people.length === 0 ? [nobody] : [{ key: `p${people}`, people, probability: 1 }];
	}
	const topic = topicOf(scene, index, previous);
	if (topic !== null) return [{ key: `p${topic}`, people: [topic], probability: 1 }];
	const referents = referentsOf(scene, index, previous?.person ?? null);
	if (referents.length === 0) {
		// too far from their name for a referent, but nobody else can be meant
		const sole = solePersonOf(scene, index);
		return sole === null ? [nobody] : [{ key: `p${sole}`, people: [sole], probability: 1 }];
	}
	return meaningsOfPronoun(scene, referents, roles, model);
}

function meaningsOfPronoun(
	scene: Scene,
	referents: readonly Referent[],
	roles: ReadonlyMap<number, readonly Role[]>,
	model: Model,
): Meaning[] {
	const probabilities = softmax(referents.map(({ features }) => scoreOf(model.referent, features)));
	return referents.map(({ mention, person }, rank) => {
		const people = person === null ? peopleDescribed(scene, roles, mention) : [person];
		const key = people.length === 0 ? `m${mention}` : `p${people}`;
		return { key, people, probability: probabilities[rank] ?? 0 };
	});
}
