declare const table: {
	readonly quotationThreshold: number;
	readonly namingThreshold: number;
	readonly quotation: Readonly<Record<string, number>>;
	readonly speaker: Readonly<Record<string, number>>;
	readonly referent: Readonly<Record<string, number>>;
	readonly confidence: Readonly<Record<string, number>>;
};
export = table;
