/** The bot's picture: an opening quotation mark. */
export const botAvatar = picture(
	"#5865f2",
	'<text x="32" y="62" font-family="Georgia, serif" font-size="76" font-weight="700" text-anchor="middle" fill="#fff">“</text>',
);

/** A person's picture, as those have who chose none. */
export function personAvatar(number: number): string {
	const colour = colours[number % colours.length] ?? "#747f8d";
	const face =
		'<circle cx="32" cy="25" r="11" fill="#fff"/><path d="M12 56a20 20 0 0 1 40 0" fill="#fff"/>';
	return picture(colour, face);
}

const colours = ["#3ba55c", "#eb459e", "#faa61a", "#ed4245"];

function picture(colour: string, content: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><rect width="64" height="64" fill="${colour}"/>${content}</svg>`;
}
