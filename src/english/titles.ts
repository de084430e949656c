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
		compoundOffice.test(word)
	);
}

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

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const honorifics = list(
	"mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend fr father sister brother " +
		"rabbi imam sheikh pastor bishop archbishop cardinal pope king queen prince princess duke duchess saint st hon mme m",
);
const offices = list(
	"admiral adviser advisor aide ambassador analyst archbishop assemblyman assemblywoman attorney author capt captain " +
		"ceo cfo coo chair chairman chairperson chairwoman chancellor chief cmdr co-chair co-founder coach col colonel " +
		"commander commissioner comptroller congressman congresswoman consul controller co-chairman co-chairwoman " +
		"coordinator correspondent councillor councilman councilwoman counsel cpl deputy delegate det detective director " +
		"economist editor executive founder gen general gov governor head host inspector judge justice lawmaker lawyer " +
		"leader lieutenant lt maj major manager mayor minister mp officer official operative organizer owner pm premier " +
		"pres president principal producer professor prosecutor rep representative reporter researcher scientist secretary " +
		"sen senator sergeant sgt sheriff solicitor speaker spokesman spokesperson spokeswoman strategist superintendent " +
		"supt adm amb ald atty insp treasurer undersecretary whip anchor columnist activist pollster historian nominee candidate frontrunner " +
		"constable pc dc msp ms td mep qc kc lance private ensign headteacher",
);
const qualifiers = list(
	"acting assistant associate co-host congressional democrat democratic democrats emeritus ex former foreign gop home " +
		"interim junior lead national republican republicans retired rival senior state veteran vice deputy then-president " +
		"prime press attorney shadow labour conservative tory liberal independent",
);
const roles = list(
	"academic actor actress adversary ally advocate agent applicant artist assistant athlete author backer boss boy " +
		"brother buyer candidate caller campaigner carer celebrity chef citizen classmate client colleague commander " +
		"commentator companion competitor conservative consultant contender counterpart coroner creator critic customer " +
		"dad daughter defendant democrat designer developer diplomat doctor driver employee engineer entrepreneur envoy " +
		"expert family farmer father fellow fighter financier fireman fisherman friend front-runner girl grandmother " +
		"grandfather guest guy husband insider instructor investigator investor journalist kid lady landlord lead lobbyist " +
		"lecturer liberal manager martyr master member mogul moderator mom mother mum musician narrator neighbor neighbour " +
		"newcomer nurse observer onlooker operator opponent organiser parent participant partner passenger patient person " +
		"philosopher physician pilot planner player poet policeman politician practitioner preacher priest protester " +
		"protestor psychologist pundit pupil refugee relative republican resident rival scholar secretary sister singer " +
		"socialist soldier son source specialist staff staffer star student successor supporter surgeon surrogate " +
		"survivor suspect teacher teenager tenant trader trainer tycoon user veteran victim villager visitor volunteer " +
		"voter widow widower wife winner witness woman worker writer youth pensioner chairman counsellor veterinarian nun " +
		"businessman billionaire incumbent freshman attendee migrant clerk archaeologist biologist astronomer geologist " +
		"ecologist curator librarian conservationist ranger meteorologist",
);
const bodies = list(
	"administration account ad affidavit agency airline alliance app article assembly association audience authority " +
		"bank board body bill blog caucus book brief broadcaster bureau business cabinet campaign caption center centre chain " +
		"chamber charity chorus church club coalition column commission committee commons company complaint conference " +
		"congress constitution consortium corporation council court crowd decree declaration delegation department " +
		"directorate document editorial email embassy enterprise essay executive faction federation filing firm force " +
		"foundation government group headline house household industry institute institution investigation judgment jury " +
		"law lawsuit league leadership letter magazine manifesto manufacturer media memo memoir message ministry mission " +
		"movement museum narrator network newspaper note notice office opinion order organisation organization outlet " +
		"page panel paper parliament party pentagon petition plaque platform police poll post press programme program " +
		"protesters publisher regulator release report resolution retailer review ruling school script senate service " +
		"sign site society song spot staff statement station study supplier survey team text think-tank tweet union " +
		"university video watchdog website news times journal city county gazette herald tribune",
);
const suffixes = list("jr jr. sr sr. ii iii iv qc kc mp phd md obe mbe cbe");
const male = list(
	"mr sir lord baron father brother king prince duke pope he son husband dad boy guy uncle grandfather mogul actor " +
		"congressman businessman gentleman widower cardinal monk",
);
const female = list(
	"mrs ms miss dame lady baroness sister queen princess duchess she daughter wife mom mum mother girl aunt actress " +
		"grandmother congresswoman businesswoman widow nun mme",
);
