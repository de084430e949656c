import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { leftOutReporter } from "./tests/left-out.ts";

const ci = process.env["CI"] !== undefined;

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		// One more than the processors: some files wait most of their time, for Discord's pauses or for a browser.
		maxWorkers: availableParallelism() + 1,
		// A worker goes from file to file with the sources and their tables read once. No test leaves anything behind in
		// its process: what it opens ends with it, and nothing of the environment or of another module is changed.
		isolate: false,
		// A machine that does other work too may take this long for a property's hundred cases.
		testTimeout: 20_000,
		env: { DOTENV_CONFIG_PATH: "tests/no-such.env" },
		reporters: ["default", leftOutReporter, ...(ci ? ["json"] : [])],
		outputFile: { json: "test-report.json" },
	},
});
