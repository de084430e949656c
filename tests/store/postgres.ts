import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A PostgreSQL of the test's own, on loopback; Debian's packages bring the programs. */
export interface Postgres {
	readonly url: string;
	/** As a machine that is switched off. */
	stop(): Promise<void>;
	start(): Promise<void>;
	/** Stops it and removes its files. */
	remove(): Promise<void>;
}

const versions = "/usr/lib/postgresql";

/** Where the programs are on this machine; undefined where PostgreSQL is not installed. */
const programs = existsSync(versions)
	? (await readdir(versions))
			.map((version) => path.join(versions, version, "bin"))
			.find((folder) => existsSync(path.join(folder, "initdb")))
	: undefined;

/** False where this machine lacks it: its tests are left out, but for a check in CI. */
export const hasPostgres = programs !== undefined || process.env["CI"] !== undefined;

export async function startPostgres(): Promise<Postgres> {
	if (programs === undefined) throw new Error("there is no PostgreSQL: apt-get install postgresql");
	const owner = await findOwner();
	const folder = await mkdtemp(path.join(tmpdir(), "verbatim-postgres-"));
	if ("uid" in owner) await chown(folder, owner.uid, owner.gid);
	const data = path.join(folder, "data");
	const port = await freePort();
	const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
	const program = (name: string, ...values: string[]) =>
		run(path.join(programs, name), values, { ...owner, cwd: folder });
	await program("initdb", "--pgdata", data, "--username", "tester", "--auth", "trust", "--no-sync");
	const log = path.join(folder, "log");
	const start = async () => {
		await program("pg_ctl", "-D", data, "-l", log, "-o", settings, "-w", "start");
	};
	const stop = async () => {
		await program("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
	};
	await start();
	return {
		url: `postgres://tester@127.0.0.1:${port}/postgres`,
		start,
		stop,
		async remove() {
			await stop().catch(() => undefined);
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** PostgreSQL refuses to run as root; Debian's package has made a user for it. */
async function findOwner(): Promise<{ uid: number; gid: number } | Record<string, never>> {
	if (process.getuid?.() !== 0) return {};
	const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
	return { uid: await id("-u"), gid: await id("-g") };
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
