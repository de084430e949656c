import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { toAnswer } from "./answer-span.ts";
import { createArticleVectors, type VectorCache } from "./article-vectors.ts";
import type { Job, RawReading } from "./process-messages.ts";
import type { PassageInPlace, PassageReading, Reader } from "./reader.ts";
import { toReadable } from "./rows.ts";
import type { ReadQuestion } from "./spelled.ts";
import type { VectorDatabase } from "./stored-vectors.ts";
import { type Env, openWorkLine } from "./work-line.ts";

interface ReaderOptions {
	/** Where the vectors of articles are kept. */
	readonly cache: VectorCache | null;
	/** Where they are kept and compared once there are more than memory should hold; in memory all the same where null. */
	readonly database?: VectorDatabase | null;
	/** Is told in plain words what the operator should know. */
	readonly warn: (message: string, details?: Readonly<Record<string, unknown>>) => void;
	/** Milliseconds that a message waits for all of its reading at most; 1,500 unless told. */
	readonly patience?: number;
	/** How many passages are read side by side at most, each on a core of its own; 2 unless told. */
	readonly lanes?: number;
	/** The environment of the process that reads, which then gives memory back; this one's unless told. */
	readonly env?: Env;
	/** The folder with the networks; the one that comes with the package unless told. */
	readonly folder?: string;
}

/** The networks as they ship. */
const shipped = fileURLToPath(new URL("../../data/reader", import.meta.url));

/** Each further one would take memory of its own for a few milliseconds. */
const maxLanes = 2;

/** Beyond this much of the time others who have no answer yet go first. */
const shareBeforeFurther = 0.5;

/** Milliseconds within which one warning of a busy reader is enough. */
const quiet = 60_000;

/** Starts the reader in a process of its own; it loads while this one goes on. */
export async function startReader(options: ReaderOptions): Promise<Reader> {
	const { cache, database = null, warn, patience = 1500, folder = shipped, env } = options;
	const { lanes = maxLanes } = options;
	const encoder = `${folder}/encoder.onnx`;
	const setup = {
		reader: `${folder}/reader.onnx`,
		encoder,
		tokenizer: `${folder}/tokenizer.json`,
		lanes: Math.min(lanes, maxLanes, availableParallelism()),
	};
	const fate = {
		failed: (reason: string) =>
			warn("The reader cannot be used: questions are answered by words alone.", { reason }),
		restarted: (reason: string) => warn("The reader is started again.", { reason }),
	};
	const line = openWorkLine(setup, fate, env);
	const vectors = createArticleVectors({
		model: (await Promise.all([encoder, `${encoder}.data`].map(versionOf))).join(" "),
		embed: async (texts) => vectorsIn(await line.do({ kind: "embed", texts }, { urgent: false })),
		cache,
		database,
		warn,
	});
	const busy = createBusyWarning(warn);
	const doInTime = async ({ since, isFurther = false }: ReadQuestion, job: Job) => {
		const due = since + (isFurther ? shareBeforeFurther : 1) * patience;
		const left = Math.max(0, due - performance.now());
		const done = await line.do(job, { urgent: true, patience: left });
		if (done === null && !isFurther && line.state().kind !== "failed") busy();
		return done;
	};
	return {
		async read(question, passages) {
			const job: Job = { kind: "read", question, passages: passages.map(toReadable) };
			const done = await doInTime(question, job);
			if (done?.kind !== "read") return null;
			const { asked, readings } = done;
			return { asked, passages: readings.map((each, at) => placed(each, passages[at])) };
		},
		embed: async (question) => vectorsIn(await doInTime(question, { kind: "ask", question })),
		embedTexts: async (question, texts) =>
			vectorsIn(await doInTime(question, { kind: "embed", texts })),
		...vectors,
		state: line.state,
		async close() {
			line.close();
			await database?.close();
		},
	};
}

function vectorsIn(done: Awaited<ReturnType<ReturnType<typeof openWorkLine>["do"]>>) {
	return done?.kind === "embedded" ? done.vectors : null;
}

function placed({ relevance, answer }: RawReading, passage?: PassageInPlace): PassageReading {
	const words = answer && passage ? toAnswer(passage.article.text, answer.span) : null;
	return { relevance, answer: words, spanScore: answer?.score ?? 0 };
}

/** What changes with a file. */
async function versionOf(file: string): Promise<string> {
	const found = await stat(file).catch(() => null);
	return found ? `${found.size} ${found.mtimeMs}` : "none";
}

/** Says that questions are answered by words alone, once a minute with how many. */
function createBusyWarning(warn: ReaderOptions["warn"]): () => void {
	let questions = 0;
	let timer: NodeJS.Timeout | null = null;
	return () => {
		questions++;
		if (timer !== null) return;
		warn("The reader is busy: questions are answered by words alone until it catches up.");
		timer = setTimeout(() => {
			timer = null;
			if (questions > 1) warn("The reader was busy.", { answeredByWordsAlone: questions });
			questions = 0;
		}, quiet);
		timer.unref();
	};
}
