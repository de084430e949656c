import { textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";

const clock = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit" });

/** The time of day of a message. */
export function clockOf(message: Payload): string {
	const sent = Date.parse(textOf(message["timestamp"]));
	return Number.isNaN(sent) ? "" : clock.format(sent);
}
