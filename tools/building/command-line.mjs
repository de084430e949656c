import { chmod, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { keepPlaces } from "./keep-places.mjs";

/**
 * Joins what the command line loads into a few files: `dist/cli.js`, and beside it a `cli-*.js` for what is loaded
 * later, the thread that reads articles among it. A process takes longer to open a thousand small files than to run what
 * stands in them. Runs after the compiler, whose files stay for the reader.
 */
const project = fileURLToPath(new URL("../..", import.meta.url));
const source = path.join(project, "src");
const target = path.join(project, "dist");

/**
 * Packages of many small files, and what those need themselves; all others are loaded from where they are installed. None
 * of them needs the place of its files where it is used.
 */
const joined = [
	"@discordjs/ws",
	"@mozilla/readability",
	"chokidar",
	"commander",
	"css-select",
	"css-what",
	"discord.js",
	"fastify",
	"franc-min",
	"fuse.js",
	"ipaddr.js",
	"kysely",
	"linkedom",
	"lru-cache",
	"mdast-util-from-markdown",
	"mdast-util-gfm",
	"mdast-util-to-string",
	"micromark-extension-gfm",
	"picomatch",
	"pino",
	"prom-client",
	"smol-toml",
	"undici",
	"yaml",
	"zod",
];

for (const file of await readdir(target)) {
	if (/^cli-.*\.js(?:\.map)?$/.test(file)) await rm(path.join(target, file));
}
await build({
	input: {
		cli: path.join(source, "cli.ts"),
		"cli-thread-worker": path.join(source, "library/thread/thread-worker.ts"),
	},
	platform: "node",
	// The compiler has checked the sources; what others' packages are warned of works in Node.
	logLevel: "silent",
	external: (id, importer) =>
		importer?.startsWith(source + path.sep) === true &&
		!/^[./#]/.test(id) &&
		!path.isAbsolute(id) &&
		!joined.some((name) => id === name || id.startsWith(`${name}/`)),
	plugins: [keepPlaces],
	resolve: {
		alias: {
			// The one that discord.js requires, so that it is not there twice.
			"@discordjs/ws": createRequire(import.meta.url).resolve("@discordjs/ws"),
		},
	},
	output: {
		dir: target,
		format: "esm",
		sourcemap: true,
		sourcemapExcludeSources: true,
		entryFileNames: "[name].js",
		chunkFileNames: "cli-[name].js",
		// Tables of plain letters apart from code with others, which would double the memory and the time of both.
		codeSplitting: { groups: [{ name: "tables", test: /\/data\/tables\// }] },
	},
});
await chmod(path.join(target, "cli.js"), 0o755);
