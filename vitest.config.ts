import { defineConfig } from "vitest/config";

const ci = process.env["CI"] !== undefined;

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		env: { DOTENV_CONFIG_PATH: "tests/no-such.env" },
		reporters: ci ? ["default", "json"] : ["default"],
		outputFile: { json: "test-report.json" },
	},
});
