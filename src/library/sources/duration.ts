import { z } from "zod";

const units: Readonly<Record<string, number>> = {
	s: 1000,
	m: 60_000,
	h: 3_600_000,
	d: 86_400_000,
};

/** A stretch of time as people write it ("90s", "15m", "1h", "30d"), in milliseconds, within two limits written alike. */
export function duration(least: string, most: string) {
	const expected = `expected a time from ${least} to ${most}, such as 15m, 1h or 30d`;
	return z
		.string(expected)
		.transform(millisecondsIn)
		.refine((time) => time >= millisecondsIn(least) && time <= millisecondsIn(most), expected);
}

/** NaN for what is none. */
function millisecondsIn(text: string): number {
	const [, figure = "", unit = ""] = /^(\d{1,6})\s?([smhd])$/u.exec(text.trim()) ?? [];
	return Number(figure) * (units[unit] ?? Number.NaN);
}
