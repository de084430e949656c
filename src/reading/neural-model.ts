import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Row } from "./rows.ts";

/** A network that reads rows of word pieces. */
export interface Model {
	/**
	 * Its outputs by name for some rows, each as a flat array; a row takes `width` pieces of those that have a figure a
	 * piece, as wide as the longest.
	 */
	run(rows: readonly Row[]): Promise<{ readonly width: number; readonly outputs: Outputs }>;
}

type Outputs = Readonly<Record<string, Float32Array>>;

/** How a network is run. */
interface ModelOptions {
	/** Whether memory is kept for the next rows: worth it for many long ones. */
	readonly keepsMemory: boolean;
}

/** Loads a network from a file in ONNX. */
export async function loadModel(file: string, { keepsMemory }: ModelOptions): Promise<Model> {
	const session = await InferenceSession.create(file, {
		// Two cores together take as long as one alone, and twice its time, for rows as short as passages.
		intraOpNumThreads: 1,
		interOpNumThreads: 1,
		graphOptimizationLevel: "all",
		enableCpuMemArena: keepsMemory,
		// Planned for each shape of rows by itself, what is kept would be a half more.
		enableMemPattern: false,
		// Weights are read where they are mapped, once for all cores, and not copied for each into an order that the
		// processor reads a thirtieth faster.
		extra: { session: { disable_prepacking: "1" } },
	});
	return {
		async run(rows) {
			const width = rows.reduce((most, { ids }) => Math.max(most, ids.length), 0);
			const found = await session.run(toInputs(rows, width));
			const outputs = Object.entries(found).map(([name, { data }]) => [name, toFloats(data)]);
			return { width, outputs: Object.fromEntries(outputs) as Outputs };
		},
	};
}

function toInputs(rows: readonly Row[], width: number): Record<string, Tensor> {
	const size = rows.length * width;
	const ids = new BigInt64Array(size);
	const mask = new BigInt64Array(size);
	const types = new BigInt64Array(size);
	for (const [number, row] of rows.entries()) {
		for (const [at, id] of row.ids.entries()) {
			const place = number * width + at;
			ids[place] = BigInt(id);
			mask[place] = 1n;
			types[place] = row.types[at] === 1 ? 1n : 0n;
		}
	}
	const shape = [rows.length, width];
	const tensor = (values: BigInt64Array) => new Tensor("int64", values, shape);
	return {
		input_ids: tensor(ids),
		attention_mask: tensor(mask),
		token_type_ids: tensor(types),
	};
}

function toFloats(data: Tensor["data"]): Float32Array {
	if (data instanceof Float32Array) return data;
	throw new TypeError("the model gives something else than numbers in single precision");
}
