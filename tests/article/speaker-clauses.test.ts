import { type Case, testPatterns } from "./speaker-cases.ts";

const patterns: Readonly<Record<string, readonly Case[]>> = {
	"the clause right beside the words names its subject": [
		["“The dam is safe,” Helena Roy said.", "!Helena Roy"],
		["“The dam is safe,” said Helena Roy.", "!Helena Roy"],
		["“The dam is safe,” Helena Roy, the engineer, said.", "!Helena Roy"],
		[
			"“The dam is safe,” said one harbour engineer, as reported by Coast Radio.",
			"!one harbour engineer",
		],
		["“The dam is safe,” writes the Coast Tribune.", "!Coast Tribune"],
		["“The dam is safe,” said Norland-based harbour lawyer Tom Pell.", "!Tom Pell"],
		["“The dam is safe,” responded SEAS administrator Carla Voss.", "!Carla Voss"],
		["“The dam is safe,” said Coast Radio's Nora Webb.", "!Nora Webb"],
		["Leo Park added: “The dam is safe.”", "!Leo Park"],
		["Anna Reed was there, and Leo Park added, “The dam is safe.”", "!Leo Park"],
		[
			"Anna Reed met Leo Park on Monday.\n“The dam is safe,” Reed told Park at the gate.",
			"!Anna Reed",
		],
	],
	"words that were not said, or only might be": [
		["“The dam is safe,” Anna Reed did not say.", null],
		["“Nobody will lose their job,” Tom Pell never said.", null],
		["“It is finished,” Nora Webb refused to say.", null],
		["Helena Roy stopped short of calling the plan “a betrayal”.", null],
		["Erik Holt did not call it “a coup”.", null],
		["Victor Lang might call the ferry “late by design”.", null],
		["Victor Lang denies that he ever called the nurses “lazy”.", null],
		["Anna Reed denied telling Leo Park that he was “finished here”.", null],
		["Erik Holt denied having called Ida Sung “a coward”.", null],
		["Ida Sung would never say “sorry”, Erik Holt wrote.", null],
		["Tom Pell would never write “yours truly”, his sister Nora Webb told the court.", null],
		["Carla Voss could not bring herself to say “goodbye”, Victor Lang recalled.", null],
		["“I never said that,” Tom Pell told the paper.", "!Tom Pell"],
		["“It is not over,” Anna Reed would say later that night.", "!Anna Reed"],
		["Helena Roy said that she would never call it “a failure of the crew”.", "Helena Roy"],
		["Erik Holt not only called it “a disgrace” but left the hall.", "!Erik Holt"],
	],
	"two who speak in one sentence": [
		[
			"“I would ban the lot,” Tom Pell admitted, while Anna Reed told the hall: “Come and weed my garden, then.”",
			"!Tom Pell",
			"Anna Reed",
		],
		["“It is late,” Erik Holt said, and she answered, “It is early.”", "!Erik Holt", null],
		["“It is late,” Erik Holt said, adding, “and nobody cares.”", "!Erik Holt"],
	],
	"words that are only spoken of": [
		["“I forgot” has never been an excuse, says teacher Nora Webb.", null],
		["“Soon” was too late for the crew, said Erik Holt.", null],
		["“Never again” is painted on the quay, according to Leo Park.", null],
		[
			"The Harbour Inspectorate has asked for the papers and may sue if the water was “unfit for use”.",
			null,
		],
		["Norland invokes a clause that permits a delay in the case of “serious storms”.", null],
		["Erik Holt signed a resolution expressing “profound regret” for the flood.", null],
		["Leo Park has questioned the use of the phrase “harbour first” in the law.", null],
		["Nora Webb once proposed that the word “quay” ought to go.", null],
		["The club took the short name HFC, standing for “Harbour for Children”, Tom Pell said.", null],
		["Tom Pell went after alleged “smugglers” in the bay.", null],
		["Nora Webb called the insurer's letter “a masterpiece of fog”.", "!Nora Webb"],
		["Nora Webb called the word “quay” a joke of the port.", "Nora Webb"],
		["Tom Pell used the term “smugglers” in a note to the crew.", "Tom Pell"],
		[
			"Carla Voss moved to Norland in May; Park, 31, stays in Westmark and has told a radio station that he owes her “a beer”.\nLeo Park is a baker.",
			null,
		],
		["Anna Reed said that the club's manual told the guests that “shoes are for the quay”.", null],
		["Ida Sung had written down the manager's reply: “After the feast.”", null],
		["Ida Sung liked the captain's words: “After the feast.”", null],
		["Ida Sung had one reply: “After the feast.”", "Ida Sung"],
		["Helena Roy called for calm but left through the “lower gate”.", null],
		[
			"Nora Webb saw the film. The hand, she said, was the wrong one; what he had said was “it burned me”.",
			null,
		],
		["Anna Reed read the letter in which he said that he was “done with boats”.", null],
	],
	"a name that explains a description is tied as the description is": [
		["Leo Park heard, said a teacher, Tamsen Lovdal, that the gate was “closed for good”.", null],
		["“It was closed,” said a retired teacher, Tamsen Lovdal, in the hall.", "!Tamsen Lovdal"],
	],
	"right behind the verb any noun is what somebody is": [
		["“It was a good night,” said the publican, Kerry Stubb, “but a long one.”", "!Kerry Stubb"],
		["“I had no idea,” said one of the authors, Anton Merrar, who left early.", "!Anton Merrar"],
		["“I had no idea,” said the keepers, Anton Merrar among them.", null],
	],
	"a clause in which the office stands before the name": [
		[
			"It is a label that the mayor of Westmark, Dario Vuck, finds “rather insulting”.",
			"!Dario Vuck",
		],
		["The coach of Norland Rovers, Jan Holm, called the pitch “a swamp”.", "!Jan Holm"],
		["“It was a long night,” as chairman Victor Lang puts it.", "!Victor Lang"],
		["Erik Holt apologised for “a slip that aged us all”, as he put it.", "!Erik Holt"],
		[
			"The road is closed again, “for the sake of the toads”, as the harbour board put it.",
			"!the harbour board",
		],
	],
	"a plain plural is the subject of its verb": [
		["Officials said: “The dam is safe.” Helena Roy was not there.", "Officials"],
		["“The dam is safe,” officials said. Helena Roy was not there.", "!officials"],
		["“We saw smoke,” residents told Helena Roy.", "!residents"],
		["“Nobody was hurt,” police said in a note to Helena Roy.", "!police"],
		["“We want our money back,” investors wrote to Tom Pell.", "!investors"],
		["“We are still waiting,” parents said outside Helena Roy's office.", "!parents"],
		["The longer Tom Pell talks, the more voters shrug and think, “Enough of that.”", null],
		["Helena Roy had gone when neighbours shouted, “Come back.”", null],
		["Leo Park laughed as reporters asked, “Is it true?”", null],
		["Nora Webb waved as the crowd chanted, “Stay with us.”", null],
		["Erik Holt walked on after neighbours shouted, “Come back, please.”", null],
		["While Nora Webb was away, prosecutors said, “The case is closed.”", null],
		["The talk of a “secret fund” has followed Erik Holt for years, neighbours say.", null],
		["The word “crook” was sprayed on the wall of Leo Park, officials said.", null],
		[
			"Nora Webb's book appears as critics, some of them old friends, denounce “a season of noise”.",
			null,
		],
		[
			"Ida Sung was abroad when the unions, which she once led, called the offer “an insult”.",
			null,
		],
	],
	"two roles before one name": [
		["“We found water,” lead researcher and harbour physician Ida Sung said.", "!Ida Sung"],
		["“We found water,” said lead researcher and harbour physician Ida Sung.", "Ida Sung"],
		["“It was costly,” chairman, owner and president Erik Holt said in the report.", "!Erik Holt"],
		["“It was costly,” founder and chief executive Erik Holt said.", "!Erik Holt"],
		["“It was costly,” director and head teacher Nora Webb said.", "!Nora Webb"],
		["“It was costly,” actor and director Leo Park said.", "!Leo Park"],
	],
	"a name that nothing ties to a verb of speech has not said it": [
		[
			"Voters across the coast were startled by Tom Pell's “harbour first” ideas, analysts say.",
			null,
		],
		["The papers asked about Leo Park's “quiet” plan for the port.", null],
		["The rumour of a “stand down” has long hung over Helena Roy, critics say.", null],
		["Nora Webb spoke of the talks with the “whistleblower,” read the note and left.", null],
		["Maria Lund lives by the “blue wall” that inspectors described last year.", null],
		["The council called the “new” Victor Lang back.", null],
		["Would Carla Voss have fought to keep the “whistleblower” out of it?", null],
		["Could Anna Reed have called it “a muddle”?", null],
		["Should Tom Pell say “no” to the offer?", null],
		["Might Erik Holt describe the ferry as “late”?", null],
	],
	"an order, an address and a short form are nobody": [
		["“The game has lost none of its charm.” Read our Harbour Sword review.", null],
		["“The best boots of the year.” See our Winter Boots guide.", null],
		["“A knife for life.” Visit our Kitchen Steel page.", null],
		["“It never let me down.” Check the Harbour Gear list.", null],
		["I’m passionate about the “presentness” of history, and so are my students.", null],
		["It’s what the crew call “the long watch”, and nobody likes it.", null],
		["Don’t mention the “flood”, and all is well.", null],
	],
	"a noun that is spelt like a verb of speech says nothing": [
		[
			"After “between the tides” at the Norland museum, Ella Winter is on the top of my list.",
			null,
		],
		[
			"From a naval point of view the “tip of the iceberg” was the least that Tom Pell had to fear.",
			null,
		],
		["The state and “the harbour way” were all that Nora Webb had left.", null],
		["Leo Park read the report; its “hidden pages” are no secret.", null],
		["Ida Sung saw the film; its “happy end” is a lie.", null],
		["Anna Reed heard the song; the “lost verse” was never sung.", null],
		["Tom Pell met the “night shift,” heard the complaints and went home.", null],
		["Anna Reed was an order of “grey nuns” away from peace.", null],
	],
	"what a work is called is nobody's words": [
		["Erik Holt began with a seminal paper, “Harbours and Electronic Walls”, in 1987.", null],
		["Ida Sung is known for the book “Walls Against Water” and others.", null],
		["Victor Lang thinks that the film “Night Over Norland” is too long.", null],
	],
	"a name below other praise has not said what is below it": [
		[
			"“The best map of the coast that I have ever used.”\nNora Webb, Evening Post\n“Clear, quick and handsome on every screen.”\n9toHarbour",
			"Nora Webb",
			null,
		],
	],
	"somebody who is named after the words of others": [
		[
			"When inquisitors are reduced to lecturing the nation that “hearsay can be much better evidence than direct” testimony, and Tom Pell looks into the cameras, the case is over.",
			null,
		],
	],
	"a participle has its subject right before it": [
		["The spot ends with footage of Tom Pell saying, “That makes me smart.”", "!Tom Pell"],
		["There is a recording of Nora Webb shouting “never again” from the quay.", "Nora Webb"],
	],
	"an office is shown with whose it is": [
		[
			"The Norland Governor's Office of Harbour Services said the delay was “unacceptable”.",
			"Norland Governor's Office of Harbour Services",
		],
		[
			"Westmark's Ministry of Ports said the delay was “unacceptable”.",
			"Westmark's Ministry of Ports",
		],
	],
	"a paper that is named as the source is not what stands beside it": [
		[
			"According to AFP, one user on Harbournet, which many sailors read, posted: “Who steered that ship?”",
			null,
		],
		["According to PTV, a sailor on the quay shouted: “Who steered that ship?”", null],
	],
	"a speech that is named after somebody is not them": [
		[
			"Roy Speech Draws Crowd\nThe hall was full on Monday night in the old harbour.\n“Here I stand,” Mr. Roy said.",
			"Roy",
		],
	],
};

testPatterns(patterns);
