import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

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
}

/** @param articles how many are served at the moment */
export function createMetrics(articles: () => number): Metrics {
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
		registers,
		collect() {
			this.set(articles());
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
	};
}
