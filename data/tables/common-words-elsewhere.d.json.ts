declare const table: {
	readonly de: readonly string[];
	readonly fr: readonly string[];
	readonly es: readonly string[];
};
export = table;
