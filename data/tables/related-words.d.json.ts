declare const table: {
	readonly groups: Readonly<Record<string, readonly string[]>>;
};
export = table;
