import { availableParallelism } from "node:os";
import { defineConfig, type Plugin } from "vitest/config";
import { leftOutReporter } from "./tests/left-out.ts";
import { WaitingFirst } from "./tests/waiting-first.ts";

const ci = process.env["CI"] !== undefined;
const commands = "tests/commands/**/*.test.ts";

/** Packages come as in the built program, and not in a form for their own developers, which takes half as long again. */
const asBuilt: Plugin = {
	name: "as-built",
	configEnvironment: {
		order: "post",
		handler: (_, { resolve }) => {
			if (resolve?.conditions) resolve.conditions = resolve.conditions.filter(isForAll);
		},
	},
};

function isForAll(condition: string): boolean {
	return !condition.includes("development");
}

export default defineConfig({
	plugins: [asBuilt],
	test: {
		// Two more than the processors: some files wait most of their time, for Discord's pauses or for a browser.
		maxWorkers: availableParallelism() + 2,
		sequence: { sequencer: WaitingFirst },
		expect: { poll: { timeout: 10_000 } },
		// What is set up before tests may take as long as they do.
		hookTimeout: 60_000,
		// A worker goes from file to file with the sources and their tables read once. No test leaves anything behind in
		// its process, so what the files share need set nothing up anew for each.
		isolate: false,
		// A test runs most code a few times: V8's default, eight times lower, optimizes much that is not run again.
		execArgv: ["--interrupt-budget=1000000"],
		env: { DOTENV_CONFIG_PATH: "tests/no-such.env" },
		reporters: ["default", leftOutReporter, ...(ci ? ["json"] : [])],
		outputFile: { json: "test-report.json" },
		projects: [
			{
				extends: true,
				test: {
					name: "parts",
					include: ["tests/**/*.test.ts"],
					exclude: [commands],
					// A machine that does other work too may take this long for a property's hundred cases.
					testTimeout: 20_000,
				},
			},
			{
				extends: true,
				// Each run starts a process, which takes its time on a busy machine.
				test: { name: "commands", include: [commands], testTimeout: 60_000 },
			},
		],
	},
});
