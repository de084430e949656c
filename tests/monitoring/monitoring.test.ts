import { request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { isOwnHost } from "../../src/monitoring/host-names.ts";
import { type Monitoring, startMonitoring } from "../../src/monitoring/monitoring.ts";

async function start(options: { articles?: number; problem?: string | null } = {}) {
	const { articles = 3, problem = null } = options;
	const monitoring: Monitoring = await startMonitoring({
		host: "127.0.0.1",
		port: 0,
		articles: () => articles,
		checks: [() => problem],
	});
	onTestFinished(() => monitoring.stop());
	const get = async (path: string) => {
		const response = await fetch(`http://127.0.0.1:${monitoring.port}${path}`);
		return { status: response.status, text: await response.text() };
	};
	return { monitoring, get };
}

describe("health", () => {
	it("is live but not ready before the bot is connected", async () => {
		const { get } = await start();
		expect((await get("/livez")).status).toBe(200);
		expect((await get("/healthz")).status).toBe(503);
	});

	it.each([
		["connected, with articles", 3, true, 200],
		["connected, with no article", 0, true, 503],
		["with the connection lost", 3, false, 503],
	])("%s", async (_, articles, isUp, status) => {
		const { monitoring, get } = await start({ articles });
		monitoring.connected(0, isUp);
		expect((await get("/healthz")).status).toBe(status);
	});

	it("tells what is degraded while it can be asked", async () => {
		const { monitoring, get } = await start({ problem: "ferry.md:3: not valid" });
		monitoring.connected(0, true);
		monitoring.connected(1, false);
		const { status, text } = await get("/healthz");
		expect(status).toBe(200);
		expect(JSON.parse(text)).toEqual({
			ready: true,
			degraded: ["not connected to Discord: shard 1", "ferry.md:3: not valid"],
			articles: 3,
		});
	});
});

describe("metrics", () => {
	it("count questions by result and kind, and time them", async () => {
		const { monitoring, get } = await start();
		monitoring.connected(0, true);
		monitoring.answered({ kind: "passage", status: "answered", seconds: 0.004 });
		monitoring.answered({ kind: null, status: "unanswered", seconds: 0.004 });
		const { text } = await get("/metrics");
		for (const line of [
			'verbatim_questions_total{status="answered",kind="passage"} 1',
			'verbatim_questions_total{status="unanswered",kind="none"} 1',
			'verbatim_answer_seconds_bucket{le="0.005"} 2',
			'verbatim_gateway_up{shard="0"} 1',
			"verbatim_articles 3",
		]) {
			expect(text).toContain(`${line}\n`);
		}
	});

	it.each([
		["/", 404],
		["/healthz/../secret", 404],
	])("%s is not there", async (path, status) => {
		const { get } = await start();
		expect((await get(path)).status).toBe(status);
	});
});

describe("a request is answered", () => {
	it.each([
		["by a container's own check", "127.0.0.1:8080"],
		["from the computer itself", "localhost:8080"],
		["from the computer itself, by a name below it", "verbatim.localhost"],
		["by IPv6", "[::1]:8080"],
		["by a pod's address, as probes and Prometheus send it", "10.42.0.7:8080"],
		["by a service's name, as Prometheus sends it in a network of containers", "verbatim:8080"],
		["by the name that is set", "Bot.Example.internal:8080"],
		["by what is no browser", undefined],
	])("%s", (_, host) => {
		expect(isOwnHost(host, "bot.example.internal")).toBe(true);
	});
});

describe("a request is refused", () => {
	it.each([
		["by a page's own name", "attacker.example:8080"],
		["by a page's own name with a dot at its end", "attacker.example."],
		["by a name that begins with an address", "127.0.0.1.attacker.example"],
		["by a name that ends like the computer's", "attackerlocalhost.example"],
		["by what is no host", "a b"],
	])("%s", (_, host) => {
		expect(isOwnHost(host, "0.0.0.0")).toBe(false);
	});

	it.each(["/livez", "/healthz", "/metrics"])(
		"under %s, without a word of what is there",
		async (path) => {
			const { monitoring } = await start();
			const [status, text] = await new Promise<[number | undefined, string]>((resolve, reject) => {
				const headers = { host: "attacker.example" };
				request({ host: "127.0.0.1", port: monitoring.port, path, headers }, (response) => {
					let body = "";
					response.setEncoding("utf8").on("data", (chunk: string) => {
						body += chunk;
					});
					response.on("end", () => resolve([response.statusCode, body]));
				})
					.on("error", reject)
					.end();
			});
			expect(status).toBe(421);
			expect(text).toBe("Ask by an address, or by the name in HEALTH_HOST.\n");
		},
	);
});
