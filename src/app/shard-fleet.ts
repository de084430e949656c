import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Config } from "../config/config.ts";
import type { Log } from "../discord/bot/log.ts";
import type { ShardProcesses } from "../discord/connection/shard-processes.ts";
import type { StartProblem } from "../discord/connection/start-problem.ts";
import type { FleetMonitoring } from "../monitoring/fleet.ts";
import type { Report } from "../monitoring/report.ts";

/** The bot in a process for each shard. */
export interface Fleet extends Pick<ShardProcesses, "ended" | "stop"> {
	readonly kind: "running";
	/** Settles once all of them have been online. */
	readonly online: Promise<Online>;
}

interface Online {
	/** The name that the bot has on Discord. */
	readonly name: string;
	/** Of all shards. */
	readonly servers: number;
}

/** What a process tells; what else its shard says is for discord.js. */
const toldSchema = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("online"), name: z.string(), servers: z.number() }),
	z.object({ kind: z.literal("report"), report: z.custom<Report>() }),
]);

/**
 * Starts a process for each shard, each with the articles, the store and its part of the servers; one of them
 * registers the commands. Their health and figures are served here, as of one.
 */
export async function startFleet(
	setup: {
		readonly token: string;
		readonly amount: number | "auto";
		/** Of the processes, but for what each shard has of its own. */
		readonly env: Readonly<Record<string, string | undefined>>;
	},
	config: Config,
	log: Log,
	signal: AbortSignal,
): Promise<Fleet | StartProblem> {
	const { startShardProcesses } = await import("../discord/connection/shard-processes.ts");
	const online = new Map<number, Online>();
	let monitoring: FleetMonitoring | null = null;
	let expected = Number.POSITIVE_INFINITY;
	let finish: (online: Online) => void = () => undefined;
	const allOnline = new Promise<Online>((resolve) => {
		finish = resolve;
	});
	const finishWhenAll = (): void => {
		const all = [...online.values()];
		const [first] = all;
		if (first === undefined || all.length < expected) return;
		finish({ name: first.name, servers: all.reduce((sum, { servers }) => sum + servers, 0) });
	};
	const running = await startShardProcesses({
		token: setup.token,
		apiUrl: config.DISCORD_API_URL,
		guildId: config.DISCORD_GUILD_ID ?? null,
		amount: setup.amount,
		script: fileURLToPath(new URL("../cli.js", import.meta.url)),
		args: ["start"],
		envOf: (shard, count) => environmentOf(setup.env, shard, count),
		log,
		signal,
		onMessage(shard, message) {
			const told = toldSchema.safeParse(message);
			if (!told.success) return;
			// The next report comes within a second.
			if (told.data.kind === "report") return monitoring?.take(shard, told.data.report);
			online.set(shard, told.data);
			finishWhenAll();
		},
		onLost: (shard) => monitoring?.lose(shard),
	});
	if (running.kind === "problem") return running;
	const { shards, ended } = running;
	expected = shards.length;
	finishWhenAll();
	const served = await serve(config, shards);
	if (served?.kind === "problem") {
		await running.stop();
		return served;
	}
	monitoring = served;
	return {
		kind: "running",
		online: allOnline,
		ended,
		async stop() {
			await running.stop();
			await monitoring?.stop();
		},
	};
}

/** What a process reads as its settings: its one shard, and no port of its own. */
function environmentOf(
	env: Readonly<Record<string, string | undefined>>,
	shard: number,
	count: number,
): Readonly<Record<string, string | undefined>> {
	const { SHARDS: _, HEALTH_PORT: __, ...others } = env;
	return { ...others, SHARD_LIST: `${shard}`, SHARD_COUNT: `${count}` };
}

async function serve({ HEALTH_PORT: port, HEALTH_HOST: host }: Config, shards: readonly number[]) {
	if (port === undefined) return null;
	const { startFleetMonitoring } = await import("../monitoring/fleet.ts");
	return startFleetMonitoring({ host, port }, shards).then(
		(monitoring) => ({ kind: "monitoring" as const, ...monitoring }),
		(error: Error): StartProblem => {
			const message = `HEALTH_PORT: ${host}:${port} cannot be had (${error.message}).`;
			return { kind: "problem", message, passing: false };
		},
	);
}
