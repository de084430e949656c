/** A line each: the short forms, an equals sign, what they stand for. */
interface Written {
	readonly written: readonly string[];
	readonly onlyInCapitals: string;
	readonly informal: readonly string[];
}
declare const table: Readonly<Record<string, Written>>;
export = table;
