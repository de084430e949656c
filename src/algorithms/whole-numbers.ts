/** Whole numbers of four bytes to which more are added; an array of them takes twice the room and more. */
export class WholeNumbers {
	/** Those that there are, and then zeros; another one once there is no room. */
	row = new Int32Array(4);
	length = 0;

	push(number: number): void {
		if (this.length === this.row.length) {
			const larger = new Int32Array(this.length + (this.length >> 1) + 4);
			larger.set(this.row);
			this.row = larger;
		}
		this.row[this.length++] = number;
	}
}
