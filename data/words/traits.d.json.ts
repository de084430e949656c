/** Sources of regular expressions; `place` heeds capitals. */
interface Written {
	readonly date: string;
	readonly money: string;
	readonly percent: string;
	readonly cause: string;
	readonly place: string | null;
	readonly definition: string;
	readonly duration: string;
	/** Apart by spaces. */
	readonly numbers: string;
}
declare const table: Readonly<Record<string, Written>> & { readonly en: Written };
export = table;
