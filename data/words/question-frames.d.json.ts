declare const table: {
	readonly about: string;
	readonly languages: Readonly<Record<string, string>>;
};
export = table;
