/** Forms of the verbs that may attribute words to somebody, lower case. */
export function isSpeechVerb(word: string): boolean {
	return forms.has(word);
}

/** The verb's base form ("said" gives "say"), or null where the word is no verb of speech. */
export function speechVerbOf(word: string): string | null {
	return forms.get(word) ?? null;
}

const regular =
	"accuse acknowledge add address admonish advise advocate affirm agree allege announce answer appeal applaud argue ask " +
	"assail assert assure attack bark beam bemoan berate blame blast blog boast brag call caution challenge chant charge " +
	"cheer chide chuckle cite claim clarify comment commend complain concede conclude condemn confess confide confirm " +
	"contend continue counter cry criticise criticize declare decline decry defend demand denounce deny depict " +
	"deride describe detail disclose dismiss dub echo elaborate email emphasise emphasize enthuse estimate exclaim " +
	"explain express fire fume gush hail highlight hint implore imply indicate inform inquire insist instruct interject " +
	"invoke intone joke label lament lash laugh lecture list maintain mention message mock mumble murmur muse mutter " +
	"note object observe offer opine order pen plead pledge point post praise pray predict pressure proclaim promise " +
	"pronounce propose protest question quip rail reaffirm reason recall reckon recommend recount refer reflect refuse " +
	"reiterate reject relate remark remember remind repeat reply report request resolve respond reveal ridicule roar " +
	"rule scoff scold scream shout shriek sigh signal slam smile snap sneer sob specify speculate state stress suggest " +
	"summarise summarize surmise suspect term testify text thank thunder title tout trash tweet underline underscore " +
	"urge utter vent venture volunteer vow wail warn welcome whisper wonder worry yell yelp";

const irregular: Readonly<Record<string, string>> = {
	say: "says said saying",
	tell: "tells told telling",
	write: "writes wrote written writing",
	speak: "speaks spoke spoken speaking",
	think: "thinks thought thinking",
	read: "reads reading",
	put: "puts putting",
	go: "went",
	begin: "began begins",
	find: "found finds",
	feel: "feels felt feeling",
	know: "knew",
	forecast: "forecasts forecasting",
	foresee: "foresees foresaw",
	hear: "heard",
	hold: "held",
	quote: "quotes quoted quoting",
	retort: "retorts retorted retorting",
	retweet: "retweets retweeted retweeting",
	see: "saw sees",
	shoot: "shot shoots",
	swear: "swears swore sworn swearing",
	sing: "sings sang singing",
	give: "gave",
	make: "made",
	teach: "taught",
	admit: "admits admitted admitting",
	submit: "submits submitted",
	rip: "ripped",
	rap: "rapped",
	sum: "summed",
	rebut: "rebuts rebutted",
	refute: "refutes refuted",
	recollect: "recollects recollected",
	contest: "contested",
	portray: "portrays portrayed portraying",
	paint: "painted",
	characterise: "characterised characterises characterising",
	characterize: "characterized characterizes characterizing",
	mean: "meant",
	believe: "believes believed",
	consider: "considers considered",
	credit: "credited credits",
	tease: "teased teases",
	compare: "compared compares",
	vouch: "vouched",
};

const forms = new Map<string, string>();
for (const verb of regular.split(" ")) for (const form of inflect(verb)) forms.set(form, verb);
for (const [verb, list] of Object.entries(irregular)) {
	for (const form of [verb, ...list.split(" ")]) forms.set(form, verb);
}

function inflect(verb: string): string[] {
	if (/[^aeiou]y$/.test(verb)) {
		const stem = verb.slice(0, -1);
		return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
	}
	if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
	const doubled = /^(?:blog|brag|chat|confer|dub|quip|refer|slam|snap|sob|pen)$/.test(verb)
		? verb + verb.at(-1)
		: verb;
	const plural = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
	return [verb, plural, `${doubled}ed`, `${doubled}ing`, `${verb}ed`, `${verb}ing`];
}
