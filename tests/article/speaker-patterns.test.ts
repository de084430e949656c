import { type Case, testPatterns } from "./speaker-cases.ts";

const patterns: Readonly<Record<string, readonly Case[]>> = {
	"a date, an hour or a number is nobody": [
		[
			"In a joint statement published Oct. 25, the Norland and Westmark foreign ministries accused the fleet of “reckless games”.",
			null,
		],
		["On Sept. 3, the harbour board called the plan “a muddle”.", "the harbour board"],
		["In a letter dated Jan. 7, the union said the offer was “an insult”.", "the union"],
		["By Aug. 12, the company was calling the delay “regrettable”.", null],
		["In a report released Nov. 30, the watchdog described the dam as “unsafe”.", "the watchdog"],
		["In an email sent Tues., the school said lessons would be “as usual”.", "the school"],
		["In a note issued at 5 p.m. EST, the ministry denied “any involvement”.", "the ministry"],
		["In a statement on Feb. 2, Helena Roy said the ferry was “late by design”.", "Helena Roy"],
		["In a filing made Dec. 1, 2021, the bank admitted “serious errors”.", "the bank"],
		["In its Q3 report, the lender spoke of “turbulent months”.", null],
		["Fifty-one percent say that “the bridge should be closed for good.”", null],
		["Twenty-three of them told the paper that “nothing was done”.", null],
	],
	"who suffers what is in scare quotes has not said it": [
		["Ella Winter, 21, was taken to hospital after a lethal dose of “slimming tablets”.", null],
		["Tom Pell, 40, died after eating “herbal” sweets bought online.", null],
		["Nora Webb was arrested for selling “miracle water” at the fair.", null],
		["Peter Grant lost his savings to a “guaranteed return” scheme.", null],
		["Maria Lund was found beside a bottle of “party powder”.", null],
		["Victor Lang suffers from what doctors call “feather lung”.", null],
		["Emma Stone was fined for parking in a “no stopping” zone.", null],
		["Carla Voss collapsed at a “silent rave” in the woods.", null],
		["Piet Boon was given the “all clear” on Friday.", null],
		["Anna Reed, 34, was bitten by a so-called “super rat”.", null],
		["Helena Roy has long kept the “whistleblower” out of the papers.", null],
	],
	"the person of the main clause has not said what another clause tells": [
		[
			"Anna Reed's appearance follows the testimony of four officials, including a career officer who described Tom Pell's call as “improper.”",
			null,
		],
		[
			"Peter Grant's visit comes after a week in which a senior clerk called the plan “madness”.",
			null,
		],
		[
			"Nora Webb spoke hours after her deputy, Leo Park, told reporters that the vote was “a farce”.",
			"Leo Park",
		],
		["Helena Roy arrived days after a judge who knows the case branded the law “a relic”.", null],
		[
			"Maria Lund's resignation followed a report by inspectors, which said the ward was “unfit for patients”.",
			null,
		],
		["Victor Lang won against a rival who had called him “a clown”.", null],
		["Carla Voss leads Blue Coast, a group that wants to play in “safe seats”.", null],
		[
			"Anna Reed's appearance on Wednesday follows the testimony of four officials, including a career harbour officer who described Pell's call with the ministry as “improper.”\nReed said on Monday that she was ready. “I am ready,” Reed said.",
			null,
			"Anna Reed",
		],
		["Piet Boon replaced a director who said the museum was “a graveyard”.", null],
		["Emma Stone met the widow of a miner who had written “we were never warned”.", null],
		[
			"Erik Holt's speech came as ministers, among them two from his own party, attacked “a budget of tricks”.",
			null,
		],
		["Ida Sung's defeat was sealed when voters who had backed her cried “enough is enough”.", null],
	],
	"a subhead in quotation marks is nobody's": [
		[
			"“The dam is safe,” Helena Roy said.\n“Nobody asked us”\nFarmers downstream are angry. Tom Pell lost two fields last year.",
			"Helena Roy",
			null,
		],
		[
			"“We did all we could,” said Leo Park.\n“A night of fear”\nThe storm came at two in the morning.",
			"Leo Park",
			null,
		],
		[
			"Nora Webb called it “a slow disaster”.\n“No way back”\nThe company has sold its ships.",
			"Nora Webb",
			null,
		],
		[
			"“It ends here,” Carla Voss said.\n“Worse than the flood”\nIn the village the cellars are still wet.",
			"Carla Voss",
			null,
		],
		[
			"“It ends here,” Carla Voss said.\n“We were lied to”\n“We were lied to for years,” said Piet Boon.",
			"Carla Voss",
			null,
			"Piet Boon",
		],
		[
			"“I am staying,” Anna Reed said.\n“Never again”\nThe other tenants have left.",
			"Anna Reed",
			null,
		],
		[
			"“I am staying,” she said, Anna Reed's aunt among the guests.\n“One of a kind”\nThe hall is from 1911.",
			null,
			null,
		],
		[
			"“Come in,” Victor Lang said.\n“The quiet village”\nFew cars pass here.\n“The last shop”\nIt closed in May.",
			"Victor Lang",
			null,
			null,
		],
		[
			"Maria Lund said: “Ask the council.”\n“A bitter pill”\nThe council did not reply.",
			"Maria Lund",
			null,
		],
		[
			"“It is a scandal,” Emma Stone told the hearing.\n“Not our fault”\nThe firm has hired a lawyer.",
			"Emma Stone",
			null,
		],
	],
	"a pull quote is not given to whoever spoke before it": [
		[
			"“It ends here,” Carla Voss said.\n“We were lied to for years.”\nThe hall was full.\n“We were lied to for years. Nobody came,” said Piet Boon.",
			"Carla Voss",
			null,
			"Piet Boon",
		],
	],
	"a gerund before a name is no given name": [
		["Hosting Holm at Riverside “is our dream,” Nora Webb said.", "Nora Webb"],
		[
			"Hosting Holm at Riverside “is our dream,” Nora Webb said.\nJan Holm arrives in May.\n“I have packed already,” Holm said.",
			"Nora Webb",
			"Jan Holm",
		],
		["Beating Holm “was never the plan,” coach Leo Park said.", "Leo Park"],
		["Losing Anna Reed “hurts us all,” Tom Pell said.", "Tom Pell"],
		["Meeting Pell “changed my life,” said Carla Voss.", "Carla Voss"],
		["Signing Boon “makes no sense,” Peter Grant wrote.", "Peter Grant"],
		["Visiting Lund in prison “broke my heart,” Emma Stone said.", "Emma Stone"],
		["Watching Reed sing “is like flying,” Victor Lang said.", "Victor Lang"],
		["Calling Webb a liar “helps nobody,” Helena Roy said.", "Helena Roy"],
		["Playing Norland Rovers “is always hard,” Erik Holt said.", "Erik Holt"],
		["Facing Sung again “will be a joy,” Ida Brook said.", "Ida Brook"],
	],
	"a body is not the longer name that only says whose reporter somebody is": [
		[
			"Harbour Admiralty correspondent Ada Moss was on board.\nThe Admiralty rejected the claim as “patently false”.",
			"Admiralty",
		],
		[
			"Morning Treasury reporter Leo Park saw the letter.\nThe Treasury called the letter “a draft”.",
			"Treasury",
		],
		[
			"Evening Cabinet editor Nora Webb has the story.\nThe Cabinet said it was “not aware of any leak”.",
			"Cabinet",
		],
		[
			"Channel Vatican expert Piet Boon was there.\nThe Vatican described the visit as “private”.",
			"Vatican",
		],
		[
			"Daily Kremlin analyst Emma Stone was not surprised.\nThe Kremlin dismissed the report as “fantasy”.",
			"Kremlin",
		],
		[
			"Coastal Fisheries lawyer Tom Pell took the case.\nThe Fisheries said the nets were “too fine”.",
			"Fisheries",
		],
	],
	"places, teams and positions are no part of a name": [
		["The special envoy to Norland Kurt Holm said the talks were “going well”.", "Kurt Holm"],
		["Rovers GK Jan Holm said the pitch was “like glass”.", "Jan Holm"],
		["“We lost our heads,” said Rovers GK Jan Holm.", "Jan Holm"],
		["The ambassador to Westmark Helena Roy called the vote “fair”.", "Helena Roy"],
		["“It was my fault,” United QB Tom Pell said.", "Tom Pell"],
		["“We are ready,” said Norland PM Ida Sung.", "Ida Sung"],
		["“Sales are fine,” said Boatworks CEO Erik Holt.", "Erik Holt"],
		["The consul in Port Marlow Victor Lang said it was “a mistake”.", "Victor Lang"],
		["“I saw the goal late,” said City FC captain Carla Voss.", "Carla Voss"],
		["“The boats stay in harbour,” said minister for Fisheries Nora Webb.", "Nora Webb"],
		["“He asked for time,” Harbour FC's Peter Grant said.", "Peter Grant"],
		["“It is a good law,” said Norland MP Maria Lund.", "Maria Lund"],
		[
			"Deputy Director of Public Works Eva-Marie Lund said the road was “a disgrace”.",
			"Eva-Marie Lund",
		],
	],
	"a surname that is spelled like a pronoun": [
		[
			"He Jianming, the former director, said the tunnel was “a risk from the start”.",
			"He Jianming",
		],
		["He Jianming said: “The tunnel was a risk from the start.”", "He Jianming"],
		["“The tunnel was a risk from the start,” said He Jianming.", "He Jianming"],
		["“The tunnel was a risk from the start,” He Jianming said.", "He Jianming"],
		["According to He Jianming, the tunnel was “a risk from the start”.", "He Jianming"],
		["She Xiaohui, an engineer, called the tunnel “a gamble”.", "She Xiaohui"],
		["You Wei, who owns the land, said: “Nobody asked me.”", "You Wei"],
		["“Nobody asked me,” said You Wei.", "You Wei"],
		["An Ning told the court: “I signed nothing.”\nThe court believed An Ning.", "An Ning"],
		["“I signed nothing,” So Yeon said.", "So Yeon"],
	],
	"a description around a title in quotation marks": [
		["“I never read reviews,” the “Gull” actor said.", "!the “Gull” actor"],
		['"I never read reviews," the "Gull" actor previously said.', '!the "Gull" actor'],
		["The “Red Sky” singer said: “I wrote it in a night.”", null, null],
		["“It took nine years,” the “Northern Lights” author told the hall.", null, null],
		["The “Harbour” director called the award “a miracle”.", null, null],
		["“We laughed a lot,” her “Gull” co-star said.", null, null],
	],
	"the only woman who is quoted is the one that “she” means": [
		[
			"Nora Webb has run the harbour for nine years. The harbour is the oldest of the coast.\n“It was a ruin when I came,” she said.\nThe council paid for new walls.\n“They trusted me,” she said.\nThen the storms came, three in one winter.\n“I slept in the office,” she said.\nLeo Park, a fisherman, lost his boat.\n“It was all I had,” he said.\nNow the walls are higher.\n“We are ready for the next one,” she said.",
			"!Nora Webb",
			"!Nora Webb",
			"!Nora Webb",
			"!Leo Park",
			"!Nora Webb",
		],
		[
			"Helena Roy writes songs about trains.\n“I like the noise,” she said.\nHer first record sold nine copies.\n“My mother bought four,” she said.",
			"!Helena Roy",
			"!Helena Roy",
		],
		[
			"Tom Pell keeps bees in the old station.\n“They like the heat,” he said.\nIn winter he feeds them.\n“They know me,” he said.",
			"!Tom Pell",
			"!Tom Pell",
		],
	],
	"a possessive and a role before the name": [
		["“We will appeal,” said their lawyer Tom Hale.", "!Tom Hale"],
		["“We will appeal,” their lawyer Tom Hale said.", "!Tom Hale"],
		["“He was a quiet man,” said his neighbour Nora Webb.", "!Nora Webb"],
		["“She called me that night,” her brother Leo Park told the court.", "!Leo Park"],
		["“The team is tired,” said their coach Erik Holt.", "!Erik Holt"],
		["“Our client is innocent,” his attorney Carla Voss said.", "!Carla Voss"],
	],
	"a source that only passes the words on": [
		["According to Harbour Press, one sailor wrote: “I just want to know who steered.”", null],
		[
			"According to AFP, one user on Harbournet posted: “I just want to know who steered that ship.”",
			null,
		],
		["According to the Evening Post, a nurse said “nobody slept that night”.", null],
		["“Nobody slept that night,” a nurse said, according to Nora Webb.", null],
		["Another reportedly said: “We saw it coming for years.”", null],
	],
	"a title is nobody's words": [
		["From “Harbours: A Short History of Walls and Water” by Nora Webb.", null],
		["Excerpted from “Harbours: A Short History of Walls and Water” by Nora Webb.", null],
	],
	"a name below praise signs what is above it": [
		[
			"“The best map of the coast that I have ever used.”\nNora Webb, Evening Post\n“Clear, quick and handsome on every screen.”\nTom Pell, Harbour Weekly\n“It has never led me astray, not even in fog.”\nLeo Park, Coast Radio",
			"Nora Webb",
			"Tom Pell",
			"Leo Park",
		],
	],
};

testPatterns(patterns);
