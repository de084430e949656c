import { TextDecoder } from "node:util";

/**
 * Bytes of a page as text, in the encoding that its mark, its server or itself names; UTF-8 where none does.
 * What reads as UTF-8 beyond ASCII is UTF-8, whatever is stated: other encodings do not come out so by chance.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
	const decoder =
		decoderFor(markedCharset(bytes)) ??
		(isUtf8(bytes) ? new TextDecoder("utf-8") : null) ??
		decoderFor(charsetIn(contentType ?? "")) ??
		decoderFor(statedCharset(bytes)) ??
		new TextDecoder("utf-8");
	return decoder.decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
	if (!bytes.some((byte) => byte > 0x7f)) return false;
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch (error) {
		// The decoder's way to say that it is not.
		if (error instanceof TypeError) return false;
		throw error;
	}
}

function decoderFor(charset: string | null): TextDecoder | null {
	if (charset === null) return null;
	try {
		return new TextDecoder(charset);
	} catch (error) {
		// A name that nobody knows says nothing.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function markedCharset(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
	return null;
}

/** Pages name their encoding in their first thousand bytes or so. */
function statedCharset(bytes: Uint8Array): string | null {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
	const meta = /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]{2,40})/iu.exec(head)?.[1] ?? null;
	// What can be read as bytes of ASCII is not UTF-16, whatever it says.
	return meta !== null && /^utf-?16/iu.test(meta) ? "utf-8" : meta;
}

function charsetIn(contentType: string): string | null {
	return /\bcharset\s*=\s*"?\s*([\w-]{2,40})/iu.exec(contentType)?.[1] ?? null;
}
