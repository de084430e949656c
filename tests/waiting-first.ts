import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Folders whose files mostly wait, for processes, for Discord's pauses or for a browser. */
const waiting = ["/tests/e2e/", "/tests/sandbox/", "/tests/library/sources/", "/tests/store/"];

/** Files that wait go first, so that the last ones do not wait alone. */
export class WaitingFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const waits = ({ moduleId }: TestSpecification) =>
			waiting.some((folder) => moduleId.includes(folder));
		return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
	}
}
