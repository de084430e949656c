// Votes for 5,000 people and prints the number of each whose vote was acknowledged; its parent kills it in the middle.
import { openStore } from "../../dist/store/store.js";

const silent = { info: () => undefined, warn: () => undefined };
const store = await openStore({
	address: JSON.parse(process.argv[2] ?? ""),
	retentionDays: 30,
	readSettings: () => null,
	log: silent,
});
for (let voter = 0; voter < 5000; voter += 1) {
	const vote = { server: "1", voter: `${voter}`, tag: "why" };
	store
		.vote({ ...vote, article: "gate", passage: voter, up: true })
		.then((keeping) => keeping === "kept" && process.stdout.write(`${voter}\n`));
	if (voter % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
}
