interface Learnt {
	readonly weights: Readonly<Record<string, number>>;
	readonly biases: Readonly<Record<string, number>>;
}
declare const table: { readonly alone: Learnt; readonly among: Learnt };
export = table;
