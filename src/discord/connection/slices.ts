/** What it goes by; the process's own unless told. */
interface SlicesClock {
	/** Milliseconds from any fixed point. */
	readonly now: () => number;
	/** Calls back when whatever else waits has had its turn. */
	readonly afterOthers: (act: () => void) => void;
}

/** Milliseconds at a stretch of what comes together, after which the rest lets others go first. */
const maxStretch = 10;
/** Milliseconds of each further piece; what it has begun goes on after it. */
const maxPiece = 2;

const ownClock: SlicesClock = { now: () => performance.now(), afterOthers: setImmediate };

/**
 * Does what it is given in its order and as a rule at once. What was missed while a connection was gone comes all
 * together, some hundred events in one read: of those only the first are done at once, the others piece by piece.
 *
 * @returns does, or keeps for later, what never throws
 */
export function createSlices(clock: SlicesClock = ownClock): (act: () => void) => void {
	const waiting: (() => void)[] = [];
	/** When the events that are at hand began, null where nothing has come since others had their turn. */
	let begun: number | null = null;
	const goOn = (): void => {
		begun = null;
		const began = clock.now();
		let done = 0;
		while (done < waiting.length && clock.now() - began < maxPiece) waiting[done++]?.();
		waiting.splice(0, done);
		if (waiting.length > 0) clock.afterOthers(goOn);
	};
	return (act) => {
		if (begun === null && waiting.length === 0) {
			begun = clock.now();
			clock.afterOthers(goOn);
		}
		if (waiting.length > 0 || clock.now() - (begun ?? 0) >= maxStretch) waiting.push(act);
		else act();
	};
}
