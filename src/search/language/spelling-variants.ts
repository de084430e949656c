import pairs from "#data/words/spelling-variants.json" with { type: "json" };

/** By the British way to write a word the American, where rules do not tell. */
const american = new Map(
	Object.entries(pairs).flatMap(([british, other]): [string, string][] => [
		[british, other],
		[`${british}s`, `${other}s`],
	]),
);

const our =
	/^((?:mis)?behavi|(?:dis)?col|(?:dis)?fav|(?:dis)?hon|(?:un)?lab|neighb|harb|hum|rum|vap|flav|arm|endeav|od|rig|sav|splend|val|vig|parl|clam|glam|anc?h|cand|ferv)our/u;
const doubled =
	/^(travel|cancel|label|model|level|signal|fuel|quarrel|marvel|counsel|channel|tunnel|total|equal|dial|pencil|program)l(ed|ing|er|ers)$/u;
/** Verbs whose "-ise" is no ending, so that Americans write it too. */
const plainIse =
	/^(?:rise|wise|raise|noise|prise|praise|bruise|cruise|poise|advise|devise|revise|supervise|televise|improvise|exercise|surprise|comprise|compromise|enterprise|disguise|despise|promise|precise|concise|expertise|franchise|merchandise|paradise|otherwise|likewise|arise|premise|treatise|demise|guise|advertise|apprise|chastise|circumcise|excise|incise|turquoise|tortoise|porpoise|valise|cerise)[sd]?$/u;

/** One way to write an English word for both: the American. */
export function asSpelledInAmerica(word: string): string {
	const listed = american.get(word);
	if (listed !== undefined) return listed;
	if (word.length < 6) return word.replace(our, "$1or");
	if (/is(?:e[ds]?|ing|ations?|ers?)$/u.test(word) && !plainIse.test(word))
		return word.replace(/is(e[ds]?|ing|ations?|ers?)$/u, (whole, ending: string) =>
			/^(?:.{2,}(?:al|an|ar|at|er|et|ic|id|il|im|in|it|on|or|ol|ym|ys|gn|cr|ph|tr|es|ot|rn|ur))$/u.test(
				word.slice(0, -whole.length),
			)
				? `iz${ending}`
				: whole,
		);
	return word.replace(our, "$1or").replace(doubled, "$1$2");
}
