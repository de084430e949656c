import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Run {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

interface Surroundings {
	readonly input?: string | Buffer;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
}

const project = path.resolve(import.meta.dirname, "../..");

/** Runs the built command as a user would, with no settings but those given. */
export function runVerbatim(args: readonly string[], around: Surroundings = {}): Run {
	const { input = "", env = {}, cwd = project } = around;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[path.join(project, "dist/cli.js"), ...args],
		{ input, cwd, encoding: "utf8", env: { DOTENV_CONFIG_PATH: "no-such.env", ...env } },
	);
	return { code: status, out: stdout, err: stderr };
}

/** A new folder with the files given by their paths. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), "verbatim-"));
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return folder;
}

export const ferry = `---
title: The night ferry returns
publisher: Harbour Post
published: 2025-03-04
---

The night ferry is back in the harbour after nine years of absence.

## When does the ferry sail?

It leaves the old pier at nine every evening but Sunday.

## Who pays for the ferry?

The island council pays half of the subsidy, and the mainland pays the rest.
`;
