// Runs commands at the same time, since none of them keeps all processors busy:
//   node tools/building/side-by-side.mjs "biome ci ." "vitest run"
// The last one is heard while it runs, each other when it has ended. Where one fails, the others are ended.
import { spawn } from "node:child_process";

const commands = process.argv.slice(2);
const children = commands.map((command, index) => {
	const [program = "", ...words] = command.split(" ");
	const isLast = index === commands.length - 1;
	const child = spawn(program, words, { stdio: isLast ? "inherit" : ["ignore", "pipe", "pipe"] });
	const heard = [];
	child.stdout?.on("data", (data) => heard.push(data));
	child.stderr?.on("data", (data) => heard.push(data));
	child.on("error", (error) => heard.push(Buffer.from(`${error}\n`)));
	child.on("close", (code) => {
		process.stderr.write(Buffer.concat(heard));
		if (code === 0 || process.exitCode !== undefined) return;
		process.stderr.write(`Failed: ${command}\n`);
		process.exitCode = 1;
		for (const each of children) each.kill();
	});
	return child;
});
