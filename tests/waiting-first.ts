import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose files mostly wait, for processes, for Discord's pauses or for a browser. */
const waiting = ["/tests/e2e/", "/tests/sandbox/", "/tests/library/sources/", "/tests/store/"];
/** Files that keep a processor busy for long. */
const long = [
	"/tests/answer/packed-answerer",
	"/tests/app/live-articles",
	"/tests/library/hostile",
];

/**
 * Files that wait go first, and long ones after them, so that the last ones do not wait alone. Those of the commands
 * go last, together: a worker is of one project, and one of another begins by reading all sources.
 */
export class WaitingFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const turns = sorted.map((file) => ({ file, turn: turnOf(file) }));
		return turns.sort((one, other) => one.turn - other.turn).map(({ file }) => file);
	}
}

function turnOf({ moduleId, project }: TestSpecification): number {
	const isOneOf = (places: readonly string[]) => places.some((place) => moduleId.includes(place));
	if (project.name === "commands") return 3;
	if (isOneOf(waiting)) return 0;
	return isOneOf(long) ? 1 : 2;
}
