import type { Gender } from "./titles.ts";

/** The gender that a given name mostly has in English-language news; null for unknown and shared ones. */
export function genderOfGivenName(name: string): Gender | null {
	const key = name.toLowerCase();
	if (men.has(key)) return "male";
	return women.has(key) ? "female" : null;
}

export function isGivenName(name: string): boolean {
	// "Eva-Marie"
	const [key = ""] = name.toLowerCase().split("-");
	return men.has(key) || women.has(key) || shared.has(key);
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const men = list(
	"aaron abdul abdullah abraham abu adam adrian ahmad ahmed aidan alan albert alberto alec alejandro alessandro " +
		"alexander alfie alfred ali alistair allan allen alvin ameer amir amos anders andre andreas andrei andrew andy " +
		"angus anthony antoine anton antonio antony archie arjun arnold arthur arturo ashok ashraf asif augusto barack " +
		"barnaby barry bart basil ben benedict benjamin bernard bernie bert bilal bill billy bjorn bob bobby boris brad " +
		"bradley brandon brendan brent brett brian bruce bruno bryan byron caleb callum calvin carl carlo carlos cecil " +
		"cedric cesar charles charlie chen chris christian christoph christopher chuck clarence clark claude claudio clay " +
		"clayton clifford clint clive colin connor conor corey craig curtis cyril dale damian damien dan daniel danny " +
		"darrell darren darryl dave david dean declan denis dennis derek dermot desmond dexter diego dieter dietmar " +
		"dimitri dirk dmitri dmitry dominic don donald doug douglas duncan dustin dwayne dwight dylan eamon earl ed eddie " +
		"edgar edmund eduardo edward edwin eli elias elijah elliot elliott emil emilio emmanuel enrique eric erik ernest " +
		"ernesto ethan eugene evan ewan fabian fabio faisal farid felipe felix ferdinand fergus fernando finn francesco " +
		"francis francisco francois frank franklin franz fred freddie frederick friedrich fritz gareth garry gary gavin " +
		"gene geoff geoffrey george gerald gerard gerhard gerry giacomo gilbert giles giorgio giovanni giuseppe glen " +
		"glenn gordon graham grant greg gregor gregory guido guillaume gunther gus gustav guy habib hamid hamish hank " +
		"hans harold haroon harry harvey hassan hector heinrich heinz helmut henri henrik henry herbert herman hiroshi " +
		"horace horst howard hubert hugh hugo humphrey hussein ian ibrahim igor imran ingo isaac ishmael ismail ivan ivo " +
		"jack jacob jacques jaime jake jakob jamal james jamie jan jared jason javier jay jean-claude jean-luc jed jeff " +
		"jeffrey jens jeremy jerome jerry jesper jesus jim jimmy joachim joe joel johan johann john johnny jon jonas " +
		"jonathan jonny jordi jorge jose josef joseph josh joshua juan juergen julian julio julius jurgen justin kamal " +
		"karim karl kasper keir keith ken kenji kenneth kevin khaled khalid klaus knut kofi konrad konstantin kurt kyle " +
		"lachlan lance larry lars laurence laurent lawrence len lenny leo leon leonard leonardo leopold leroy lewis liam " +
		"lionel lloyd logan lorenzo lou louis luca lucas ludwig luigi luis lukas luke magnus mahmoud malcolm manfred " +
		"manuel marc marcel marco marcos marcus mario mark markus marshall martin marty marvin mathew mathias mats matt " +
		"matteo matthew matthias maurice mauricio max maxim maximilian mehdi mehmet michael michel miguel mike mikhail " +
		"miles milo milos mitch mitt mohamed mohammad mohammed moritz morten muhammad mustafa narendra nathan nathaniel " +
		"ned neil nelson newt niall nicholas nick nico nicolas nigel nikolai nils noah noel norbert norman oleg oliver " +
		"olivier omar oscar oskar osman otto owen pablo paolo pascal patrick paul paulo pavel pedro per percy pete peter " +
		"petr phil philip philippe phillip pierre piers piet pieter piotr rafael rahul raj rajesh ralf ralph ramon randy " +
		"raoul raphael rashid raul ray raymond reginald reid reinhard rene reuben rex reza ricardo richard rick ricky rob " +
		"robby robert roberto robin rod roderick rodney rodrigo roger roland rolf roman ron ronald ronan rory ross roy " +
		"ruben rudolf rudy rufus rupert russell ryan sajid saleh salim salman sam samir samuel sanjay santiago saul scott " +
		"seamus sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sid sidney simon stan stanley " +
		"stefan stephan stephen steve steven stewart stuart sven tariq ted terence terrence terry theo theodore thomas " +
		"tim timothy tobias toby todd tom tomas tommy tony travis trevor tristan troy tyler ulrich umberto usman uwe " +
		"vaclav vernon victor vijay viktor vince vincent vladimir volodymyr walter warren wayne wei wendell werner wesley " +
		"wilfred wilhelm will william willie winston wolfgang xavier yasser yuri yusuf yves zach zachary",
);
const women = list(
	"abigail ada adele adriana agatha agnes aileen aisha alexandra alexandria alice alicia alina alison allison " +
		"alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelica anita ann anna annabel anne " +
		"annette annie antonia anya april ariana arlene astrid audrey ava ayesha barbara beatrice becky belinda bella " +
		"bernadette berta bertha beth bethany betsy betty beverly birgit bonnie brenda bridget brigitte brittany camila " +
		"camilla camille carina carla carly carmen carol carole caroline carolyn carrie cassandra catalina catherine " +
		"cathy cecilia celeste celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia " +
		"colette colleen concepcion connie constance cora cordelia courtney cristina crystal cynthia daisy dana daniela " +
		"danielle daphne darlene dawn debbie deborah debra deirdre denise diana diane dilma dina dolores donna dora doris " +
		"dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa " +
		"elsie emilia emily emma erica erika erin esme estelle esther ethel eva eve evelyn faith fatima felicia felicity " +
		"fiona florence frances francesca freya frida gabriela gabrielle gail gemma georgia georgina geraldine gerda " +
		"gertrude gillian gina gisela giulia glenda gloria grace greta gretchen gudrun gwen hanna hannah harriet hazel " +
		"heather hedwig heidi heike helen helena helene helga henrietta hilary hilda hillary holly ida ilse imogen ines " +
		"ingrid irena irene iris irma isabel isabella isla ivana jacqueline jane janet janice jasmine jayne jean jeanette " +
		"jeanne jemima jen jenna jennifer jenny jess jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce " +
		"juanita judith judy julia juliana julie juliet june kamala karen karin karla kate katharina katharine katherine " +
		"kathleen kathryn kathy katie katja katrin katrina kay kayla keisha kerstin kim kimberly kirsten kirsty klara " +
		"kristen kristin kristina krystal lara larisa latoya laura lauren lea leah leila lena leonie leonora lesley " +
		"leticia lidia lilian lillian lily linda lisa lise liz lois lola lorena loretta lorna lorraine louisa louise " +
		"lucia lucille lucinda lucy luisa lydia lynn mabel maddie madeleine madison magda maggie maia malala malia mandy " +
		"marcia margaret margarita margot maria mariam marian marianne marie marilyn marina marine marissa marjorie " +
		"marlene marsha martha martina mary matilda maud maureen mavis maxine maya megan melania melanie melinda melissa " +
		"mercedes meredith mette mia michaela michele michelle mildred millie minnie miranda miriam moira molly mona " +
		"monica monika monique muriel myra nadia nadine nancy naomi natalia natalie natasha nell nicola nicole nina noor " +
		"nora norma octavia olga olive olivia ottilie pamela patricia patsy patti paula pauline peggy penelope penny " +
		"petra philippa phoebe phyllis pia pippa polly priscilla priti priya rachel ramona rebecca regina renata renate " +
		"renee rhoda rhonda rita roberta rosa rosalind rosamund rose rosemary rosie roxanne ruby ruth sabine sabrina " +
		"sadie sally samantha sandra sara sarah selena selma serena shannon sharon sheila shelley sherry shirley sian " +
		"sibylle silvia simone sofia sonia sonja sophia sophie stacey stella stephanie sue susan susanna susanne suzanne " +
		"svetlana sybil sylvia tamara tammy tamsin tania tanja tanya tara tatiana teresa tess tessa thelma theresa tina " +
		"tracy trudy ulrike una ursula ute valentina valerie vanessa vera verena veronica vicky victoria viola violet " +
		"virginia vivian vivien wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zara zoe",
);
const shared = list(
	"alex ashley bailey cameron casey charlie chris dakota drew frankie jackie jamie jesse jordan jules kelly kerry kim " +
		"lee leslie lindsay lindsey loren morgan pat quinn reese riley robin sam sandy sasha shelby stacy sydney taylor toni " +
		"tracey val andrea",
);
