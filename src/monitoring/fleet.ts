import { AggregatorRegistry } from "prom-client";
import type { HealthReport } from "./health.ts";
import type { Report } from "./report.ts";
import { serveMonitoring } from "./server.ts";

/** The health and figures of several processes, served as of one. */
export interface FleetMonitoring {
	/** Takes what the process of a shard tells. */
	take(shard: number, report: Report): void;
	/** The process of a shard is gone. */
	lose(shard: number): void;
	stop(): Promise<void>;
}

/** Rejects where the port cannot be had. */
export async function startFleetMonitoring(
	where: { readonly host: string; readonly port: number },
	shards: readonly number[],
): Promise<FleetMonitoring> {
	const reports = new Map<number, Report>();
	const health = { report: () => joinHealth(reports, shards) };
	const metrics = {
		render: () =>
			AggregatorRegistry.aggregate(
				[...reports.values()].map((each) => [...each.metrics]),
			).metrics(),
		contentType: new AggregatorRegistry().contentType,
	};
	const server = await serveMonitoring(where, health, metrics);
	return {
		take: (shard, report) => void reports.set(shard, report),
		lose: (shard) => void reports.delete(shard),
		stop: server.stop,
	};
}

function joinHealth(reports: ReadonlyMap<number, Report>, shards: readonly number[]): HealthReport {
	const told = [...reports.values()].map(({ health }) => health);
	const missing = shards.filter((shard) => !reports.has(shard));
	const away =
		missing.length === 0 ? [] : [`no process is running for shard ${missing.join(", ")}`];
	return {
		ready: told.some(({ ready }) => ready),
		degraded: [...new Set([...away, ...told.flatMap(({ degraded }) => degraded)])],
		articles: Math.max(0, ...told.map(({ articles }) => articles)),
	};
}
