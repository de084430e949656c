interface Written {
	/** From 0 on; then the tens from 20 on, after a semicolon. */
	readonly cardinals: string;
	readonly ordinals: string;
	readonly scales: string;
	readonly largeScales: readonly (readonly [number, string])[];
	readonly percent: string;
	readonly currencies: string;
	readonly units: string;
	readonly group: string;
	readonly point: string;
}
declare const written: Readonly<Record<string, Written>>;
export = written;
