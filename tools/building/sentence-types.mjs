// Writes the type of the bot's sentences from the English ones and what translators should know of them:
//   node tools/building/sentence-types.mjs
import { readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../../src/translations/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const notes = read("notes.json");
const unused = new Set(Object.keys(notes));

function typeOf(value, path) {
	if (Array.isArray(value)) return "readonly string[]";
	if (typeof value === "string") return JSON.stringify(value);
	const keys = Object.entries(value).map(([key, inner]) => {
		const place = [...path, key];
		const note = notes[place.join(".")];
		unused.delete(place.join("."));
		const comment = note === undefined ? "" : `/** ${note} */\n`;
		return `${comment}readonly ${JSON.stringify(key)}: ${typeOf(inner, place)};\n`;
	});
	return `{\n${keys.join("")}}`;
}

const english = `// By tools/building/sentence-types.mjs, from en.json and notes.json.\nexport type English = ${typeOf(read("en.json"), [])};\n`;
if (unused.size > 0) throw new Error(`notes.json names no sentences: ${[...unused].join(", ")}`);
writeFileSync(new URL("english.generated.ts", folder), english);
