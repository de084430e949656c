declare const table: {
	readonly about: string;
	readonly openings: readonly string[];
	readonly closings: string;
};
export = table;
