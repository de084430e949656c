import { gap, type ReadQuantity, type Rule } from "./quantity.ts";

/** Times of the day. */
export function timeRules(language: string): Rule[] {
	const hour = "(?<hour>[01]?\\d|2[0-4])";
	const minute = "(?<minute>[0-5]\\d)";
	const rule = (pattern: string, half?: (groups: Groups) => "am" | "pm" | undefined): Rule => ({
		pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:])${pattern}(?![\\p{L}\\p{N}]|[:.]\\d)`, "iuy"),
		read: ({ groups = {} }) => timeOf(groups["hour"], groups["minute"], half?.(groups)),
	});
	const clock = rule(`${hour}:${minute}`);
	if (language === "en")
		return [
			rule(`${hour}(?:[:.]${minute})?${gap}*(?<half>[ap])\\.?${gap}?m\\.?`, ({ half }) =>
				half?.toLowerCase() === "p" ? "pm" : "am",
			),
			clock,
		];
	if (language === "de") return [rule(`${hour}(?:[:.]${minute})?(?=${gap}*uhr)`), clock];
	if (language === "fr") return [rule(`${hour}${gap}*h(?:eures?)?${gap}*${minute}?`), clock];
	return [
		rule(
			`${hour}(?::${minute})?${gap}+de${gap}+la${gap}+(?<half>mañana|tarde|noche)`,
			({ half }) => (half === "mañana" ? "am" : "pm"),
		),
		rule(`${hour}:${minute}(?:${gap}*h)?`),
	];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** By the clock of 24 hours; what may be meant in the afternoon too is the same as both. */
function timeOf(
	hourWritten: string | undefined,
	minute = "00",
	half: "am" | "pm" | undefined = undefined,
): ReadQuantity | null {
	const written = Number(hourWritten);
	if (half !== undefined && (written > 12 || written === 0)) return null;
	const hour = half === undefined ? written : (written % 12) + (half === "pm" ? 12 : 0);
	const time = (hours: number): string => `${hours}:${minute}`;
	const isOpen = half === undefined && hour < 12;
	const keys = isOpen ? [time(hour), time(hour + 12)] : [time(hour)];
	return { kind: "time", words: [time(hour)], keys: keys.map((key) => `time ${key}`) };
}
