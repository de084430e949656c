import { type Check, createHealth } from "./health.ts";
import { createMetrics, type Metrics, type QueueFigures } from "./metrics.ts";
import { serveMonitoring } from "./server.ts";

interface MonitoringOptions {
	readonly host: string;
	readonly port: number;
	/** How many articles are served at the moment. */
	readonly articles: () => number;
	readonly checks: readonly Check[];
	/** How much is to be kept at the moment; nothing unless told. */
	readonly queue?: () => QueueFigures;
}

/** What is told of the running bot, and served. */
export interface Monitoring extends Pick<Metrics, "answered" | "connected"> {
	readonly port: number;
	stop(): Promise<void>;
}

/** Keeps the figures of the running bot and serves them. Rejects where the port cannot be had. */
export async function startMonitoring(options: MonitoringOptions): Promise<Monitoring> {
	const { articles, checks, queue = () => ({ waiting: 0, lost: 0 }) } = options;
	const metrics = createMetrics(articles, queue);
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
