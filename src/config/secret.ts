import { readFile } from "node:fs/promises";

/** A secret as it was set, or what is wrong, without a word of it. */
export type FoundSecret<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problem: string };

/**
 * Reads a secret from a setting, or from the file that another setting names; null where there is neither.
 *
 * @param read what the file holds, which is null where it is none
 * @param expected what the file is to hold
 */
export async function findSecret<T>(
	{
		name,
		value,
		file,
	}: { readonly name: string; readonly value?: T | undefined; readonly file?: string | undefined },
	read: (content: string) => T | null,
	expected: string,
): Promise<FoundSecret<T | null>> {
	if (file === undefined) return { ok: true, value: value ?? null };
	if (value !== undefined) {
		return { ok: false, problem: `${name}_FILE: ${name} is set too; keep one of them.` };
	}
	const found = read((await readFile(file, "utf8").catch(() => "")).trim());
	if (found !== null) return { ok: true, value: found };
	const problem = `${name}_FILE: expected a file that can be read and holds ${expected} alone.`;
	return { ok: false, problem };
}
