import { cpus } from "node:os";
import { groupAlike } from "../../src/answer/grouping/question-groups.ts";
import { manyQuestions } from "./many-questions.ts";

// How much processor time it takes to group the questions of a server, the first time and again:
//   npm run bench:grouping [-- QUESTIONS…]        (1500 5000 where nothing is given)

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1500, 5000];
const rounds = 3;

print(`${cpus()[0]?.model}, Node ${process.version}`);
print("| questions | | comparisons | groups | first time, ms | then, ms |");
print("|---|---|---|---|---|---|");
for (const many of sizes) {
	for (const { name, make } of manyQuestions) {
		const questions = make(many);
		const times: number[] = [];
		let comparisons = 0;
		let groups = 0;
		for (let round = 0; round < rounds; round++) {
			comparisons = 0;
			const begun = process.cpuUsage();
			groups = groupAlike(questions, "en", () => {
				comparisons += 1;
			}).length;
			const { user, system } = process.cpuUsage(begun);
			times.push((user + system) / 1000);
		}
		const [first = 0, ...later] = times;
		const then = Math.min(...later);
		print(
			`| ${many} | ${name} | ${comparisons} | ${groups} | ${first.toFixed(0)} | ${then.toFixed(0)} |`,
		);
	}
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
