import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { toAnswer } from "./answer-span.ts";
import { createArticleVectors, type VectorCache } from "./article-vectors.ts";
import type { RawReading } from "./process-messages.ts";
import type { PassageInPlace, PassageReading, Reader, Reading } from "./reader.ts";
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
	/** Milliseconds that a question waits for all of its reading at most; 1,500 unless told. */
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

/** Each further one would take its memory for a few milliseconds. */
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
	const file = await stat(`${encoder}.data`).catch(() => null);
	const vectors = createArticleVectors({
		model: `${file?.size} ${file?.mtimeMs}`,
		embed: async (texts) => vectorsIn(await line.do({ kind: "embed", texts }, { urgent: false })),
		cache,
		database,
		warn,
	});
	const busy = createBusyWarning(warn);
	/** @param share how much of the time may be over */
	const hurried = ({ since }: ReadQuestion, share = 1) => ({
		urgent: true,
		patience: Math.max(0, since + share * patience - performance.now()),
	});
	const read = async (
		question: ReadQuestion,
		passages: readonly PassageInPlace[],
		share?: number,
	): Promise<Reading | null> => {
		const job = { kind: "read", question, passages: passages.map(toReadable) } as const;
		const done = await line.do(job, hurried(question, share));
		if (done?.kind !== "read") return null;
		const { asked, readings } = done;
		return { asked, passages: readings.map((each, at) => placed(each, passages[at])) };
	};
	return {
		async read(question, passages) {
			const reading = await read(question, passages);
			if (reading === null && line.state().kind !== "failed") busy();
			return reading;
		},
		readFurther: (question, passages) => read(question, passages, shareBeforeFurther),
		async embed(question) {
			const done = await line.do({ kind: "ask", question }, hurried(question));
			if (done === null && line.state().kind !== "failed") busy();
			return vectorsIn(done);
		},
		async embedFurther(question, texts) {
			const job = { kind: "embed", texts } as const;
			return vectorsIn(await line.do(job, hurried(question, shareBeforeFurther)));
		},
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
