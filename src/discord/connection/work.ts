/** What is being done at the moment, so that a stop can wait for it. */
export interface Work {
	/** Begins a piece of work, unless no more is taken on. */
	begin(work: () => Promise<void>): void;
	/** Takes on no more, and waits for what is in hand. */
	finish(): Promise<void>;
	/** How much was not taken on. */
	refused(): number;
}

export function createWork(): Work {
	const inHand = new Set<Promise<void>>();
	let open = true;
	let refused = 0;
	return {
		begin(work) {
			if (!open) {
				refused += 1;
				return;
			}
			const promise = work().finally(() => inHand.delete(promise));
			inHand.add(promise);
		},
		async finish() {
			open = false;
			await Promise.allSettled(inHand);
		},
		refused: () => refused,
	};
}
