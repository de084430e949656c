declare const table: {
	readonly about: string;
	readonly languages: Readonly<Record<string, readonly string[]>>;
};
export = table;
