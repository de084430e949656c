import type { IncomingMessage, Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { seenByBot } from "./bot-view.ts";
import { guildOf, hears, type Session, shardOf } from "./gateway-session.ts";
import { guildPayload } from "./guild.ts";
import { type Json, numberOf, objectOf, textOf } from "./json.ts";
import { hasFlag, type MessageChange } from "./messages.ts";
import { dropOldest } from "./newest.ts";
import { isFromProgram } from "./origin.ts";
import { createPace } from "./pace.ts";
import type { World } from "./world.ts";

/** How the gateway is to be. */
interface GatewayOptions {
	/** How many shards may identify within five seconds. */
	readonly maxConcurrency: number;
	/** Whether who identifies too soon is sent away. */
	readonly strict: boolean;
	/** Milliseconds between the heartbeats that are asked for. */
	readonly heartbeat: number;
	/** Whether the bot may ask for the words of messages that do not mention it. */
	readonly contentAllowed: boolean;
}

/** The gateway: what the bot hears. */
export interface Gateway {
	/** Tells every session whose shard it is for of an event; one that is away hears it when it resumes. */
	dispatch(event: string, data: Json | null): void;
	/** Asks every session to connect anew. */
	reconnect(): void;
	/** Ends every session; `resumable` says whether it can go on. */
	invalidate(resumable: boolean): void;
	/** Cuts every connection, as a network does. */
	drop(): void;
	/** Says nothing more on the connections of the moment, and leaves them open. */
	freeze(): void;
	/** Does not even read any more what comes on them, so that nobody is told goodbye either. */
	hang(): void;
	/** Turns away everybody who connects from now on, or lets them in again. */
	shut(isShut: boolean): void;
	/** Closes every connection with a code. */
	close(code: number): void;
	/** Forgets every session, so that none can be resumed. */
	forget(): void;
	/** Answers the next identify with this close code. */
	refuseIdentify(code: number): void;
	/** How often somebody identified, resumed, was sent away for identifying too soon, and was turned away. */
	readonly count: { identified: number; resumed: number; tooSoon: number; turnedAway: number };
	stop(): void;
}

interface Hub {
	readonly world: World;
	readonly options: GatewayOptions;
	/** Whether a shard may identify now. */
	readonly mayIdentify: (shard: number) => boolean;
	readonly sessions: Map<string, Session>;
	readonly frozen: WeakSet<WebSocket>;
	readonly count: Gateway["count"];
	refusal: number | null;
	readonly url: () => string;
}

/** What a bot may not listen to without Discord's leave: members, presences, message content. */
const privileged = { people: (1 << 1) | (1 << 8), content: 1 << 15 };

export function startGateway(
	world: World,
	server: Server,
	url: () => string,
	options: GatewayOptions,
): Gateway {
	const count = { identified: 0, resumed: 0, tooSoon: 0, turnedAway: 0 };
	let shut = false;
	const verifyClient = ({ req }: { req: IncomingMessage }) => {
		if (shut) count.turnedAway++;
		return !shut && isFromProgram(server, req);
	};
	const sockets = new WebSocketServer({ server, verifyClient });
	const hub: Hub = {
		world,
		options,
		mayIdentify: options.strict ? createPace(options.maxConcurrency) : () => true,
		sessions: new Map(),
		frozen: new WeakSet(),
		count,
		refusal: null,
		url,
	};
	sockets.on("connection", (socket) => greet(hub, socket));
	const everyone = (act: (socket: WebSocket) => void) => sockets.clients.forEach(act);
	const dispatch: Gateway["dispatch"] = (event, data) => {
		const guild = guildOf(event, objectOf(data));
		for (const session of hub.sessions.values()) {
			if (hears(session.shard, guild)) tell(hub, session, event, data);
		}
	};
	world.listeners.add(dispatch);
	world.messages.watch((change) => announce(world, change, dispatch));
	return {
		count,
		dispatch,
		reconnect: () => everyone((socket) => send(socket, { op: 7, d: null })),
		invalidate(resumable) {
			if (!resumable) hub.sessions.clear();
			everyone((socket) => send(socket, { op: 9, d: resumable }));
		},
		drop: () => everyone((socket) => socket.terminate()),
		freeze: () => everyone((socket) => hub.frozen.add(socket)),
		hang: () => everyone((socket) => socket.pause()),
		shut: (isShut) => {
			shut = isShut;
		},
		close: (code) => everyone((socket) => socket.close(code)),
		forget: () => hub.sessions.clear(),
		refuseIdentify: (code) => {
			hub.refusal = code;
		},
		stop: () => {
			everyone((socket) => socket.terminate());
			sockets.close();
		},
	};
}

/** Tells the bot what was said. What only one person sees, or a server without the bot, is nothing for the gateway. */
function announce(
	world: World,
	{ kind, message }: MessageChange,
	dispatch: Gateway["dispatch"],
): void {
	if (kind === "noted" || hasFlag(message, "ephemeral")) return;
	const { id, channel_id, guild_id } = message;
	if (guild_id !== undefined && !world.guilds.has(String(guild_id))) return;
	if (kind === "removed") dispatch("MESSAGE_DELETE", { id, channel_id, guild_id });
	else dispatch(kind === "added" ? "MESSAGE_CREATE" : "MESSAGE_UPDATE", seenByBot(world, message));
}

function greet(hub: Hub, socket: WebSocket): void {
	send(socket, { op: 10, d: { heartbeat_interval: hub.options.heartbeat } });
	socket.on("close", (code) => {
		for (const session of hub.sessions.values()) {
			if (session.socket !== socket) continue;
			session.socket = null;
			// Who says goodbye does not come back.
			if (code === 1000 || code === 1001) hub.sessions.delete(session.id);
		}
	});
	socket.on("message", (raw) => {
		if (hub.frozen.has(socket)) return;
		const { op, d } = objectOf(JSON.parse(raw.toString()));
		if (op === 1) send(socket, { op: 11 });
		if (op === 2) identify(hub, socket, objectOf(d));
		if (op === 6) resume(hub, socket, objectOf(d));
	});
}

function identify(hub: Hub, socket: WebSocket, { token, intents, shard: asked }: Json): void {
	const { world, refusal } = hub;
	hub.refusal = null;
	const { contentAllowed } = hub.options;
	const asksContent = (numberOf(intents) & privileged.content) !== 0;
	const asksPeople = (numberOf(intents) & privileged.people) !== 0;
	const forbidden = asksPeople || (asksContent && !contentAllowed);
	const shard = shardOf(asked);
	const code = refusal ?? (token !== world.token ? 4004 : forbidden ? 4014 : null);
	if (code !== null || shard === null) {
		socket.close(code ?? 4010);
		return;
	}
	if (!hub.mayIdentify(shard.id)) {
		hub.count.tooSoon++;
		send(socket, { op: 9, d: false });
		return;
	}
	hub.count.identified++;
	world.intents = numberOf(intents);
	const session: Session = { id: world.nextId(), shard, told: [], forgotten: 0, socket };
	hub.sessions.set(session.id, session);
	const guilds = [...world.guilds.values()].filter(({ id }) => hears(shard, id));
	tell(hub, session, "READY", {
		v: 10,
		user: { ...world.bot, discriminator: "0", avatar: null, global_name: null },
		guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
		session_id: session.id,
		resume_gateway_url: hub.url(),
		shard: [shard.id, shard.count],
		application: { id: world.bot.id, flags: 0 },
	});
	for (const guild of guilds) tell(hub, session, "GUILD_CREATE", guildPayload(world, guild));
}

function resume(hub: Hub, socket: WebSocket, { session_id, seq }: Json): void {
	const session = hub.sessions.get(textOf(session_id));
	if (!session || numberOf(seq) < session.forgotten) {
		send(socket, { op: 9, d: false });
		return;
	}
	hub.count.resumed++;
	session.socket = socket;
	for (const missed of session.told.slice(numberOf(seq) - session.forgotten)) socket.send(missed);
	tell(hub, session, "RESUMED", {});
}

function tell({ frozen }: Hub, session: Session, event: string, data: Json | null): void {
	const text = JSON.stringify({
		op: 0,
		t: event,
		s: session.forgotten + session.told.length + 1,
		d: data,
	});
	session.told.push(text);
	session.forgotten += dropOldest(session.told);
	if (session.socket && !frozen.has(session.socket)) session.socket.send(text);
}

function send(socket: WebSocket, packet: Json): void {
	socket.send(JSON.stringify(packet));
}
