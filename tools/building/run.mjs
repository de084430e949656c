// Runs a tool that is written in TypeScript, with the sources that it takes from src/:
//   node tools/building/run.mjs tools/training/train.ts ARGUMENT…
// The tool is joined into one file of build/, one folder below the project as dist/ is.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "rolldown";
import { keepPlaces } from "./keep-places.mjs";

const project = fileURLToPath(new URL("../..", import.meta.url));
const [tool, ...rest] = process.argv.slice(2);
if (tool === undefined) throw new Error("Name a tool: node tools/building/run.mjs FILE ARGUMENT…");
const file = path.join(project, "build", `${path.basename(tool, ".ts")}.js`);
await build({
	input: path.resolve(tool),
	platform: "node",
	logLevel: "silent",
	external: (id) => !/^[./]/.test(id) && !path.isAbsolute(id),
	plugins: [keepPlaces],
	output: { file, format: "esm", codeSplitting: false },
});
process.argv = [process.execPath, file, ...rest];
await import(pathToFileURL(file).href);
