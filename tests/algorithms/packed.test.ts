import { expect, it } from "vitest";
import { packedList, readParts } from "../../src/algorithms/packed.ts";

it.each([0, 1, 2, 499, 500, 501, 1000, 1203])(
	"a list of %i values comes back as it was",
	(count) => {
		const values = Array.from({ length: count }, (_, at) => ({
			name: `“${at}”,\n]`,
			at,
			no: null,
		}));
		const { pieces } = packedList("values", values.values());
		const bytes = Buffer.concat(Array.from(pieces, (piece) => piece as Uint8Array));
		expect(readParts(() => bytes).value("values")).toEqual(values);
	},
);
