import type { MetricObjectWithValues, MetricValue } from "prom-client";
import { type Check, createHealth, type HealthReport } from "./health.ts";
import { createMetrics, type Metrics, type QueueFigures } from "./metrics.ts";

/** What a process tells of itself to the one that has started it. */
export interface Report {
	readonly health: HealthReport;
	readonly metrics: readonly MetricObjectWithValues<MetricValue<string>>[];
}

/** What is told of the running bot, and passed on. */
interface Reporting extends Pick<Metrics, "answered" | "connected"> {
	stop(): void;
}

/** Milliseconds between reports. */
const interval = 1000;

/** Tells the health and figures of this process again and again. */
export function startReporting(
	options: {
		/** How many articles are served at the moment. */
		readonly articles: () => number;
		readonly checks: readonly Check[];
		readonly queue: () => QueueFigures;
	},
	send: (report: Report) => void,
): Reporting {
	const metrics = createMetrics(options.articles, options.queue);
	const health = createHealth(options.articles, options.checks);
	const tell = async () => send({ health: health.report(), metrics: await metrics.toJson() });
	const timer = setInterval(tell, interval);
	return {
		answered: metrics.answered,
		connected(shard, isUp) {
			metrics.connected(shard, isUp);
			health.connected(shard, isUp);
		},
		stop: () => clearInterval(timer),
	};
}
