import type { Scene } from "../scene.ts";
import { neighbour, wordsIn } from "../tokens.ts";

/**
 * `der sogenannte „Silbergraben“`, `surnommée « la Dame du port »`, `el término «puerto franco»`, `en su ensayo «…»`: marked
 * words that are spoken of. They say what something is called, what a word means or what a work has for its title.
 */
export function isForeignTerm(scene: Scene, quote: number): boolean {
	const words = wordsIn(scene, quote);
	if (words > maxTitleLength) return false;
	let at = quote - 1;
	while (at >= quote - 2 && small.test(neighbour(scene, quote, at - quote)?.lower ?? "")) at--;
	const before = neighbour(scene, quote, at - quote)?.lower ?? "";
	if (works.test(before)) return isOwned(scene, at) || at < quote - 1;
	if (words > maxTermLength) return false;
	return (terms.test(before) && !isUsed(scene, at)) || isNamedThing(scene, quote, at);
}

/** In words. */
const maxTermLength = 6;
const maxTitleLength = 12;
const small =
	/^(?:als|comme|como|de|del|des|d['’]|la|le|les|el|los|die|der|das|den|dem|un|une|una|ein|eine)$/;

/** Nouns and verbs for what something is called or means. */
const terms =
	/^(?:begriffe?s?|ausdrucks?|worte?s?|namens?|beinamen?|spitznamen?|bezeichnung|titels?|mottos?|bedeutet|bedeutete|heißt|hieß|heisst|termes?|mots?|expression|noms?|surnoms?|devise|signifie|signifiait|désigne|désignait|términos?|palabras?|expresión|nombres?|apodos?|lemas?|significa|significaba|designa)$/;
/** Participles that name a thing; "hat es … genannt" and "a appelé" are said by somebody. */
const named =
	/^(?:sogenannte[nrsm]?|genannte?[nrsm]?|benannte?[nrsm]?|bekannte?[nrsm]?|bezeichnete?[nrsm]?|betitelte?[nrsm]?|appelée?s?|surnommée?s?|nommée?s?|baptisée?s?|dénommée?s?|intitulée?s?|connue?s?|llamad[oa]s?|denominad[oa]s?|apodad[oa]s?|conocid[oa]s?|titulad[oa]s?|bautizad[oa]s?)$/;
const works =
	/^(?:buche?s?|aufsatz|essays?|romane?s?|gedichts?|lied|film|zeitschrift|artikels?|livre|essai|roman|poème|chanson|film|revue|article|libro|ensayo|novela|poema|canción|película|revista|artículo|obra)$/;
const owners =
	/^(?:sein|seine[mnrs]?|ihre?[mnrs]?|im|dem|son|sa|ses|leur|le|la|du|l['’]|un|une|su|sus|el|una|del)$/;

/** "in seinem Buch", "dans son essai". */
function isOwned(scene: Scene, noun: number): boolean {
	return owners.test(neighbour(scene, noun, -1)?.lower ?? "");
}

/** "Sie gebrauchte das Wort „…“": a way of saying it. */
function isUsed(scene: Scene, noun: number): boolean {
	return [2, 3, 4].some((step) => using.test(neighbour(scene, noun, -step)?.lower ?? ""));
}

const using =
	/^(?:gebrauchte?|benutzte?|verwendete?|wiederholte?|utilise|utilisa|employa|emploie|répète|répéta|usó|usa|utilizó|utiliza|empleó|emplea|repitió)$/;

/** A participle beside the noun that it names, with no auxiliary of somebody's before it. */
function isNamedThing(scene: Scene, quote: number, at: number): boolean {
	const participle = neighbour(scene, quote, at - quote)?.lower ?? "";
	if (!named.test(participle)) return false;
	return ![1, 2, 3].some((step) =>
		/^(?:ha|había|a|avait|hat|hatte|habe|lui|l['’]a)$/.test(
			neighbour(scene, at, -step)?.lower ?? "",
		),
	);
}
