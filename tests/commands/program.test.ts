import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { runVerbatim } from "./cli.ts";

test.each([
	[["--help"]],
	[["ask", "--help"]],
	[["parse", "--help"]],
	[["check", "--help"]],
	[["start", "--help"]],
	[["sandbox", "--help"]],
])("%j prints help with the exit codes", (args) => {
	const { code, out, err } = runVerbatim(args);
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(out).toContain("Exit codes:\n  0  done");
});

test.each([[[]], [["sing"]]])("%j is wrong usage", (args) => {
	expect(runVerbatim(args)).toMatchObject({ code: 2, out: "" });
});

test("a reader that stops reading is no failure", () => {
	const files = Array.from({ length: 40 }, () => "knowledge/voyager.md").join(" ");
	const command = `set -o pipefail; node dist/cli.js parse --json ${files} | head -c 100`;
	const { status, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
