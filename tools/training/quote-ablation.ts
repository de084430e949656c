import { type Choice, type Features, frequent, Learner, Numbering, shuffled } from "./linear.ts";
import { type Lesson, lessonOf } from "./quote-questions.ts";
import { readSamples } from "./quote-samples.ts";

/*
 * What each template of features earns:  npm run ablate:quotes -- FILE…
 *
 * The choice of the speaker, and of whom a pronoun means, is learnt from every second article and asked of the others,
 * once with all templates and once without each. A line tells how many more were right with the template than without,
 * and by how many bits the right one is more surprising without it, which chance moves less. `--without NAME` leaves
 * a template out throughout.
 */

type Choices = readonly (readonly Choice[])[];

interface Task {
	readonly name: string;
	/** The choices of each article. */
	readonly choices: Choices;
	/** Features seen less often are not learnt. */
	readonly least: number;
	readonly decay: number;
}

interface Measured {
	readonly right: number;
	readonly bits: number;
	readonly count: number;
}

const rounds = 6;
/** One choice that goes quite wrong is not to outweigh all others. */
const minProbability = 1e-4;

function measure(
	{ choices, least, decay }: Task,
	without: ReadonlySet<string>,
	numbering: Numbering,
): Measured {
	let [right, bits, count] = [0, 0, 0];
	for (const half of [0, 1]) {
		const taught = choices.filter((_, article) => article % 2 === half);
		const learner = learn(taught, without, numbering, { least, decay });
		for (const choice of choices.filter((_, article) => article % 2 !== half).flat()) {
			if (!choice.right.includes(true)) continue;
			const scores = choice.alternatives.map((features) => learner.score(features));
			const share = shareOfRight(scores, choice.right);
			count++;
			bits -= Math.log2(Math.max(minProbability, share));
			if (choice.right[scores.indexOf(Math.max(...scores))] === true) right++;
		}
	}
	return { right, bits: bits / count, count };
}

function learn(
	taught: Choices,
	without: ReadonlySet<string>,
	numbering: Numbering,
	{ least, decay }: Pick<Task, "least" | "decay">,
): Learner {
	const all = taught.flat().flatMap(({ alternatives }) => alternatives);
	const known = frequent(all, least).filter(
		(feature) => !without.has(templateOf(numbering.nameOf(feature))),
	);
	const learner = new Learner(numbering, known, { rate: 0.1, decay });
	for (let round = 1; round <= rounds; round++)
		for (const choice of shuffled(taught, round).flat()) learner.learnChoice(choice);
	return learner;
}

function shareOfRight(scores: readonly number[], right: readonly boolean[]): number {
	const highest = Math.max(...scores);
	let [whole, wanted] = [0, 0];
	for (const [index, score] of scores.entries()) {
		const power = Math.exp(score - highest);
		whole += power;
		if (right[index] === true) wanted += power;
	}
	return wanted / whole;
}

function templateOf(feature: string): string {
	return feature.slice(0, feature.indexOf(" "));
}

/** Each candidate with what the speaker before adds to it. */
function speakerChoices({ questions }: Lesson): Choice[] {
	return questions.map(({ alternatives, following, right }) => ({
		alternatives: alternatives.map((features, at) => joined(features, following[at])),
		right,
	}));
}

function joined(one: Features, other: Features | undefined): Features {
	return Int32Array.from([...one, ...(other ?? [])]);
}

function templatesOf({ choices }: Task, numbering: Numbering): Set<string> {
	const templates = new Set<string>();
	for (const { alternatives } of choices.slice(0, 60).flat())
		for (const feature of alternatives.flatMap((features) => [...features]))
			templates.add(templateOf(numbering.nameOf(feature)));
	return templates;
}

const files: string[] = [];
const dropped = new Set<string>();
for (let at = 2; at < process.argv.length; at++) {
	const argument = process.argv[at] ?? "";
	if (argument === "--without") dropped.add(process.argv[++at] ?? "");
	else files.push(argument);
}
if (files.length === 0) {
	process.stderr.write("Usage: npm run ablate:quotes -- FILE… [--without NAME]…\n");
	process.exit(2);
}
const numbering = new Numbering();
const lessons = readSamples(files).map((sample) => lessonOf(sample, numbering));
const tasks: readonly Task[] = [
	{ name: "speaker", choices: lessons.map(speakerChoices), least: 8, decay: 0.005 },
	{ name: "referent", choices: lessons.map(({ pronouns }) => pronouns), least: 4, decay: 0.02 },
];
for (const task of tasks) {
	const all = measure(task, dropped, numbering);
	process.stdout.write(
		`${task.name}: ${all.right} of ${all.count} right, ${all.bits.toFixed(4)} bits\n| left out | right | bits |\n|---|---|---|\n`,
	);
	for (const template of templatesOf(task, numbering)) {
		if (dropped.has(template)) continue;
		const { right, bits } = measure(task, new Set([...dropped, template]), numbering);
		const [lost, surprise] = [all.right - right, bits - all.bits];
		process.stdout.write(`| ${template} | ${lost} | ${surprise.toFixed(4)} |\n`);
	}
}
