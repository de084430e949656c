import { createHash } from "node:crypto";
import type { Answerer } from "../answer/answer.ts";
import { limits } from "./limits.ts";

/**
 * A question as a button's `custom_id`, so that the button works after a restart: the question itself,
 * or, where that is longer than Discord allows, a short hash to be looked up among what the articles answer.
 *
 *     v1:ask:When did it happen?      v1:ask#hqg0WAYzuUjLrj2G
 */
export function questionToCustomId(question: string): string {
	const line = onOneLine(question);
	const plain = plainPrefix + line;
	return plain.length <= limits.customId ? plain : hashPrefix + hashOf(line);
}

/** The question that a `custom_id` stands for; null for one that is not ours or no longer known. */
export function customIdToQuestion(customId: string, answerer: Answerer): string | null {
	if (customId.startsWith(plainPrefix)) {
		return customId.slice(plainPrefix.length).trim() || null;
	}
	if (!customId.startsWith(hashPrefix)) return null;
	return longQuestionsOf(answerer).get(customId.slice(hashPrefix.length)) ?? null;
}

/** Shortens an article's id to what a choice's value holds. */
export function articleToValue(id: string): string {
	return id.length <= limits.choice ? id : hashPrefix + hashOf(id);
}

/**
 * The id of the article that was chosen, or typed: its id, what `articleToValue` made of it, or its
 * headline; else what was typed, which no article is called.
 */
export function valueToArticle(value: string, answerer: Answerer): string {
	const typed = onOneLine(value).toLowerCase();
	const found =
		answerer.articles.find(({ id }) => id === value || articleToValue(id) === value) ??
		answerer.articles.find(({ headline }) => onOneLine(headline ?? "").toLowerCase() === typed);
	return found?.id ?? value;
}

export function onOneLine(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}

/** 16 characters that stand for a text in an id. */
export function hashOf(text: string): string {
	return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

const plainPrefix = "v1:ask:";
const hashPrefix = "v1:ask#";

/** By hash, the titles too long for a `custom_id`; made once for each set of articles. */
function longQuestionsOf(answerer: Answerer): ReadonlyMap<string, string> {
	const known = longQuestions.get(answerer);
	if (known) return known;
	const made = new Map<string, string>();
	for (const { headline, sections } of answerer.articles) {
		for (const title of [headline, ...sections.map(({ heading }) => heading)]) {
			const line = onOneLine(title ?? "");
			if (plainPrefix.length + line.length > limits.customId) made.set(hashOf(line), line);
		}
	}
	longQuestions.set(answerer, made);
	return made;
}

const longQuestions = new WeakMap<Answerer, ReadonlyMap<string, string>>();
