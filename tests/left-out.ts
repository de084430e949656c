import type { Reporter, TestModule } from "vitest/node";

/** Names every test that was left out, so that a run without a browser does not look like a whole one. */
export const leftOutReporter: Reporter = {
	onTestRunEnd(modules: readonly TestModule[]) {
		const names = modules.flatMap((each) =>
			[...each.children.allTests("skipped")].map(
				(test) => `  ${each.relativeModuleId} > ${test.fullName}\n`,
			),
		);
		if (names.length > 0) process.stderr.write(`\nLeft out:\n${names.join("")}`);
	},
};
