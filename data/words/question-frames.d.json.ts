declare const table: {
	readonly about: string;
	readonly languages: Readonly<Record<string, string>>;
	readonly asking: Readonly<Record<string, string>>;
};
export = table;
