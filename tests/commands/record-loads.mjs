// With `node --import`: writes the place of every module that the process loads to the file that LOADS names.
import { appendFileSync } from "node:fs";
import { createRequire, register } from "node:module";

const file = process.env["LOADS"];
const hooks = `
	import { appendFileSync } from "node:fs";
	export async function load(url, context, next) {
		appendFileSync(${JSON.stringify(file)}, url + "\\n");
		return next(url, context);
	}
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

// The hooks do not hear of what is loaded with `require`.
process.on("exit", () => {
	const required = Object.keys(createRequire(import.meta.url).cache);
	appendFileSync(file, required.map((place) => `file://${place}\n`).join(""));
});
