import {
	type IShardingStrategy,
	managerToFetchingStrategyOptions,
	type SessionInfo,
	SimpleContextFetchingStrategy,
	SimpleShardingStrategy,
	type WebSocketManager,
	WebSocketShard,
	type WebSocketShardDestroyOptions,
	WebSocketShardEvents,
	WebSocketShardStatus,
} from "@discordjs/ws";
import { createPace, type Pace } from "./backoff.ts";
import { createSlices } from "./slices.ts";

/** How the connections to the gateway are looked after. */
export interface ShardCare {
	/** Milliseconds before the second new attempt of a shard, doubled up to a minute. */
	readonly patience: number;
	/** Nothing is connected again from then on. */
	readonly over: AbortSignal;
	/** What came could not be read, and is passed over: the packet where it is known which. */
	readonly lost: (packet: unknown, error: unknown) => void;
}

/**
 * Runs the shards as discord.js does by itself, but for three things: what throws while something that came is
 * read costs that alone, who connects again and again waits longer each time, and who was told to end stays away.
 */
export function careForShards(manager: WebSocketManager, care: ShardCare): IShardingStrategy {
	return new Shards(manager, care);
}

class Shards extends SimpleShardingStrategy {
	readonly #manager: WebSocketManager;
	readonly #care: ShardCare;

	constructor(manager: WebSocketManager, care: ShardCare) {
		super(manager);
		this.#manager = manager;
		this.#care = care;
	}

	override async spawn(ids: number[]) {
		const options = await managerToFetchingStrategyOptions(this.#manager);
		// A connection that nobody waits for would throw what is no address, and end the process.
		const { url } = options.gatewayInformation;
		if (!isGateway(url)) throw new TypeError(`the gateway's address is ${url}`);
		const shards: Map<number, Shard> = this["shards"];
		for (const id of ids) {
			const context = new Context(this.#manager, options, this.#care, () => shards.get(id));
			const shard = new Shard(context, id, this.#care);
			forward(shard, this.#manager, this.#care);
			shards.set(id, shard);
		}
	}
}

/** One connection. */
class Shard extends WebSocketShard {
	readonly pace: Pace;
	readonly #care: ShardCare;

	constructor(context: Context, id: number, care: ShardCare) {
		super(context, id);
		this.pace = createPace(care.patience);
		this.#care = care;
		const read: (...message: readonly unknown[]) => Promise<void> = this["onMessage"].bind(this);
		// Nobody waits for it: what it throws would end the process.
		this["onMessage"] = (...message: readonly unknown[]) =>
			read(...message).catch((error: unknown) => care.lost(null, error));
	}

	/** Also the way to a new connection, with `recover`. */
	override async destroy({ recover, ...options }: WebSocketShardDestroyOptions = {}) {
		leaveUnopened(this["connection"]);
		if (recover === undefined || this.#care.over.aborted) return super.destroy(options);
		if (this.status !== WebSocketShardStatus.Idle) this.pace.lost();
		await super.destroy({ ...options, recover });
	}

	/** What cannot be sent is of a connection that is gone, and the next one begins anew. */
	override async send(...sent: Parameters<WebSocketShard["send"]>) {
		await super.send(...sent).catch((error: unknown) => {
			if (!this.#care.over.aborted) this.emit(WebSocketShardEvents.Debug, { message: `${error}` });
		});
	}
}

/** What a shard asks for before it connects: the place where it can be made to wait. */
class Context extends SimpleContextFetchingStrategy {
	readonly #care: ShardCare;
	readonly #shard: () => Shard | undefined;

	constructor(
		manager: WebSocketManager,
		options: SimpleContextFetchingStrategy["options"],
		care: ShardCare,
		shard: () => Shard | undefined,
	) {
		super(manager, options);
		this.#care = care;
		this.#shard = shard;
	}

	override async retrieveSessionInfo(id: number): Promise<SessionInfo | null> {
		const shard = this.#shard();
		if (shard?.status !== WebSocketShardStatus.Idle) return super.retrieveSessionInfo(id);
		await shard.pace.turn(this.#care.over);
		const session = await super.retrieveSessionInfo(id);
		// Nobody waits for a connection either: an address that is none would end the process.
		return session && isGateway(session.resumeURL) ? session : null;
	}
}

/** discord.js lets go of a connection that is not open yet, and what becomes of it then would end the process. */
function leaveUnopened(connection: Shard["connection"]): void {
	if (!connection || connection.readyState !== connection.CONNECTING) return;
	connection.onclose = null;
	connection.onerror = null;
	connection.on("error", () => undefined);
	connection.terminate();
}

function isGateway(address: unknown): boolean {
	return (
		typeof address === "string" &&
		URL.canParse(address) &&
		/^wss?:$/.test(new URL(address).protocol)
	);
}

function forward(shard: Shard, manager: WebSocketManager, { lost }: ShardCare): void {
	const { id: shardId, pace } = shard;
	const inSlices = createSlices();
	const tell = (packet: unknown, act: () => void) =>
		inSlices(() => {
			try {
				act();
			} catch (error) {
				lost(packet, error);
			}
		});
	const told = WebSocketShardEvents;
	shard.on(told.Dispatch, ({ data }) =>
		tell(data, () => manager.emit(told.Dispatch, { data, shardId })),
	);
	shard.on(told.Ready, ({ data }) => {
		pace.found();
		tell({ t: "READY", d: data }, () => manager.emit(told.Ready, { data, shardId }));
	});
	shard.on(told.Resumed, () => {
		pace.found();
		tell(null, () => manager.emit(told.Resumed, { shardId }));
	});
	shard.on(told.Hello, () => tell(null, () => manager.emit(told.Hello, { shardId })));
	shard.on(told.Closed, ({ code }) =>
		tell(null, () => manager.emit(told.Closed, { code, shardId })),
	);
	shard.on(told.Error, ({ error }) =>
		tell(null, () => manager.emit(told.Error, { error, shardId })),
	);
	shard.on(told.Debug, ({ message }) =>
		tell(null, () => manager.emit(told.Debug, { message, shardId })),
	);
	shard.on(told.HeartbeatComplete, (beat) =>
		tell(null, () => manager.emit(told.HeartbeatComplete, { ...beat, shardId })),
	);
}
