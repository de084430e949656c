// Prints `N passed, N failed` from the report of this run's tests; fails where there is no report.
import { readFileSync } from "node:fs";

try {
	const report = JSON.parse(readFileSync("test-report.json", "utf8"));
	// A file that does not even load has no tests that could fail, so it counts as one.
	const unloaded = report.testResults.filter(
		(file) => file.status === "failed" && file.assertionResults.length === 0,
	);
	const failed = report.numFailedTests + unloaded.length;
	process.stdout.write(`${report.numPassedTests} passed, ${failed} failed\n`);
} catch {
	process.stderr.write("The tests did not run: see above for what failed before them.\n");
	process.stdout.write("0 passed, 0 failed\n");
	process.exitCode = 1;
}
