/** Nouns for what is said: "his claim that", "Ms Example's call for". */
export function isSpeechNoun(word: string): boolean {
	return nouns.has(word) || (word.endsWith("s") && nouns.has(word.slice(0, -1)));
}

const nouns: ReadonlySet<string> = new Set(
	(
		"accusation admission admonition advice allegation announcement answer apology argument aside assertion " +
		"assurance attack call challenge characterisation characterization charge claim comment comparison complaint " +
		"conclusion contention criticism declaration defence defense demand description dictum dismissal explanation " +
		"insistence invitation joke lament line mantra message motto observation opinion plea pledge prediction promise " +
		"proposal question quip reference refrain rejection remark reminder reply response retort rhetoric slogan speech " +
		"statement suggestion testimony threat tweet verdict view vow warning words"
	).split(" "),
);
