import { expect, test } from "vitest";
import { type Language, translations } from "../../src/translations/languages.ts";

/** What members read most, word for word: whoever changes one of these has to mean it. */
const wordings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	en: {
		"reply.notAnswered": "I couldn't find that in the articles.",
		"reply.unsure": "Not sure this answers it. Closest match:",
		"reply.alternatives": "Other possible answers:",
		"reply.speakerNotNamed": "speaker unclear",
		"reply.around": "In context:",
		"discord.slowDown.other": "Slow down a little: try again in {seconds} seconds.",
		"discord.voteKept": "Thanks for your feedback.",
		"discord.unknownSpeaker": "No one by that name is quoted.",
		"discord.mayNotManage": "You need the Manage Server permission.",
		"discord.settings.private": "Private /ask answers: {state}",
		"discord.settings.feedback": "Feedback buttons: {state}",
		"discord.settings.cooldownDefault": "Default limit ({rule})",
		"discord.settings.cooldownRule": "{questions} in {seconds} s",
		"discord.settings.cooldownOff": "No limit",
		"discord.settings.pickChannels": "Channels I answer in (empty = all)",
		"discord.insights.missed": "Unanswered",
		"discord.insights.forget": "Delete data",
		"discord.commands.reload.description": "Reload the articles",
		"discord.labels.delete": "✕ Delete",
	},
	de: {
		"reply.notAnswered": "Dazu steht nichts in den Artikeln.",
		"reply.unsure": "Ich bin mir nicht sicher. Das passt am ehesten:",
		"discord.commands.quotes.options.speaker.description":
			"Von wem? Ein Name, ein Amt oder eine Organisation",
		"discord.commands.quotes.options.about.description": "Zu welchem Thema?",
		"discord.settings.feedback": "Bewertungen: {state}",
		"discord.settings.private": "Private Antworten: {state}",
		"discord.settings.cooldownOff": "Unbegrenzt",
		"discord.settings.cooldownDefault": "Standard ({rule})",
		"discord.voteKept": "Danke für dein Feedback!",
		"discord.insights.forget": "Löschen",
		"discord.labels.delete": "✕ Löschen",
	},
	fr: {
		"discord.settings.private": "Réponses privées : {state}",
		"discord.settings.pickCooldown": "Questions par personne",
		"discord.settings.cooldownOff": "Illimité",
		"discord.settings.cooldownDefault": "Par défaut ({rule})",
		"reply.speakerNotNamed": "locuteur non identifié",
		"reply.around": "Contexte :",
		"discord.slowDown.other": "Doucement ! Réessaie dans {seconds} secondes.",
		"discord.insights.forget": "Effacer",
		"discord.labels.delete": "✕ Effacer",
	},
	es: {
		"discord.settings.savedLater":
			"Ya está activo, y se guardará en cuanto vuelva la base de datos.",
		"discord.didYouMean": "Quizá querías decir:",
		"discord.settings.cooldownOff": "Sin límite",
		"discord.insights.asked": "Preguntas",
		"discord.insights.forget": "Borrar",
		"discord.labels.delete": "✕ Borrar",
		"discord.commands.quotes.options.speaker.name": "persona",
		"reply.speakerNotNamed": "sin identificar",
	},
};

test.each(Object.entries(wordings))("%s says these as they were agreed", (language, agreed) => {
	const said = sayings(translations[language as Language]);
	const ofThese = Object.keys(agreed).map((key) => [key, said.get(key)]);
	expect(Object.fromEntries(ofThese)).toEqual(agreed);
});

test("a code of an error, and what spam is prevented for, are named as people say them", () => {
	expect(sayings(translations.de).get("discord.failed")).toContain("Fehlercode");
	const spanish = [...sayings(translations.es).values()];
	expect(spanish.some((sentence) => sentence.includes("evitar el spam"))).toBe(true);
	expect(spanish.filter((sentence) => sentence.includes("Ya vale"))).toEqual([]);
});

/** Every sentence by its path; a space that no line breaks at as the one that it looks like. */
function sayings(holder: unknown, path: readonly string[] = []): Map<string, string> {
	if (typeof holder === "string") {
		return new Map([[path.join("."), holder.replaceAll(/[\u00a0\u202f]/g, " ")]]);
	}
	const inner = Object.entries(holder ?? {});
	return new Map(inner.flatMap(([key, value]) => [...sayings(value, [...path, key])]));
}
