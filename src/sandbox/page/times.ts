/** Discord's styles of a time in a message, such as `<t:1700000000:R>`. */
const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
	t: { timeStyle: "short" },
	T: { timeStyle: "medium" },
	d: { dateStyle: "short" },
	D: { dateStyle: "long" },
	f: { dateStyle: "long", timeStyle: "short" },
	F: { dateStyle: "full", timeStyle: "short" },
};

/** Seconds in each unit that relative times are told in. */
const units = {
	year: 31_536_000,
	month: 2_592_000,
	day: 86_400,
	hour: 3600,
	minute: 60,
	second: 1,
};

/** A time as Discord writes it. @param now milliseconds, for what is told from now on: "in 5 seconds" */
export function writeTime(seconds: number, style: string, locale: string, now: number): string {
	if (style !== "R") {
		return new Intl.DateTimeFormat(locale, styles[style] ?? styles["f"]).format(seconds * 1000);
	}
	const apart = Math.round(seconds - now / 1000);
	const entries = Object.entries(units) as [Intl.RelativeTimeFormatUnit, number][];
	const [unit, length] = entries.find(([, long]) => Math.abs(apart) >= long) ?? ["second", 1];
	return new Intl.RelativeTimeFormat(locale).format(Math.round(apart / length), unit);
}

const clock = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit" });

/** The time of day of a message. */
export function clockOf(timestamp: unknown): string {
	const sent = Date.parse(String(timestamp));
	return Number.isNaN(sent) ? "" : clock.format(sent);
}
