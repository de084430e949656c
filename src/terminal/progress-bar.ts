/** Told how far a step of a long work is: so many of all. The first time it is none, the last time all. */
export type Progress = (step: string, done: number, of: number) => void;

/** Fewer articles than this are there before one could read what the bar says. */
const fewest = 100;

/** Draws a bar on a terminal while many articles are read; elsewhere nothing. */
export async function progressBar(stream: NodeJS.WriteStream): Promise<Progress> {
	if (stream.isTTY !== true) return () => undefined;
	const { SingleBar } = await import("cli-progress");
	const bar = new SingleBar({
		format: "{step} {bar} {value}/{total} articles",
		stream,
		clearOnComplete: true,
	});
	return (step, done, of) => {
		if (of < fewest) return;
		if (done === 0) bar.start(of, 0, { step });
		else bar.update(done);
		if (done === of) bar.stop();
	};
}
