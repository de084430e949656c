import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The packages whose modules the page's browser loads as they come. */
const packages = [
	"lit",
	"lit-html",
	"lit-element",
	"@lit/reactive-element",
	"@lit/context",
	"@skyra/discord-components-core",
] as const;

/** The modules of the page, and those of its packages. */
export interface Assets {
	/** The page's import map, as JSON: every name that a package can be imported by, and its address here. */
	readonly importMap: string;
	/** The text of a module by its address; null where there is none. */
	read(address: string): Promise<string | null>;
}

export async function openAssets(): Promise<Assets> {
	const folders = new Map(packages.map((name) => [name as string, folderOf(name)]));
	const entries = await Promise.all([...folders].map(([name, folder]) => importsOf(name, folder)));
	return {
		importMap: JSON.stringify({ imports: Object.fromEntries(entries.flat()) }),
		async read(address) {
			const file = fileAt(address, folders);
			return file === null ? null : readFile(file, "utf8").catch(() => null);
		},
	};
}

/** Where the page's own modules are, and those of the server that they share. */
const own = fileURLToPath(new URL("./", import.meta.url));
const shared = "discord/json.js";

const require = createRequire(import.meta.url);

function folderOf(name: string): string {
	const entry = require.resolve(name);
	const inside = path.join("node_modules", name) + path.sep;
	return entry.slice(0, entry.lastIndexOf(inside) + inside.length);
}

async function importsOf(name: string, folder: string): Promise<[string, string][]> {
	const manifest = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
	return Object.entries(manifest.exports as Record<string, Target>).map(([key, target]) => [
		path.posix.join(name, key),
		path.posix.join("/lib", name, browserFile(target)),
	]);
}

/** A target in `exports` of a package.json: a file, or files by condition. */
type Target = string | { readonly [condition: string]: Target };

function browserFile(target: Target): string {
	if (typeof target === "string") return target;
	return browserFile(target["browser"] ?? target["default"] ?? "");
}

/** Only modules, only of these folders: an address cannot lead out of them. */
function fileAt(address: string, folders: ReadonlyMap<string, string>): string | null {
	if (!/^(?:\/[@\w-][\w.-]*)+\.js$/.test(address)) return null;
	const [, place, ...rest] = address.split("/");
	const wanted = rest.join("/");
	if (place === "sandbox" && (rest[0] === "page" || wanted === shared)) return own + wanted;
	const scoped = rest[0]?.startsWith("@") ? 2 : 1;
	const folder = folders.get(rest.slice(0, scoped).join("/"));
	return place !== "lib" || folder === undefined ? null : path.join(folder, ...rest.slice(scoped));
}
