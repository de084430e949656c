/** The principal axes of some centred rows, unit vectors, the one along which they vary most first. */
export function principalAxes(rows: readonly (readonly number[])[]): number[][] {
	const width = rows[0]?.length ?? 0;
	const matrix = Array.from({ length: width }, () => new Float64Array(width));
	for (const row of rows) {
		for (let i = 0; i < width; i++) {
			const line = matrix[i] as Float64Array;
			for (let j = 0; j < width; j++)
				line[j] = (line[j] as number) + (row[i] as number) * (row[j] as number);
		}
	}
	const axes = diagonalize(matrix);
	return Array.from({ length: width }, (_, i) => i)
		.sort((a, b) => entry(matrix, b, b) - entry(matrix, a, a))
		.map((column) => axes.map((line) => line[column] as number));
}

const mostSweeps = 30;
const negligible = 1e-12;

/** Jacobi's method: turns pairs of axes until nothing is left beside the diagonal. Gives the eigenvectors as columns. */
function diagonalize(matrix: readonly Float64Array[]): Float64Array[] {
	const axes = matrix.map((_, i) => new Float64Array(matrix.length).fill(1, i, i + 1));
	for (let sweep = 0; sweep < mostSweeps; sweep++) {
		let turned = false;
		for (let p = 0; p < matrix.length; p++) {
			for (let q = p + 1; q < matrix.length; q++) {
				const beside = entry(matrix, p, q);
				const size = Math.sqrt(Math.abs(entry(matrix, p, p) * entry(matrix, q, q)));
				if (Math.abs(beside) <= negligible * size) continue;
				turned = true;
				turn(matrix, axes, p, q);
			}
		}
		if (!turned) break;
	}
	return axes;
}

function turn(
	matrix: readonly Float64Array[],
	axes: readonly Float64Array[],
	p: number,
	q: number,
): void {
	const theta = (entry(matrix, q, q) - entry(matrix, p, p)) / (2 * entry(matrix, p, q));
	const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
	const cosine = 1 / Math.sqrt(tangent * tangent + 1);
	const sine = tangent * cosine;
	for (const line of [...matrix, ...axes]) mix(line, p, q, cosine, sine);
	const [first, second] = [matrix[p] as Float64Array, matrix[q] as Float64Array];
	for (let i = 0; i < matrix.length; i++) {
		const [x, y] = [first[i] as number, second[i] as number];
		first[i] = cosine * x - sine * y;
		second[i] = sine * x + cosine * y;
	}
}

function mix(line: Float64Array, p: number, q: number, cosine: number, sine: number): void {
	const [x, y] = [line[p] as number, line[q] as number];
	line[p] = cosine * x - sine * y;
	line[q] = sine * x + cosine * y;
}

function entry(matrix: readonly Float64Array[], row: number, column: number): number {
	return matrix[row]?.[column] ?? 0;
}
