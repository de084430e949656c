import { spawn } from "node:child_process";
import { once } from "node:events";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inventArticles, markdownOf } from "./invented-corpus.ts";

// What starting with many articles of 20 passages costs until the bot is ready, with nothing kept and then with what the
// start before has kept: seconds of the processor and by the clock, and memory. Questions are answered by words alone
// unless READER=on; what passages mean is worked out after the start, in a process of its own.
//     [READER=on] npm run bench:start-many [-- ARTICLES]

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(path.join(tmpdir(), "verbatim-start-"));
const [knowledge, cache] = [path.join(folder, "articles"), path.join(folder, "cache")];
mkdirSync(knowledge);
let number = 0;
for (const article of inventArticles(count, 20))
	writeFileSync(path.join(knowledge, `article-${number++}.md`), markdownOf(article));
await start("nothing kept", true);
for (let run = 0; run < 3; run++) await start("kept", false);
writeFileSync(
	path.join(knowledge, "article-0.md"),
	"---\ntitle: The pier\n---\n\nThe pier was painted red.\n",
);
await start("kept, one article changed", true);
rmSync(folder, { recursive: true });

/** @param keeps whether the process goes on until it has written what it keeps */
async function start(name: string, keeps: boolean): Promise<void> {
	const args = ["--max-old-space-size=6000", "dist/cli.js", "start", "--knowledge", knowledge];
	const env = {
		PATH: process.env["PATH"],
		DOTENV_CONFIG_PATH: "no-such.env",
		CACHE_DIR: cache,
		READER: process.env["READER"] ?? "off",
	};
	const began = performance.now();
	const before = indexTime();
	const child = spawn(process.execPath, args, { env });
	const ended = once(child, "close");
	let written = "";
	child.stderr.resume();
	for await (const text of child.stdout.setEncoding("utf8")) {
		written += text;
		if (written.includes("Open ")) break;
	}
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	process.stdout.write(
		`${count} articles, ${name}: ${seconds} s by the clock, ${usedBy(child.pid)}\n`,
	);
	while (keeps && indexTime() === before) await new Promise((resolve) => setTimeout(resolve, 500));
	child.kill("SIGTERM");
	await ended;
}

/** Linux tells it, in hundredths of a second. */
function usedBy(pid: number | undefined): string {
	const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ");
	const used = (Number(fields?.[11]) + Number(fields?.[12])) / 100;
	const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
	return `${used.toFixed(2)} s of the processor, ${Math.round(Number(memory) / 1024)} MB`;
}

/** When the index was written last. */
function indexTime(): string {
	const places = listed(cache).filter((name) => name.endsWith(".index"));
	return places.map((name) => statSync(path.join(cache, name)).mtimeMs).join();
}

function listed(place: string): string[] {
	try {
		return readdirSync(place);
	} catch {
		return [];
	}
}
