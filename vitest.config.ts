import { defineConfig } from "vitest/config";
import { leftOutReporter } from "./tests/left-out.ts";

const ci = process.env["CI"] !== undefined;

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		// A machine that does other work too may take this long for a property's hundred cases.
		testTimeout: 20_000,
		env: { DOTENV_CONFIG_PATH: "tests/no-such.env" },
		reporters: ["default", leftOutReporter, ...(ci ? ["json"] : [])],
		outputFile: { json: "test-report.json" },
	},
});
