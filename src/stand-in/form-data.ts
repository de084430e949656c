import type { FastifyInstance } from "fastify";
import type { Json } from "./json.ts";

/** A file that came with a message. */
interface SentFile {
	readonly filename: string;
	readonly content_type: string;
	readonly size: number;
	/** The whole of it, as UTF-8; of a picture nothing. */
	readonly text: string;
	/** The whole of a picture. */
	readonly base64?: string;
}

/**
 * Lets requests come as forms, as they do with files: the body is the form's `payload_json`, with the files as
 * the message's attachments.
 */
export function acceptForms(rest: FastifyInstance): void {
	rest.addContentTypeParser(
		"multipart/form-data",
		{ parseAs: "buffer" },
		async (request: { headers: { "content-type"?: string | undefined } }, body: Buffer) => {
			const headers = { "content-type": request.headers["content-type"] ?? "" };
			const form = await new Response(new Uint8Array(body), { headers }).formData();
			const json = form.get("payload_json");
			const sent = JSON.parse(typeof json === "string" ? json : "{}") as Json;
			const files: SentFile[] = [];
			for (const value of form.values())
				if (typeof value !== "string") files.push(await read(value));
			return "data" in sent
				? { ...sent, data: { ...(sent["data"] as Json), attachments: files } }
				: { ...sent, attachments: files };
		},
	);
}

async function read(file: File): Promise<SentFile> {
	const { name, type, size } = file;
	const facts = { filename: name, content_type: type, size };
	if (!type.startsWith("image/")) return { ...facts, text: await file.text() };
	const bytes = Buffer.from(await file.arrayBuffer());
	return { ...facts, text: "", base64: bytes.toString("base64") };
}
