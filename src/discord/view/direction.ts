// Unicode can turn the direction of text around (UAX #9): each sign that begins such a stretch waits for one that ends
// it, or for the end of its paragraph, which on Discord is the line.

/** A text on one line, held apart from what stands around it, whatever stretches it begins or ends too many of. */
export function isolate(line: string): string {
	let open = 0;
	const balanced = line.replace(isolates, (sign) => {
		if (sign !== endIsolate) open += 1;
		else if (open > 0) open -= 1;
		// It would end the stretch that holds the whole text apart.
		else return "\uFFFD";
		return sign;
	});
	return `${firstStrongIsolate}${balanced}${endIsolate.repeat(open)}${endIsolate}`;
}

/** A text with every stretch ended in the line where it begins; nothing within the lines is changed. */
export function closeDirections(text: string): string {
	return turning.test(text) ? text.replace(/[^\n]+/g, (line) => line + closersOf(line)) : text;
}

/** What ends the stretches that a line leaves open, the last one first. */
function closersOf(line: string): string {
	const open: string[] = [];
	for (const [sign] of line.matchAll(everySign)) {
		if (embeddings.test(sign)) open.push(endEmbedding);
		else if (sign === endEmbedding && open.at(-1) === endEmbedding) open.pop();
		else if (sign === endIsolate && open.includes(endIsolate))
			open.length = open.lastIndexOf(endIsolate);
		else if (sign !== endEmbedding && sign !== endIsolate) open.push(endIsolate);
	}
	return open.reverse().join("");
}

const firstStrongIsolate = "\u2068";
const endIsolate = "\u2069";
const endEmbedding = "\u202C";
const isolates = /[\u2066-\u2069]/g;
/** Embeddings and overrides. */
const embeddings = /[\u202A\u202B\u202D\u202E]/;
const turning = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;
const everySign = /[\u202A-\u202E\u2066-\u2069]/g;
