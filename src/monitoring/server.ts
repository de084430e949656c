import { createServer, type ServerResponse } from "node:http";
import type { Health } from "./health.ts";
import { isOwnHost } from "./host-names.ts";
import type { Metrics } from "./metrics.ts";

interface MonitoringServer {
	readonly port: number;
	stop(): Promise<void>;
}

/**
 * Serves `/livez` (the process runs), `/healthz` (200 when it can be asked, else 503, with a report as JSON) and
 * `/metrics` (for Prometheus), to who asks for a host that this could be. Rejects where the port cannot be had.
 */
export async function serveMonitoring(
	{ host, port }: { readonly host: string; readonly port: number },
	health: Pick<Health, "report">,
	metrics: Pick<Metrics, "render" | "contentType">,
): Promise<MonitoringServer> {
	const server = createServer((request, response) => {
		if (!isOwnHost(request.headers.host, host)) {
			return send(response, misdirected, "Ask by an address, or by the name in HEALTH_HOST.\n");
		}
		if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "");
		switch (request.url?.split("?")[0]) {
			case "/livez":
				return send(response, 200, "ok\n");
			case "/healthz": {
				const report = health.report();
				return send(response, report.ready ? 200 : 503, `${JSON.stringify(report)}\n`, json);
			}
			case "/metrics":
				metrics.render().then(
					(text) => send(response, 200, text, metrics.contentType),
					() => send(response, 500, ""),
				);
				return;
			default:
				return send(response, 404, "");
		}
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, resolve);
	});
	const address = server.address();
	return {
		port: typeof address === "object" && address !== null ? address.port : port,
		async stop() {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

const json = "application/json";
const misdirected = 421;

function send(response: ServerResponse, status: number, body: string, type = "text/plain"): void {
	response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}
