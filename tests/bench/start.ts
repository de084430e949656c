import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * What starting costs: the processor's milliseconds (median, least to most) of the built commands, run in turn with an
 * empty `node` and, where another checkout is named, with its commands.
 *
 *     node build/tests/bench/start.js [CHECKOUT]
 */
const runs = 9;

interface Measured {
	readonly name: string;
	readonly args: readonly string[];
	/** What a process that does not end by itself prints when it is ready. */
	readonly ready?: string;
}

const commands: readonly Measured[] = [
	{ name: "--version", args: ["--version"] },
	{ name: "ask", args: ["ask", "Why do the clocks change?", "--knowledge", "knowledge"] },
	{
		name: "ask, by words",
		args: ["ask", "Why do the clocks change?", "--knowledge", "knowledge", "--no-reader"],
	},
	{ name: "start, until ready", args: ["start", "--knowledge", "knowledge"], ready: "Open " },
];

const checkouts = [".", ...process.argv.slice(2)];
const measured: readonly Measured[] = [
	{ name: "node -e 0", args: ["-e", "0"] },
	...commands.flatMap((command) =>
		checkouts.map((checkout) => ({
			...command,
			name: checkout === "." ? command.name : `${command.name}, ${checkout}`,
			args: [path.join(checkout, "dist/cli.js"), ...command.args],
		})),
	),
];
const times = new Map(measured.map(({ name }) => [name, [] as number[]]));
for (let run = 0; run < runs; run++)
	for (const each of measured) times.get(each.name)?.push(await timeOf(each));
for (const [name, all] of times) {
	const sorted = all.toSorted((a, b) => a - b);
	const [least, median, most] = [0, runs >> 1, runs - 1].map((at) => sorted[at]?.toFixed(0));
	process.stdout.write(`${name}: ${median} ms (${least} to ${most})\n`);
}

/** A process tells its own time when it ends; of one that goes on Linux tells it, in hundredths of a second. */
async function timeOf({ args, ready }: Measured): Promise<number> {
	const tell = `process.on("exit", () => {
		const { user, system } = process.cpuUsage();
		process.stderr.write("cpu " + (user + system) / 1000);
	});`;
	const loader = ready ? [] : ["--import", `data:text/javascript,${encodeURIComponent(tell)}`];
	const env = { PATH: process.env["PATH"], DOTENV_CONFIG_PATH: "no-such.env" };
	const child = spawn(process.execPath, [...loader, ...args], { env });
	const ended = once(child, "close");
	let written = "";
	let used: number | null = null;
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding("utf8").on("data", (text: string) => {
			written += text;
			if (ready === undefined || used !== null || !written.includes(ready)) return;
			const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ");
			used = 10 * (Number(fields?.[11]) + Number(fields?.[12]));
			child.kill("SIGTERM");
		});
	await ended;
	return used ?? Number(/cpu ([\d.]+)/.exec(written)?.[1]);
}
