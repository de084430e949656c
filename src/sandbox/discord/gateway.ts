import type { IncomingMessage, Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { isFromProgram } from "../origin.ts";
import { seenByBot } from "./bot-view.ts";
import { guildPayload } from "./guild.ts";
import { type Json, numberOf, objectOf, textOf } from "./json.ts";
import { hasFlag, type MessageChange } from "./messages.ts";
import type { World } from "./world.ts";

/** The gateway: what the bot hears. */
export interface Gateway {
	/** Tells every session of an event; one that is away hears it when it resumes. */
	dispatch(event: string, data: Json): void;
	/** Asks every session to connect anew. */
	reconnect(): void;
	/** Ends every session; `resumable` says whether it can go on. */
	invalidate(resumable: boolean): void;
	/** Cuts every connection, as a network does. */
	drop(): void;
	/** Closes every connection with a code. */
	close(code: number): void;
	/** Forgets every session, so that none can be resumed. */
	forget(): void;
	/** Answers the next identify with this close code. */
	refuseIdentify(code: number): void;
	/** How often somebody identified, and resumed. */
	readonly count: { identified: number; resumed: number };
	stop(): void;
}

interface Session {
	readonly id: string;
	/** Everything told, in order; the sequence number is the place, from 1. */
	readonly told: string[];
	socket: WebSocket | null;
}

interface Hub {
	readonly world: World;
	readonly sessions: Map<string, Session>;
	readonly count: { identified: number; resumed: number };
	refusal: number | null;
	readonly url: () => string;
}

/** Everything that a bot may not listen to without Discord's leave: members, presences, message content. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);

export function startGateway(world: World, server: Server, url: () => string): Gateway {
	const verifyClient = ({ req }: { req: IncomingMessage }) => isFromProgram(server, req);
	const sockets = new WebSocketServer({ server, verifyClient });
	const count = { identified: 0, resumed: 0 };
	const hub: Hub = { world, sessions: new Map(), count, refusal: null, url };
	sockets.on("connection", (socket) => greet(hub, socket));
	const everyone = (act: (socket: WebSocket) => void) => sockets.clients.forEach(act);
	const dispatch: Gateway["dispatch"] = (event, data) => {
		for (const session of hub.sessions.values()) tell(session, event, data);
	};
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

/** Tells the bot what was said. What only one person sees is nothing for the gateway. */
function announce(
	world: World,
	{ kind, message }: MessageChange,
	dispatch: Gateway["dispatch"],
): void {
	if (hasFlag(message, "ephemeral")) return;
	const { id, channel_id, guild_id } = message;
	if (kind === "removed") dispatch("MESSAGE_DELETE", { id, channel_id, guild_id });
	else dispatch(kind === "added" ? "MESSAGE_CREATE" : "MESSAGE_UPDATE", seenByBot(world, message));
}

function greet(hub: Hub, socket: WebSocket): void {
	send(socket, { op: 10, d: { heartbeat_interval: 41_250 } });
	socket.on("close", () => {
		for (const session of hub.sessions.values()) {
			if (session.socket === socket) session.socket = null;
		}
	});
	socket.on("message", (raw) => {
		const { op, d } = objectOf(JSON.parse(raw.toString()));
		if (op === 1) send(socket, { op: 11 });
		if (op === 2) identify(hub, socket, objectOf(d));
		if (op === 6) resume(hub, socket, objectOf(d));
	});
}

function identify(hub: Hub, socket: WebSocket, { token, intents }: Json): void {
	const { world, refusal } = hub;
	hub.refusal = null;
	const forbidden = (numberOf(intents) & privileged) !== 0;
	const code = refusal ?? (token !== world.token ? 4004 : forbidden ? 4014 : null);
	if (code !== null) {
		socket.close(code);
		return;
	}
	hub.count.identified++;
	const session: Session = { id: world.nextId(), told: [], socket };
	hub.sessions.set(session.id, session);
	tell(session, "READY", {
		v: 10,
		user: { ...world.bot, discriminator: "0", avatar: null, global_name: null },
		guilds: [{ id: world.guild.id, unavailable: true }],
		session_id: session.id,
		resume_gateway_url: hub.url(),
		application: { id: world.bot.id, flags: 0 },
	});
	tell(session, "GUILD_CREATE", guildPayload(world));
}

function resume(hub: Hub, socket: WebSocket, { session_id, seq }: Json): void {
	const session = hub.sessions.get(textOf(session_id));
	if (!session) {
		send(socket, { op: 9, d: false });
		return;
	}
	hub.count.resumed++;
	session.socket = socket;
	for (const missed of session.told.slice(numberOf(seq))) socket.send(missed);
	tell(session, "RESUMED", {});
}

function tell(session: Session, event: string, data: Json): void {
	const text = JSON.stringify({ op: 0, t: event, s: session.told.length + 1, d: data });
	session.told.push(text);
	session.socket?.send(text);
}

function send(socket: WebSocket, packet: Json): void {
	socket.send(JSON.stringify(packet));
}
