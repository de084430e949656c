/** How one language says yes and no, as the sources of regular expressions. */
interface YesAndNo {
	readonly negation: string;
	/** Whether "not" may stand behind all that it is about. */
	readonly mayFollow: boolean;
	/** Whether two in one clause make it a yes again. */
	readonly cancels: boolean;
	readonly parting: string;
	readonly yesOrNo: string;
	readonly leads: string;
	readonly tags: string;
	readonly assuming: string;
	readonly interrogatives: string;
}
declare const table: {
	readonly about: string;
	readonly languages: Readonly<Record<string, YesAndNo>>;
	readonly asking: string;
	readonly measuring: string;
	readonly extremes: string;
};
export = table;
