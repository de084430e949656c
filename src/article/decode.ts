/** The text of a file, or why it has none, as one sentence's end: "…: the file is empty". */
type Decoded =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly message: string };

/** Bytes of a file as text: UTF-8, without byte order mark, every line end as `\n`. */
export function decodeText(bytes: Uint8Array): Decoded {
	if (hasUtf16Mark(bytes)) return refusal("the file is UTF-16; save it as UTF-8");
	if (bytes.includes(0)) return refusal("this is a binary file, not text");
	const decoded = decodeUtf8(bytes);
	if (decoded === null) return refusal("the file is not valid UTF-8; save it as UTF-8");
	const text = decoded.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	return text.trim() === "" ? refusal("the file is empty") : { ok: true, text };
}

function refusal(message: string): Decoded {
	return { ok: false, message };
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
	return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function decodeUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}
