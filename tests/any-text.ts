import fc from "fast-check";

/**
 * Text of any characters, as fast-check's unit "binary" gives it and with the words that it finds dangerous, but without
 * the table of all million characters that "binary" makes at its first use, which takes seconds.
 */
export function anyText(length: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
	return fc.oneof(
		{ weight: 3, arbitrary: fc.string({ unit: anyCharacter, ...length }) },
		{ weight: 1, arbitrary: fc.string({ unit: "binary-ascii", ...length }) },
	);
}

const surrogates = { from: 0xd800, to: 0xdfff };
const many = surrogates.to - surrogates.from + 1;

const anyCharacter = fc
	.nat(0x10ffff - many)
	.map((number) => String.fromCodePoint(number < surrogates.from ? number : number + many));
