import { describe, expect, it, onTestFinished } from "vitest";
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
