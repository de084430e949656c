import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A sandbox in a process of its own, as `npm test` has built it just before. */
export interface Running {
	/** The page's address. */
	readonly url: string;
	readonly child: ChildProcess;
	readonly written: { out: string; err: string };
	/** Asks it to end, and gives the exit code. */
	stop(): Promise<number | null>;
}

export async function runSandbox(
	args: readonly string[] = ["start"],
	env: Readonly<Record<string, string>> = {},
): Promise<Running> {
	const child = spawn(process.execPath, ["dist/cli.js", ...args], {
		env: { PATH: process.env["PATH"], DOTENV_CONFIG_PATH: "tests/no-such.env", ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const written = { out: "", err: "" };
	child.stderr.on("data", (data) => {
		written.err += data;
	});
	const url = await new Promise<string>((resolve, reject) => {
		child.on("exit", () => reject(new Error(`the sandbox ended: ${written.err}`)));
		child.stdout.on("data", (data) => {
			written.out += data;
			const line = /^Open (\S+)\n/.exec(written.out);
			if (line?.[1] !== undefined) resolve(line[1]);
		});
	});
	return {
		url,
		child,
		written,
		async stop() {
			child.kill("SIGTERM");
			if (child.exitCode === null) await once(child, "exit");
			return child.exitCode;
		},
	};
}
