import { type Json, numberOf, textOf } from "./json.ts";
import { keepNewest } from "./newest.ts";

/** Everything that was said, oldest first, and who is told when it changes. */
export interface Messages {
	get(id: string): Json | undefined;
	/** In the order of their arrival. */
	all(): readonly Json[];
	/** Adds a message, and gives it back. */
	add(message: Json): Json;
	/** Changes fields of a message, and gives back the whole; null where there is none. */
	change(id: string, fields: Json): Json | null;
	/** Changes fields that are no edit: the bot is not told of the message. */
	note(id: string, fields: Json): void;
	/** Takes a message away; says whether there was one. */
	remove(id: string): boolean;
	/** Tells of every change from now on; the result ends it. */
	watch(watcher: Watcher): () => void;
}

type Watcher = (change: MessageChange) => void;

export interface MessageChange {
	readonly kind: "added" | "changed" | "removed" | "noted";
	/** As it is now, or was before it went. */
	readonly message: Json;
}

export function createMessages(): Messages {
	const messages = new Map<string, Json>();
	const watchers = new Set<Watcher>();
	const tell = (kind: MessageChange["kind"], message: Json): Json => {
		for (const watcher of watchers) watcher({ kind, message });
		return message;
	};
	return {
		get: (id) => messages.get(id),
		all: () => [...messages.values()],
		add(message) {
			messages.set(textOf(message["id"]), message);
			keepNewest(messages);
			return tell("added", message);
		},
		change(id, fields) {
			const before = messages.get(id);
			if (!before) return null;
			const after = { ...before, ...fields };
			messages.set(id, after);
			return tell("changed", after);
		},
		note(id, fields) {
			const before = messages.get(id);
			if (!before) return;
			const after = { ...before, ...fields };
			messages.set(id, after);
			tell("noted", after);
		},
		remove(id) {
			const message = messages.get(id);
			if (message) {
				messages.delete(id);
				tell("removed", message);
			}
			return message !== undefined;
		},
		watch(watcher) {
			watchers.add(watcher);
			return () => watchers.delete(watcher);
		},
	};
}

/** The flags of a message that the stand-in gives a meaning to. */
export const messageFlags = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;

export function hasFlag(message: Json, flag: keyof typeof messageFlags): boolean {
	return (numberOf(message["flags"]) & messageFlags[flag]) !== 0;
}
