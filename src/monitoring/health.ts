/** How the process is, as a load balancer or an operator asks. */
export interface HealthReport {
	/** The bot is connected and has articles: it can be asked. */
	readonly ready: boolean;
	/** What is not as it should be, in plain words, while questions are answered. */
	readonly degraded: readonly string[];
	readonly articles: number;
}

export interface Health {
	connected(shard: number, isUp: boolean): void;
	report(): HealthReport;
}

/** Something that may be out of order: a sentence, or null while all is well. */
export type Check = () => string | null;

/** @param articles how many are served at the moment */
export function createHealth(articles: () => number, checks: readonly Check[]): Health {
	const shards = new Map<number, boolean>();
	return {
		connected: (shard, isUp) => shards.set(shard, isUp),
		report() {
			const lost = [...shards].filter(([, isUp]) => !isUp).map(([shard]) => shard);
			const up = shards.size - lost.length;
			const away = lost.length > 0 ? [`not connected to Discord: shard ${lost.join(", ")}`] : [];
			return {
				ready: up > 0 && articles() > 0,
				degraded: [...away, ...checks.flatMap((check) => check() ?? [])],
				articles: articles(),
			};
		},
	};
}
