import { z } from "zod";

const id = z.string().regex(/^\d{1,20}$/);
/** Whom and where a request is about. */
const sender = z.object({
	/** Id of the person who acts. */
	by: id,
	channel: id,
	/** The person's language, such as `en-GB`. */
	locale: z.string().max(10),
});
const text = z.string().max(4000);
const name = z.string().max(100);
const option = z.object({
	type: z.number().int(),
	name,
	value: z.union([text, z.number(), z.boolean()]),
	focused: z.boolean().optional(),
});

/** A frame from a page, which may be anything. */
export const requestSchema = z.object({
	number: z.number().int(),
	action: z.discriminatedUnion("do", [
		z.object({
			do: z.literal("say"),
			...sender.shape,
			content: text,
			reply: z.object({ to: id, ping: z.boolean() }).optional(),
		}),
		z.object({ do: z.literal("post"), ...sender.shape, title: name, content: text }),
		z.object({ do: z.literal("edit"), ...sender.shape, message: id, content: text }),
		z.object({ do: z.literal("remove"), ...sender.shape, message: id }),
		z.object({
			do: z.enum(["command", "complete"]),
			...sender.shape,
			name,
			options: z.array(option).max(25).readonly(),
		}),
		z.object({ do: z.literal("apply"), ...sender.shape, name, message: id }),
		z.object({
			do: z.literal("press"),
			...sender.shape,
			message: id,
			customId: name,
			values: z.array(name).max(25).readonly().optional(),
		}),
		z.object({
			do: z.literal("submit"),
			...sender.shape,
			message: id.optional(),
			customId: name,
			fields: z.record(name, text),
		}),
		z.object({ do: z.literal("inspect"), message: id }),
		z.object({ do: z.literal("article"), id: z.string() }),
		z.object({ do: z.literal("articles") }),
	]),
});

export type Sender = z.infer<typeof sender>;
export type CommandOption = z.infer<typeof option>;
/** What somebody on the page does. */
export type MemberAction = Request["action"];
/** A frame from the page: the action, and a number to answer it by. */
export type Request = z.infer<typeof requestSchema>;
