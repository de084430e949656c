import path from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../src", import.meta.url));

/**
 * For Rolldown: `import.meta.url` stays the place where the compiler puts a source file, whatever file it is joined into.
 *
 * @type {import("rolldown").Plugin}
 */
export const keepPlaces = {
	name: "keep-places",
	transform: {
		filter: { id: { include: [/\/src\/.*\.ts$/] }, code: "import.meta" },
		handler(code, id) {
			const place = path.relative(source, id).replace(/\.ts$/, ".js").replaceAll("\\", "/");
			const kept = code.replaceAll(
				"import.meta.url",
				`new URL(${JSON.stringify(place)}, import.meta.url).href`,
			);
			if (/import\.meta(?!\.url\b)/.test(code)) throw new Error(`${id}: use import.meta.url`);
			// On the same line: what maps the file still fits.
			return { code: kept, map: null };
		},
	},
};
