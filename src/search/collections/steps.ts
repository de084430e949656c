/**
 * Work that lets others go first now and then. It yields how much it has done since the last time, in letters read or
 * what takes as long; no part between two yields takes more than some milliseconds.
 */
export type Steps<T> = Generator<number, T, void>;

/** Does the work at once. */
export function finish<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** Letters between two pauses: some milliseconds. */
const lettersBetween = 5000;

/** Does the work piece by piece, with a pause after each. */
export async function finishInSlices<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
	let letters = 0;
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		letters += step.value;
		if (letters < lettersBetween) continue;
		letters = 0;
		await pause();
	}
}

/** Something that is made when it is first needed, or in steps before. */
export interface Later<T> {
	value(): T;
	readAhead(): Steps<void>;
}

export function later<T>(make: () => Steps<T>): Later<T> {
	let steps: Steps<T> | undefined;
	let made: { readonly value: T } | undefined;
	return {
		value() {
			steps ??= make();
			made ??= { value: finish(steps) };
			return made.value;
		},
		*readAhead() {
			while (made === undefined) {
				steps ??= make();
				const step = steps.next();
				if (step.done === true) made = { value: step.value };
				else yield step.value;
			}
		},
	};
}
