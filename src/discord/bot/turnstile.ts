/** Milliseconds that pieces of work may take together before everything else has its turn. */
const longestTogether = 8;

/**
 * Lets those who wait do what takes milliseconds one after the other, and whatever else the process does in between.
 * Questions that come at once, or whose readings are given up at once, would else be answered in one go.
 */
export function createTurnstile(): () => Promise<void> {
	const waiting: (() => void)[] = [];
	let begun: number | null = null;
	// All that are called at the end of one round of the event loop are called one by one, each after what the one before
	// led to; who calls again then is called in the next round.
	const pass = (): void => {
		if (begun === null) {
			begun = performance.now();
			setImmediate(() => {
				begun = null;
			});
		} else if (performance.now() - begun > longestTogether) {
			setImmediate(pass);
			return;
		}
		waiting.shift()?.();
	};
	return () =>
		new Promise((resolve) => {
			waiting.push(resolve);
			setImmediate(pass);
		});
}
