declare const table: {
	readonly honorifics: readonly string[];
	readonly offices: readonly string[];
	readonly qualifiers: readonly string[];
	readonly roles: readonly string[];
	readonly bodies: readonly string[];
	readonly suffixes: readonly string[];
	readonly male: readonly string[];
	readonly female: readonly string[];
};
export = table;
