import { type APIMessageTopLevelComponent, ComponentType, type Message } from "discord.js";

/** The words of a message without mentions and custom emoji. */
export function questionIn(content: string): string {
	return content
		.replace(/<(?:@[!&]?|#|a?:\w{2,32}:)\d{1,20}>/g, " ")
		.replace(/\s+/gu, " ")
		.trim();
}

/** What of a message can hold words. */
export type Worded = Pick<Message, "content"> & {
	readonly messageSnapshots?: Message["messageSnapshots"];
	readonly embeds?: readonly {
		readonly title?: string | null;
		readonly description?: string | null;
	}[];
	readonly components?: readonly { toJSON(): unknown }[];
};

/** The words of a message, whatever holds them: itself, what it forwards, an embed, or the texts it is built of. */
export function wordsIn({
	content,
	messageSnapshots,
	embeds = [],
	components = [],
}: Worded): string {
	const own = questionIn(content);
	if (own !== "") return own;
	const forwarded = messageSnapshots?.first();
	if (forwarded) return wordsIn({ content: "", ...withoutEmpty(forwarded) });
	const embedded = embeds.flatMap(({ title, description }) => [title ?? "", description ?? ""]);
	const built = components.flatMap((each) => textsIn(each.toJSON() as APIMessageTopLevelComponent));
	return questionIn([...embedded, ...built].filter((each) => each !== "").join("\n"));
}

/** What is forwarded comes without the fields that it lacks. */
function withoutEmpty({
	content,
	embeds,
	components,
}: {
	readonly content?: string | null;
	readonly embeds?: Worded["embeds"] | null;
	readonly components?: Worded["components"] | null;
}): Partial<Worded> {
	return {
		...(content ? { content } : {}),
		...(embeds ? { embeds } : {}),
		...(components ? { components } : {}),
	};
}

function textsIn(component: APIMessageTopLevelComponent): string[] {
	if (component.type === ComponentType.TextDisplay) return [component.content];
	if (component.type === ComponentType.Container) return component.components.flatMap(textsIn);
	if (component.type === ComponentType.Section) return component.components.flatMap(textsIn);
	return [];
}
