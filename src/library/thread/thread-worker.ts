import { parentPort } from "node:worker_threads";
import type { Job, Jobs, Report } from "./jobs.ts";
import { pack } from "./parcel.ts";
import { parseFile } from "./parse-file.ts";

parentPort?.on("message", async (job: Job) => tell({ kind: "done", value: await perform(job) }));
tell({ kind: "ready" });

async function perform(job: Job): Promise<Jobs[keyof Jobs]["gives"]> {
	if (job.kind === "article") return pack(await parseFile(job));
	if (job.kind === "listing") {
		const { readListing } = await import("../listing/read-listing.ts");
		return readListing(job.bytes, job.contentType, job.address);
	}
	const { readPage } = await import("../page/read-page.ts");
	return readPage(job.html, job.address);
}

function tell(report: Report): void {
	parentPort?.postMessage(report);
}
