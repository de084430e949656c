import type { IncomingMessage, Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { objectOf, textOf } from "../stand-in/json.ts";
import { isOwnOrigin } from "../stand-in/origin.ts";
import type { User } from "../stand-in/world.ts";
import { requestSchema } from "./member-action.ts";
import { Impossible, performAction, type Stage } from "./member-actions.ts";
import type { Frame, Person, Place, Scene } from "./protocol.ts";
import { listCommands } from "./subcommands.ts";

/** Talks with the pages that are open: tells them what happens, and does what is done on them. */
export function openLive(server: Server, stage: Stage): () => void {
	const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
	server.on("upgrade", (request: IncomingMessage, socket, head) => {
		if (request.url !== "/live" || !isOwnOrigin(server, request)) {
			socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
			return;
		}
		sockets.handleUpgrade(request, socket, head, (opened) => void greet(opened, stage));
	});
	const unwatch = stage.discord.world.messages.watch(({ kind, message }) => {
		for (const socket of sockets.clients) send(socket, { kind: "message", change: kind, message });
	});
	const tellPlaces = (event: string): void => {
		if (event !== "THREAD_CREATE") return;
		for (const socket of sockets.clients)
			send(socket, { kind: "places", channels: placesOf(stage) });
	};
	stage.discord.world.listeners.add(tellPlaces);
	return () => {
		unwatch();
		stage.discord.world.listeners.delete(tellPlaces);
		for (const socket of sockets.clients) socket.terminate();
		sockets.close();
	};
}

/** Shows the scene at once, and anew when the bot has come with its commands. */
async function greet(socket: WebSocket, stage: Stage): Promise<void> {
	socket.on("error", () => socket.terminate());
	socket.on("message", (raw) => void answer(socket, stage, raw.toString()));
	socket.send(JSON.stringify({ kind: "scene", ...sceneOf(stage) }), () => stage.shown());
	if (stage.discord.world.commands.size > 0) return;
	await stage.begun;
	send(socket, { kind: "scene", ...sceneOf(stage) });
}

function sceneOf(stage: Stage): Scene {
	const { world } = stage.discord;
	return {
		servers: [...world.guilds.values()].map(({ id, name, more }) => ({
			id,
			name,
			roles: (more?.roles ?? []).map((role) => ({
				id: textOf(role["id"]),
				name: textOf(role["name"]),
			})),
		})),
		bot: toPerson(world.bot, "bot"),
		people: stage.people.map((user, number) => ({
			...toPerson(user, number),
			moderates: user.id === stage.moderator.id,
		})),
		channels: placesOf(stage),
		commands: listCommands([...world.commands.values()].flat()),
		messages: world.messages.all(),
	};
}

function placesOf({ discord }: Stage): Place[] {
	return [...discord.world.channels.values()].map(({ id, name, type, guild, parent }) => ({
		id,
		name,
		kind: kinds[type] ?? "text",
		server: guild,
		parent: parent ?? null,
	}));
}

/** What Discord's types of channels are called. */
const kinds: Readonly<Record<number, Place["kind"]>> = { 1: "direct", 11: "thread", 15: "forum" };

function toPerson({ id, username, global_name }: User, picture: "bot" | number): Person {
	return { id, name: global_name ?? username, avatar: `/avatars/${picture}.svg` };
}

async function answer(socket: WebSocket, stage: Stage, raw: string): Promise<void> {
	const frame = readJson(raw);
	const number = Number(objectOf(frame)["number"] ?? 0);
	const parsed = requestSchema.safeParse(frame);
	if (!parsed.success) {
		send(socket, { kind: "failed", number, problem: "The sandbox does not know how to do that." });
		return;
	}
	try {
		await stage.begun;
		const result = (await performAction(stage, parsed.data.action)) ?? null;
		send(socket, { kind: "done", number, result });
	} catch (error) {
		const problem =
			error instanceof Impossible ? error.message : `This failed: ${messageOf(error)}`;
		send(socket, { kind: "failed", number, problem });
	}
}

function readJson(raw: string): unknown {
	try {
		return JSON.parse(raw);
	} catch {
		return null;
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : textOf(error);
}

function send(socket: WebSocket, frame: Frame): void {
	socket.send(JSON.stringify(frame));
}
