/** A JSON object from outside, of which nothing is known yet. */
export interface Json {
	readonly [key: string]: unknown;
}

export function objectOf(value: unknown): Json {
	return typeof value === "object" && value !== null && !Array.isArray(value)
		? (value as Json)
		: {};
}

export function listOf(value: unknown): readonly Json[] {
	return Array.isArray(value) ? value.map(objectOf) : [];
}

export function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}

export function numberOf(value: unknown): number {
	return typeof value === "number" ? value : 0;
}
