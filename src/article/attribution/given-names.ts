import type { Gender } from "./titles.ts";

/** The gender that a given name mostly has in English-language news; null for unknown and shared ones. */
export function genderOfGivenName(name: string): Gender | null {
	const key = name.toLowerCase();
	if (men.has(key)) return "male";
	return women.has(key) ? "female" : null;
}

export function isGivenName(name: string): boolean {
	const key = name.toLowerCase();
	return men.has(key) || women.has(key) || shared.has(key);
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const men = list(
	"aaron abdul abdullah abraham abu adam adrian ahmad ahmed aidan alan albert alberto alejandro alessandro alexander " +
		"alfred ali alistair allan allen alvin ameer amir anders andre andreas andrei andrew andy angus anthony antoine " +
		"antonio antony archie arjun arnold arthur arturo ashraf asif augusto barack barry bart ben benedict benjamin " +
		"bernard bernie bert bilal bill billy bjorn bob bobby boris brad bradley brendan brent brett brian bruce bruno " +
		"bryan byron caleb calvin carl carlos cesar charles charlie chen chris christian christoph christopher chuck clarence " +
		"clark claude claudio clay clayton clifford clint clive colin connor conor corey craig curtis cyril dale damian " +
		"damien dan daniel danny darrell darren dave david dean declan dennis denis derek desmond diego dimitri dirk " +
		"dmitri dmitry dominic don donald douglas doug duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo edward " +
		"edwin eli elias elijah elliot elliott emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan fabio " +
		"faisal farid felipe felix ferdinand fernando francesco francisco francois frank franklin fred freddie frederick " +
		"friedrich gareth garry gary gavin gene geoff geoffrey george gerald gerard gerry giacomo gilbert giorgio giovanni " +
		"giuseppe glen glenn gordon graham grant greg gregory guido guillaume gunther gus guy habib hamid hank hans harold " +
		"haroon harry harvey hassan hector heinrich henri henrik henry herbert herman hiroshi horace howard hugh hugo " +
		"hussein ian ibrahim igor imran isaac ishmael ismail ivan jack jacob jacques jaime jake jakob jamal james jamie jan " +
		"jared jason javier jay jean-claude jean-luc jed jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joe " +
		"joel johan johann john johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua juan juergen julian " +
		"julio julius jurgen justin kamal karim karl keir keith ken kenneth kenji kevin khaled khalid kofi konstantin kurt " +
		"kyle lance larry lars laurence laurent lawrence len leo leon leonard leonardo leroy lewis liam lionel lloyd logan " +
		"lorenzo lou louis luca lucas luigi luis luke magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario " +
		"mark markus marshall martin marty marvin mathew mats matt matteo matthew matthias maurice mauricio max maxim " +
		"maximilian mehdi mehmet michael michel miguel mike mikhail milo mitch mitt mohamed mohammad mohammed muhammad " +
		"mustafa narendra nathan nathaniel neil nelson newt nicholas nick nico nicolas nigel nikolai nils noah noel norman " +
		"oleg oliver olivier omar oscar oskar osman otto owen pablo paolo pascal patrick paul paulo pavel pedro per pete " +
		"peter phil philip philippe phillip pierre piotr rafael rahul raj rajesh ralph ramon randy raphael rashid raul ray " +
		"raymond reginald reid reza ricardo richard rick ricky rob robby robert roberto robin rod roderick rodney rodrigo " +
		"roger roland rolf roman ron ronald ronan rory ross roy ruben rudolf rudy rupert russell ryan sajid saleh salim " +
		"salman sam samir samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth shane shaun " +
		"shawn sheldon sid sidney simon stan stanley stefan stephan stephen steve steven stewart stuart sven tariq " +
		"ted terence terrence terry theo theodore thomas tim timothy tobias todd tom tomas tommy tony travis trevor " +
		"tristan tyler umberto usman vernon victor vijay viktor vince vincent vladimir volodymyr walter warren wayne wei " +
		"wendell werner wilfred wilhelm will william willie winston wolfgang xavier yasser yusuf yuri yves zachary zach",
);
const women = list(
	"abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alina alison allison alyssa amal amanda " +
		"amber amelia amina amy ana anastasia andrea angela angelica anita ann anna anne annette annie anya april ariana " +
		"arlene astrid audrey ayesha barbara beatrice becky belinda bernadette beth bethany betsy betty beverly bonnie " +
		"brenda bridget brigitte brittany camila camille carla carly carmen carol carole caroline carolyn carrie catalina " +
		"catherine cathy cecilia celeste celia charlotte chelsea cheryl chloe christina christine cindy claire clara " +
		"claudia colleen concepcion connie constance cora courtney cristina crystal cynthia daisy dana daniela danielle " +
		"daphne darlene dawn deborah debbie debra deirdre denise diana diane dilma dina dolores donna dora doris dorothy " +
		"edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa emily emma erica erin esther " +
		"ethel eva eve evelyn faith fatima felicia fiona florence frances francesca gabriela gabrielle gail georgia " +
		"georgina geraldine gertrude gillian gina giulia gloria grace greta gretchen gwen hannah harriet heather heidi " +
		"helen helena helene henrietta hilary hillary holly ida ilse imogen ingrid irene iris isabel isabella isla " +
		"jacqueline jane janet janice jasmine jayne jean jeanette jeanne jemima jen jennifer jenny jess jessica jill jo " +
		"joan joanna joanne jodi josephine joy joyce juanita judith judy julia juliana julie juliet june kamala karen " +
		"karin karla kate katharine katherine kathleen kathryn kathy katie katrina kay kayla keisha kim kimberly " +
		"kirsten kristen kristin kristina krystal lara larisa latoya laura lauren leah leila lena lesley leticia lilian " +
		"lillian lily linda lisa lois lola lorena loretta lorraine louisa louise lucia lucille lucinda lucy lydia lynn " +
		"mabel maddie madeleine madison maggie maia malala malia mandy marcia margaret margarita maria mariam marian " +
		"marianne marie marilyn marina marine marissa marjorie marlene marsha martha martina mary matilda maureen maxine " +
		"maya megan melanie melania melinda melissa mercedes meredith mette mia michaela michele michelle mildred " +
		"millie minnie miranda miriam molly mona monica monique muriel nadia nadine nancy naomi natalia natalie natasha " +
		"nell nicola nicole nina noor nora norma olga olive olivia pamela patricia patsy patti paula pauline peggy " +
		"penelope penny petra phoebe phyllis pippa polly priscilla priti priya rachel ramona rebecca regina renee rhonda " +
		"rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah " +
		"selena selma serena shannon sharon sheila shelley sherry shirley sian sofia sonia sophia sophie stacey stella " +
		"stephanie sue susan susanna suzanne svetlana sybil sylvia tamara tammy tanya tara tatiana teresa tessa thelma " +
		"theresa tina tracy ulrike ursula valentina valerie vanessa vera veronica vicky victoria viola violet virginia " +
		"vivian wanda wendy whitney winifred yasmin yolanda yvette yvonne zoe",
);
const shared = list(
	"alex ashley bailey cameron casey charlie chris dakota drew frankie jackie jamie jesse jordan jules kelly kerry kim " +
		"lee leslie lindsay lindsey loren morgan pat quinn reese riley robin sam sandy sasha shelby stacy sydney taylor toni " +
		"tracey val andrea",
);
