/** Ids as Discord makes them: milliseconds since 2015 in the upper 42 bits, a counter in the lower. */
export function createSnowflakes(): () => string {
	let counter = 0n;
	return () => {
		counter = (counter + 1n) % 4096n;
		return ((BigInt(Date.now() - epoch) << 22n) | counter).toString();
	};
}

const epoch = Date.UTC(2015, 0, 1);
