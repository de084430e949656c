import { createRequire } from "node:module";
import { robotName } from "../user-agent.ts";

/** What a server's robots.txt asks of the bot (RFC 9309). */
export interface Robots {
	/** What is wrong with asking for an address; null for nothing. */
	refusal(address: string): string | null;
	/** Milliseconds that it wants between two requests. */
	readonly delay: number;
}

/** The part of the package that is used; its own types are those of no module. */
type ParseRobots = (
	address: string,
	text: string,
) => {
	isAllowed(address: string, robot: string): boolean | undefined;
	getCrawlDelay(robot: string): number | undefined;
};

const parseRobots = createRequire(import.meta.url)("robots-parser") as ParseRobots;

/** A server that wants longer pauses than this would never be read to its end. */
const maxDelay = 60_000;

/** RFC 9309, 2.5: at least so much of a file is to be read. */
const maxLetters = 500 * 1024;

export function readRobots(address: string, text: string): Robots {
	const rules = parseRobots(address, text.slice(0, maxLetters));
	const delay = 1000 * (rules.getCrawlDelay(robotName) ?? 0);
	return {
		refusal: (page) =>
			rules.isAllowed(page, robotName) === false ? "robots.txt asks not to read it" : null,
		delay: Math.min(maxDelay, Number.isFinite(delay) ? delay : 0),
	};
}

/** Where there is no robots.txt. */
export const noRobots: Robots = { refusal: () => null, delay: 0 };

/** RFC 9309, 2.3.1.4: who cannot tell what may be read is not read. */
export function unknownRobots(why: string): Robots {
	return { refusal: () => `its robots.txt cannot be had: ${why}`, delay: 0 };
}
