/**
 * Milliseconds of the processor's time that pieces of work may take together before everything else has its turn. By the
 * clock it would be fewer pieces on a busy machine, where everything waits anyway.
 */
const maxTogether = 4;

/**
 * Lets those who wait do what takes milliseconds one after the other, and whatever else the process does in between.
 * Questions that come at once, or whose readings are given up at once, would else be answered in one go.
 *
 * @param used milliseconds of the processor's time, from any fixed point
 */
export function createTurnstile(used: () => number = processorTime): () => Promise<void> {
	const waiting: (() => void)[] = [];
	let begun: number | null = null;
	// All that are called at the end of one round of the event loop are called one by one, each after what the one before
	// led to; who calls again then is called in the next round.
	const pass = (): void => {
		if (begun === null) {
			begun = used();
			setImmediate(() => {
				begun = null;
			});
		} else if (used() - begun > maxTogether) {
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

function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
