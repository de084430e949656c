import table from "#data/words/titles.json" with { type: "json" };
import { wordSet } from "../algorithms/word-set.ts";

/** Honorifics and offices that stand before a name; lower case, without a full stop. */
export function isTitle(word: string): boolean {
	return (
		honorifics.has(word) || offices.has(word) || qualifiers.has(word) || compoundOffice.test(word)
	);
}

/** "attorney-general", "president-elect", "editor-in-chief". */
const compoundOffice = /.-(?:general|elect|chief|president)$/;

/** What stands before an office ("Vice", "Shadow", "National"), or in the name of a body. */
export function isQualifier(word: string): boolean {
	return qualifiers.has(word);
}

/** Forms of address, which say nothing of a role. */
export function isHonorific(word: string): boolean {
	return honorifics.has(word);
}

/** Nouns for what somebody is ("minister", "spokeswoman"), in the singular or plural. */
export function isRoleNoun(word: string): boolean {
	return (
		roles.has(word) ||
		offices.has(word) ||
		(word.endsWith("s") && (roles.has(word.slice(0, -1)) || offices.has(word.slice(0, -1)))) ||
		manOrWoman.test(word) ||
		learned.test(word) ||
		compoundOffice.test(word)
	);
}

/** "hydrologist", "geographer", "economist", "statistician". */
const learned = /..(?:ologist|grapher|onomist|ician)s?$/;

/** Not "Friedman" and "Zimmerman". */
const manOrWoman =
	/(?:woman|women|person|people|(?:alder|anchor|assembly|bar|business|camera|chair|church|clergy|congress|council|country|crafts|door|fire|fisher|fore|front|gentle|gun|hang|hench|hit|jury|key|land|law|lay|mad|marks|middle|milk|news|nobel|noble|ombuds|police|post|repair|sales|scots|service|sports|spokes|states|strong|team|trades|tribes|watch|weather|work|yachts|english|french|irish|welsh|dutch)(?:man|men))$|^(?:.*-)?(?:man|men)$/;

/** Nouns for bodies and papers that can speak ("ministry", "campaign", "report"). */
export function isBodyNoun(word: string): boolean {
	return bodies.has(word) || (word.endsWith("s") && bodies.has(word.slice(0, -1)));
}

/** "President", "Senator", "Mr.": a capitalised word of this sort with no name after it is a description. */
export function isTitleWord(lower: string): boolean {
	const word = lower.replace(/\.$/, "");
	return isTitle(word) || isHonorific(word) || isRoleNoun(word);
}

export function isNameSuffix(word: string): boolean {
	return suffixes.has(word);
}

export type Gender = "male" | "female";

/** What a title or noun says of somebody's gender. */
export function genderOfNoun(word: string): Gender | null {
	if (female.has(word) || /(?:woman|women)$/.test(word)) return "female";
	if (male.has(word) || /(?:[^o]man|[^o]men)$/.test(word)) return "male";
	return null;
}

const honorifics = wordSet(table.honorifics);
const offices = wordSet(table.offices);
const qualifiers = wordSet(table.qualifiers);
const roles = wordSet(table.roles);
const bodies = wordSet(table.bodies);
const suffixes = wordSet(table.suffixes);
const male = wordSet(table.male);
const female = wordSet(table.female);
