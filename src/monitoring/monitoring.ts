import { type Check, createHealth } from "./health.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { serveMonitoring } from "./server.ts";

export interface MonitoringOptions {
	readonly host: string;
	readonly port: number;
	/** How many articles are served at the moment. */
	readonly articles: () => number;
	readonly checks: readonly Check[];
}

/** What is told of the running bot, and served. */
export interface Monitoring extends Pick<Metrics, "answered" | "connected"> {
	readonly port: number;
	stop(): Promise<void>;
}

/** Keeps the figures of the running bot and serves them. Rejects where the port cannot be had. */
export async function startMonitoring(options: MonitoringOptions): Promise<Monitoring> {
	const { articles, checks } = options;
	const metrics = createMetrics(articles);
	const health = createHealth(articles, checks);
	const server = await serveMonitoring(options, health, metrics);
	return {
		port: server.port,
		answered: metrics.answered,
		connected(shard, isUp) {
			metrics.connected(shard, isUp);
			health.connected(shard, isUp);
		},
		stop: server.stop,
	};
}
