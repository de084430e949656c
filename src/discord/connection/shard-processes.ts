import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import {
	type APIGatewayBotInfo,
	REST,
	Routes,
	type Shard,
	ShardEvents,
	ShardingManager,
} from "discord.js";
import type { Log } from "../bot/log.ts";
import type { Account } from "./account.ts";
import { callOff, keepTrying } from "./keep-trying.ts";
import { restOptions } from "./rest-options.ts";
import { checkToken, explainStartProblem, type StartProblem } from "./start-problem.ts";

interface ShardProcessesOptions extends Account {
	/** How many; "auto" for as many as Discord recommends. */
	readonly amount: number | "auto";
	/** The script that each process runs, and its arguments. */
	readonly script: string;
	readonly args: readonly string[];
	/** The environment of the process for a shard of so many. */
	readonly envOf: (shard: number, count: number) => Readonly<Record<string, string | undefined>>;
	readonly log: Log;
	readonly signal?: AbortSignal;
	/** What a process says of itself with `process.send`. */
	readonly onMessage: (shard: number, message: unknown) => void;
	/** A process has ended, and another one takes its place. */
	readonly onLost: (shard: number) => void;
}

/** The bot in one process a shard. */
export interface ShardProcesses {
	readonly kind: "running";
	readonly shards: readonly number[];
	/** Settles if the first start of a process fails, and never otherwise. */
	readonly ended: Promise<StartProblem>;
	/** Lets each process finish what it has in hand. */
	stop(): Promise<void>;
}

/** Milliseconds in which Discord lets `max_concurrency` shards identify, and a little more. */
const identifyWindow = 5500;
/** Milliseconds that a process gets to end by itself. */
const maxStop = 9000;
const minPause = 1000;
const maxPause = 60_000;
/** A process that has run this many milliseconds is not the one that fails at once. */
const longLife = 60_000;

/** Starts the processes, one after the other as Discord lets them identify; does not wait until they are online. */
export async function startShardProcesses(
	options: ShardProcessesOptions,
): Promise<ShardProcesses | StartProblem> {
	const refused = checkToken(options.token);
	if (refused) return refused;
	const ask = () => Promise.race([askForShards(options), callOff(options.signal)]);
	const asked = await keepTrying(ask, options);
	if (asked.kind === "problem") return asked;
	const count = options.amount === "auto" ? asked.shards : options.amount;
	const manager = new ShardingManager(options.script, {
		totalShards: count,
		shardArgs: [...options.args],
		respawn: false,
	});
	const stopping = new AbortController();
	const ended = new Promise<StartProblem>((fail) => {
		manager.on("shardCreate", (shard) => look(shard, { options, count, stopping, fail }));
	});
	const delay = Math.ceil(identifyWindow / asked.concurrency);
	// A process that ends while it starts is told of by its end.
	const spawned = spawnAll(manager, { count, delay, signal: stopping.signal }).catch(
		() => undefined,
	);
	return {
		kind: "running",
		shards: Array.from({ length: count }, (_, shard) => shard),
		ended,
		async stop() {
			stopping.abort();
			// One that starts still may never come online.
			await Promise.all([...manager.shards.values()].map(endProcess));
			await spawned;
		},
	};
}

async function askForShards({ token, apiUrl, guildId }: ShardProcessesOptions) {
	try {
		const rest = new REST(restOptions(apiUrl)).setToken(token);
		const info = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
		const concurrency = info.session_start_limit.max_concurrency;
		return { kind: "asked", shards: info.shards, concurrency } as const;
	} catch (error) {
		return explainStartProblem(error, { apiUrl, guildId });
	}
}

async function spawnAll(
	manager: ShardingManager,
	{ count, delay, signal }: { count: number; delay: number; signal: AbortSignal },
): Promise<void> {
	for (let id = 0; id < count && !signal.aborted; id++) {
		await manager.createShard(id).spawn(Number.POSITIVE_INFINITY);
		if (id < count - 1) await wait(delay, undefined, { signal }).catch(() => undefined);
	}
}

interface Watch {
	readonly options: ShardProcessesOptions;
	readonly count: number;
	readonly stopping: AbortController;
	readonly fail: (problem: StartProblem) => void;
}

/** Hears what a process says, and starts another one where it ends without being asked to. */
function look(shard: Shard, { options, count, stopping, fail }: Watch): void {
	const { log, onMessage, onLost, envOf } = options;
	let online = false;
	let begun = performance.now();
	let pause = minPause;
	// discord.js reads both in the process, and tells this one then when its shard is ready.
	const told = { SHARDING_MANAGER: "true", SHARDING_MANAGER_MODE: "process" };
	shard.env = { ...envOf(shard.id, count), ...told };
	shard.on(ShardEvents.Message, (message: unknown) => onMessage(shard.id, message));
	shard.on(ShardEvents.Ready, () => {
		online = true;
	});
	shard.on(ShardEvents.Spawn, () => {
		begun = performance.now();
	});
	shard.on(ShardEvents.Death, async () => {
		onLost(shard.id);
		if (stopping.signal.aborted) return;
		if (!online) return fail(failedStart(shard.id));
		if (performance.now() - begun > longLife) pause = minPause;
		log.error("The process of a shard has ended; starting another one.", { shard: shard.id });
		await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
		pause = Math.min(pause * 2, maxPause);
		if (!stopping.signal.aborted) await shard.spawn(Number.POSITIVE_INFINITY);
	});
}

function failedStart(shard: number): StartProblem {
	const message = `The process of shard ${shard} ended before it was online; what it says stands above.`;
	return { kind: "problem", message, passing: false };
}

async function endProcess({ process: child }: Shard): Promise<void> {
	if (child === null || child.exitCode !== null || child.signalCode !== null) return;
	const exited = once(child, "exit");
	child.kill("SIGTERM");
	const late = wait(maxStop, "late" as const, { ref: false });
	if ((await Promise.race([exited, late])) !== "late") return;
	child.kill("SIGKILL");
	await exited;
}
