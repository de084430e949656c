import { fileURLToPath } from "node:url";
import { readLibrary } from "../src/library/folder/folder.ts";

/** The articles that ship with the bot. */
export const shipped = await readLibrary(fileURLToPath(new URL("../knowledge", import.meta.url)));
