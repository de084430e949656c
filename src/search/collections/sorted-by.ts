/**
 * Sorts whole numbers by a key, those with the same key by themselves. Key and number are sorted as one number, which
 * takes a quarter of the time that comparing keys takes.
 *
 * @param numbers from 0 on, below 2^31; sorted in place
 * @param keyOf gives whole numbers from -1 on, below 2^22 - 1
 */
export function sortedBy(numbers: Int32Array, keyOf: (number: number) => number): Int32Array {
	const joined = new Float64Array(numbers.length);
	for (let i = 0; i < numbers.length; i++) {
		const number = numbers[i] as number;
		joined[i] = (keyOf(number) + 1) * most + number;
	}
	joined.sort();
	for (let i = 0; i < numbers.length; i++) numbers[i] = (joined[i] as number) % most;
	return numbers;
}

const most = 2 ** 31;
