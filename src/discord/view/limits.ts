/** Discord's limits (API v10) that shape what is sent; lengths in UTF-16 units, which count no fewer than Discord does. */
export const limits = {
	/** Over all text displays of a message. */
	text: 4000,
	/** Discord refuses 10,000 UTF-8 bytes and more, whatever the number of characters; the rest is the envelope. */
	bytes: 9600,
	/** Components of every kind and depth in a message. */
	components: 40,
	buttonsInRow: 5,
	buttonLabel: 80,
	customId: 100,
	/** Of a menu. */
	options: 25,
	optionLabel: 100,
	placeholder: 150,
	/** A menu may take up a quarter of a message. */
	menuBytes: 2400,
	choices: 25,
	/** A choice's name, and its value. */
	choice: 100,
	nonce: 25,
	threadName: 100,
	/** The title of a form, and of each of its fields. */
	formLabel: 45,
	/** What stands in an empty field of a form. */
	formHint: 100,
} as const;

/** Cuts a label at a word's end, visibly; never inside a surrogate pair. */
export function shortenLabel(label: string, longest: number): string {
	const line = label.replace(/\s+/gu, " ").trim();
	if (line.length <= longest) return line;
	const space = line.slice(0, longest).lastIndexOf(" ");
	const end = space > longest / 2 ? space : longest - 1;
	return `${line.slice(0, end).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
