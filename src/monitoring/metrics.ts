import {
	Counter,
	collectDefaultMetrics,
	Gauge,
	Histogram,
	type MetricObjectWithValues,
	type MetricValue,
	Registry,
} from "prom-client";

/** Figures of the running bot for Prometheus. */
export interface Metrics {
	answered(answer: {
		readonly kind: string | null;
		readonly status: string;
		readonly seconds: number;
	}): void;
	connected(shard: number, isUp: boolean): void;
	/** The figures in Prometheus' text format, and its content type. */
	render(): Promise<string>;
	readonly contentType: string;
	/** The figures as plain values, for who adds up those of several processes. */
	toJson(): Promise<MetricObjectWithValues<MetricValue<string>>[]>;
}

/** What is on its way into the database. */
export interface QueueFigures {
	readonly waiting: number;
	/** Since the start. */
	readonly lost: number;
}

/**
 * @param articles how many are served at the moment
 * @param queue how much is to be kept at the moment
 */
export function createMetrics(articles: () => number, queue: () => QueueFigures): Metrics {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const questions = new Counter({
		name: "verbatim_questions_total",
		help: "Questions put to the articles, by result and by what answered.",
		labelNames: ["status", "kind"],
		registers,
	});
	const duration = new Histogram({
		name: "verbatim_answer_seconds",
		help: "From a question to the finished reply, without Discord.",
		buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1],
		registers,
	});
	const gateway = new Gauge({
		name: "verbatim_gateway_up",
		help: "1 where a shard is connected to Discord.",
		labelNames: ["shard"],
		registers,
	});
	new Gauge({
		name: "verbatim_articles",
		help: "Articles that are served.",
		// Each process serves all of them.
		aggregator: "max",
		registers,
		collect() {
			this.set(articles());
		},
	});
	new Gauge({
		name: "verbatim_store_waiting",
		help: "Votes, questions and settings that are not in the database yet.",
		registers,
		collect() {
			this.set(queue().waiting);
		},
	});
	new Gauge({
		name: "verbatim_store_lost",
		help: "Those that could not be kept, since the start.",
		registers,
		collect() {
			this.set(queue().lost);
		},
	});
	return {
		answered({ kind, status, seconds }) {
			questions.inc({ status, kind: kind ?? "none" });
			duration.observe(seconds);
		},
		connected: (shard, isUp) => gateway.set({ shard: String(shard) }, isUp ? 1 : 0),
		render: () => registry.metrics(),
		contentType: registry.contentType,
		toJson: () => registry.getMetricsAsJSON(),
	};
}
