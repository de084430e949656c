import { once } from "node:events";
import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { WebSocket } from "ws";
import { type Running, runSandbox } from "./running.ts";

let sandbox: Running;
beforeAll(async () => {
	sandbox = await runSandbox(["sandbox"], {
		DISCORD_TOKEN: "a.token.that.is.not.used",
		READER: "off",
	});
}, 30_000);
afterAll(() => sandbox.stop());

test("it prints one line on standard output, and how to go live beside it", async () => {
	expect(sandbox.written.out).toMatch(/^Open http:\/\/127\.0\.0\.1:\d+\/\n$/);
	await vi.waitFor(() => expect(sandbox.written.err).toContain("DISCORD_TOKEN"));
	expect(sandbox.written.err).not.toContain("a.token.that.is.not.used");
});

/** Asks for an address as some host. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
	return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
		(resolve, reject) => {
			const { hostname, port } = new URL(sandbox.url);
			const sent = request({ hostname, port, path, headers }, async (response) => {
				let text = "";
				for await (const chunk of response) text += chunk;
				resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
			});
			sent.on("error", reject);
			sent.end();
		},
	);
}

describe("the page's server", () => {
	test("shows the page under a policy that lets in nothing from elsewhere", async () => {
		const { status, headers, text } = await ask("/");
		expect(status).toBe(200);
		expect(text).toContain('src="/page.js"');
		const policy = String(headers["content-security-policy"]);
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
		expect(headers["x-content-type-options"]).toBe("nosniff");
	});

	test.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1"])(
		"answers nothing to the host %s",
		async (host) => {
			for (const path of ["/", "/page.js", "/avatars/bot.svg"]) {
				const { status, text } = await ask(path, { host });
				expect(status).toBe(421);
				expect(text).not.toContain("<");
			}
		},
	);

	test.each([
		"/cli.js",
		"/../config.js",
		"/%2e%2e/config.js",
		"/avatars/..%2f..%2fpackage.json",
		"/package.json",
		"/.env",
		"/api/v10/gateway/bot",
	])("does not serve %s", async (path) => {
		expect((await ask(path)).status).toBe(404);
	});
});

describe("the live connection", () => {
	/** Opens it, and gives the first frame or why it was refused. */
	function open(origin: string | undefined, host?: string) {
		const address = `${sandbox.url.replace("http", "ws")}live`;
		const headers = host === undefined ? {} : { host };
		const socket = new WebSocket(address, { headers, ...(origin ? { origin } : {}) });
		return new Promise<string>((resolve) => {
			socket.on("error", ({ message }) => resolve(message));
			socket.on("message", (data) => {
				resolve(String(data));
				socket.close();
			});
		});
	}

	test("tells the page of this server the whole scene", async () => {
		const scene = JSON.parse(await open(new URL(sandbox.url).origin));
		expect(scene).toMatchObject({ kind: "scene", bot: { name: "Verbatim" }, messages: [] });
		expect(JSON.stringify(scene)).not.toMatch(/token/i);
	});

	test.each([
		{ who: "a page of another site", origin: "https://evil.example" },
		{ who: "a page of another port", origin: "http://127.0.0.1:1" },
		{ who: "nobody", origin: undefined },
		{ who: "a name that points here", origin: "http://evil.example", host: "evil.example" },
	])("is refused to $who", async ({ origin, host }) => {
		expect(await open(origin, host)).toContain("403");
	});

	test.each([
		"",
		"null",
		"[]",
		"{",
		'{"number":1}',
		'{"number":1,"action":{"do":"say"}}',
		'{"number":1,"action":{"do":"inspect","message":"../../etc/passwd"}}',
		'{"number":1,"action":{"do":"article","id":"__proto__"}}',
		'{"number":1,"action":{"do":"press","by":"1","channel":"1","locale":"en","message":"1","customId":"x"}}',
	])("answers a frame like %j with a plain sentence", async (frame) => {
		const socket = new WebSocket(`${sandbox.url.replace("http", "ws")}live`, {
			origin: new URL(sandbox.url).origin,
		});
		const answer = await new Promise<{ kind: string; problem: string }>((resolve) => {
			socket.on("open", () => socket.send(frame));
			socket.on("message", (data) => {
				const heard = JSON.parse(String(data));
				if (heard.kind !== "scene") resolve(heard);
			});
		});
		socket.close();
		expect(answer.kind).toBe("failed");
		expect(answer.problem).toMatch(/^[A-Z].*\.$/);
	});
});

describe("the settings of the environment", () => {
	/** Somebody on the page asks the bot something; gives the flags of what it answers. */
	async function askFrom(socket: WebSocket, scene: Scene, question: string): Promise<number> {
		const place = scene.channels.find(({ name }) => name === "general")?.id;
		const by = scene.people.find(({ name }) => name === "Ben")?.id;
		const options = [{ type: 3, name: "question", value: question }];
		const action = { do: "command", by, channel: place, locale: "en-GB", name: "ask", options };
		const answered = new Promise<number>((resolve) => {
			const hear = (data: unknown): void => {
				const { kind, message } = JSON.parse(String(data));
				if (kind !== "message" || message.author.id !== scene.bot.id) return;
				socket.off("message", hear);
				resolve(message.flags);
			};
			socket.on("message", hear);
		});
		socket.send(JSON.stringify({ number: 1, action }));
		return answered;
	}

	interface Scene {
		readonly channels: readonly { readonly id: string; readonly name: string }[];
		readonly people: readonly { readonly id: string; readonly name: string }[];
		readonly bot: { readonly id: string };
		readonly commands: readonly object[];
	}

	/** Opens the live connection, and waits for the bot. */
	async function join(url: string): Promise<{ socket: WebSocket; scene: Scene }> {
		const socket = new WebSocket(`${url.replace("http", "ws")}live`, {
			origin: new URL(url).origin,
		});
		const scene = await new Promise<Scene>((resolve) => {
			socket.on("message", (data) => {
				const frame = JSON.parse(String(data));
				if (frame.kind === "scene" && frame.commands.length > 0) resolve(frame);
			});
		});
		return { socket, scene };
	}

	test("HEALTH_PORT and COOLDOWN hold here too", async () => {
		const port = await freePort();
		const env = { HEALTH_PORT: `${port}`, COOLDOWN: "1/60s", READER: "off" };
		const other = await runSandbox(["sandbox", "--knowledge", "knowledge"], env);
		onTestFinished(async () => void (await other.stop()));
		const { socket, scene } = await join(other.url);
		const first = await askFrom(socket, scene, "how far away is Voyager 1?");
		const second = await askFrom(socket, scene, "how far away is Voyager 2?");
		socket.close();
		// Who asks too often is told so privately.
		expect([first & ephemeral, second & ephemeral]).toEqual([0, ephemeral]);
		const health = await fetch(`http://127.0.0.1:${port}/healthz`);
		expect(health.status).toBe(200);
		const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
		expect(figures).toMatch(/^verbatim_questions_total\{.*\} 1$/m);
	}, 60_000);

	test("a bot that may read messages comes online too", async () => {
		const port = await freePort();
		const env = { HEALTH_PORT: `${port}`, MESSAGE_CONTENT: "on", READER: "off" };
		const other = await runSandbox(["sandbox", "--knowledge", "knowledge"], env);
		onTestFinished(async () => void (await other.stop()));
		const status = () => fetch(`http://127.0.0.1:${port}/healthz`).then((each) => each.status);
		await expect.poll(() => status().catch(() => 0), { timeout: 60_000 }).toBe(200);
	}, 90_000);

	test("a HEALTH_PORT that is taken ends it with what is wrong", async () => {
		const { port } = new URL(sandbox.url);
		const other = await runSandbox(["sandbox"], { HEALTH_PORT: port, READER: "off" });
		await once(other.child, "exit");
		expect(other.child.exitCode).toBe(1);
		expect(other.written.err).toContain(`HEALTH_PORT: 127.0.0.1:${port} cannot be had`);
	}, 60_000);
});

const ephemeral = 1 << 6;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, "close");
	return port;
}

test("it ends when it is asked to, with 0", async () => {
	const other = await runSandbox(["start", "--knowledge", "knowledge"]);
	expect(await other.stop()).toBe(0);
}, 30_000);
