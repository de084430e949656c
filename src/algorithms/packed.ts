/** Rows of figures and words by name, on their way into a file. What is large comes piece by piece. */
export interface PackedPart {
	readonly name: string;
	readonly pieces: Iterable<ArrayBufferView>;
}

/** The same, read again: views of the bytes, which nobody changes. A part that is not there is a bug. */
export interface PackedParts {
	bytes(name: string): Uint8Array;
	ints(name: string): Int32Array;
	floats(name: string): Float64Array;
	/** What `packedWords` took. */
	words(name: string): readonly string[];
	/** What `packedValue` took. */
	value(name: string): unknown;
}

export function packedRow(name: string, row: ArrayBufferView): PackedPart {
	return { name, pieces: [row] };
}

/** Words without a line's end among their letters. */
export function packedWords(name: string, words: readonly string[]): PackedPart {
	return packedRow(name, encoder.encode(words.join("\n")));
}

/** A value as JSON. */
export function packedValue(name: string, value: unknown): PackedPart {
	return packedRow(name, encoder.encode(JSON.stringify(value)));
}

/** A list of values as JSON, made some at a time; it is read as a value. */
export function packedList(name: string, values: Iterable<unknown>): PackedPart {
	return { name, pieces: listPieces(values) };
}

const valuesAtOnce = 500;

function* listPieces(values: Iterable<unknown>): Generator<Uint8Array, void> {
	let texts: string[] = [];
	let lead = "[";
	for (const value of values) {
		texts.push(JSON.stringify(value));
		if (texts.length < valuesAtOnce) continue;
		yield encoder.encode(lead + texts.join());
		texts = [];
		lead = ",";
	}
	yield encoder.encode(texts.length > 0 || lead === "[" ? `${lead}${texts.join()}]` : "]");
}

/** The parts among some bytes. */
export function readParts(bytesOf: (name: string) => Uint8Array): PackedParts {
	const textOf = (name: string): string => decoder.decode(bytesOf(name));
	return {
		bytes: bytesOf,
		ints: (name) => toInts(bytesOf(name)),
		floats: (name) => {
			const { buffer, byteOffset, byteLength } = bytesOf(name);
			return new Float64Array(buffer, byteOffset, byteLength / 8);
		},
		words(name) {
			const text = textOf(name);
			return text === "" ? [] : text.split("\n");
		},
		value: (name) => JSON.parse(textOf(name)),
	};
}

/** Bytes that begin at a multiple of four as whole numbers. */
export function toInts({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array {
	return new Int32Array(buffer, byteOffset, byteLength / 4);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
