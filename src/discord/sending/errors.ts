import { randomUUID } from "node:crypto";
import type { Log, LogDetails } from "../bot/log.ts";
import { explainRefusal } from "./refusals.ts";

/**
 * Runs an entrance of the bot. Nothing that goes wrong in it leaves it: what Discord says in the ordinary
 * course of things is logged; anything else is logged with a reference, which the person is told.
 */
export async function guardEntrance(
	log: Log,
	details: LogDetails,
	work: () => Promise<void>,
	apologise: (reference: string) => Promise<void>,
): Promise<void> {
	try {
		await work();
	} catch (error) {
		const ordinary = explainRefusal(error);
		if (ordinary !== null) {
			log.warn(ordinary, details);
			return;
		}
		const reference = randomUUID().slice(0, 8);
		log.error("A question could not be answered.", { ...details, reference, error });
		await apologise(reference).catch((second: unknown) => {
			log.warn("The person could not be told.", { ...details, reference, error: second });
		});
	}
}
