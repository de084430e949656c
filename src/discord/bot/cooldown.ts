/** How many questions a person may ask within how many seconds. */
export interface CooldownRule {
	readonly questions: number;
	readonly seconds: number;
}

export type Turn =
	| { readonly allowed: true }
	| {
			readonly allowed: false;
			/** Whole seconds until a question is allowed again, at least 1. */
			readonly seconds: number;
			/** True for the first refusal since a question was allowed: one notice is enough. */
			readonly first: boolean;
	  };

export interface Cooldown {
	/** Takes a turn for a person, if they have one left. */
	take(person: string): Turn;
}

/**
 * A sliding window for each person. Memory is bounded: a person is forgotten once their window is over,
 * and beyond `maxPeople` the one who asked longest ago.
 *
 * @param now the time in milliseconds, from any fixed point
 */
export function createCooldown(rule: CooldownRule | null, now: () => number): Cooldown {
	if (rule === null) return { take: () => ({ allowed: true }) };
	const people = new Map<string, Person>();
	return {
		take(name) {
			const time = now();
			const since = time - rule.seconds * 1000;
			forget(people, since);
			const times = (people.get(name)?.times ?? []).filter((each) => each > since);
			const [oldest] = times;
			if (oldest === undefined || times.length < rule.questions) {
				// Deleted first, so that the map stays ordered by the last question.
				people.delete(name);
				people.set(name, { times: [...times, time], refused: false });
				return { allowed: true };
			}
			const first = people.get(name)?.refused === false;
			people.set(name, { times, refused: true });
			return { allowed: false, seconds: Math.max(1, Math.ceil((oldest - since) / 1000)), first };
		},
	};
}

/** One cooldown for each rule, made when it is first asked for. */
export function createCooldowns(now: () => number): (rule: CooldownRule | null) => Cooldown {
	const known = new Map<string, Cooldown>();
	return (rule) => {
		const key = rule === null ? "off" : `${rule.questions}/${rule.seconds}`;
		const cooldown = known.get(key) ?? createCooldown(rule, now);
		known.set(key, cooldown);
		return cooldown;
	};
}

interface Person {
	/** When they asked, within the window, oldest first. */
	readonly times: readonly number[];
	readonly refused: boolean;
}

const maxPeople = 10_000;

function forget(people: Map<string, Person>, since: number): void {
	for (const [name, { times }] of people) {
		if (people.size < maxPeople && (times.at(-1) ?? 0) > since) return;
		people.delete(name);
	}
}
