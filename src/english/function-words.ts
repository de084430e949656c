/** Words that belong to no name and end a noun phrase; lower case. */
export function isFunctionWord(word: string): boolean {
	return all.has(word);
}

export function isPreposition(word: string): boolean {
	return prepositions.has(word);
}

/** Forms of "be", "have" and "do", and the modal verbs. */
export function isAuxiliary(word: string): boolean {
	return auxiliaries.has(word) || word.endsWith("n't") || word.endsWith("n’t");
}

export function isConjunction(word: string): boolean {
	return conjunctions.has(word);
}

/** Words that begin a noun phrase, those for numbers among them. */
export function isDeterminer(word: string): boolean {
	return determiners.has(word);
}

/** Words that may stand between a subject and its verb ("later", "reportedly"). */
export function isAdverb(word: string): boolean {
	return adverbs.has(word) || (word.length > 4 && word.endsWith("ly"));
}

/** "Fifty-one", "Twelve", "Hundreds": a capital at the beginning of a sentence makes nobody of them. */
export function isNumberWord(word: string): boolean {
	return word.split("-").every((part) => numbers.has(part));
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const prepositions = list(
	"about above across after against along alongside amid among around as at before behind below beneath beside " +
		"besides between beyond by despite during except following for from in inside into like near of off on onto " +
		"outside over past per regarding since through throughout to toward towards under until unlike up upon via with " +
		"within without",
);
const auxiliaries = list(
	"am are be been being can cannot could did do does had has have having is may might must ought shall should was " +
		"were will would",
);
const conjunctions = list(
	"although and because but either if nor or since so than that though unless when whenever where whereas whether " +
		"while yet who which whom whose what how why",
);
const adverbs = list(
	"ago again almost already also always even ever first further here just later long maybe meanwhile more most much " +
		"never next not now often once only perhaps quite rather recently since soon still subsequently then there " +
		"thereafter therefore thus today tomorrow tonight too twice usually very yesterday instead indeed however",
);
const determiners = list(
	"the a an his her their its our my one two three four some many several both another this that these those other most",
);
const pronounsAndDeterminers = list(
	"a an the this that these those he she it they we i you him her them us me his its their our your my mine hers " +
		"theirs himself herself itself themselves another each every both all some any few many several such no none one " +
		"other others same own nobody everyone everybody someone somebody anyone anything everything nothing something",
);
const numbers = list(
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
		"nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions " +
		"dozens half",
);
const starters = list(
	"according asked sometimes eventually ultimately thank tell earlier elsewhere finally given let like " +
		"nevertheless nonetheless overall please read see speaking still sure thanks though neither top well yes okay " +
		"now meanwhile moreover additionally furthermore similarly likewise monday tuesday wednesday thursday friday " +
		"saturday sunday january february march april may june july august september october november december mr mrs " +
		"ms",
);
const dayOrMonth = list(
	"monday tuesday wednesday thursday friday saturday sunday january february march april june july august september " +
		"october november december",
);

/** Names of days, months and zones of time, short forms too: capitalised, but nobody's name. */
export function isDayOrMonth(word: string): boolean {
	return dayOrMonth.has(word.replace(/\.$/, "")) || /^(?:mon|fri|jan|feb|mar|apr)\.$/.test(word);
}

const all = new Set([
	...prepositions,
	...auxiliaries,
	...conjunctions,
	...adverbs,
	...pronounsAndDeterminers,
	...starters,
]);
for (const title of ["mr", "mrs", "ms"]) all.delete(title);
