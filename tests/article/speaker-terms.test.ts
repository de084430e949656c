import { describe, expect, test } from "vitest";
import { quotesIn } from "./quotes-in.ts";
import { type Case, testPatterns } from "./speaker-cases.ts";

const patterns: Readonly<Record<string, readonly Case[]>> = {
	"what something is called is said by nobody": [
		[
			"Helena Roy confirmed the find on Friday; the settlers, later called the “ice-breakers”, came from Westmark.",
			null,
		],
		["Tom Pell leads a valley club known as “the low road”, which meets in May.", null],
		["Nora Webb founded a choir, jokingly referred to as “the foghorns”, in 1990.", null],
		["Leo Park set up a website called “Harbour if it rains” in June.", null],
		["Maria Lund teaches a class called “Tides”, as the school reported.", null],
		["Anna Reed renounced the titles of “best port” and “best pier” in her report.", null],
		["The barges (also dubbed “the soup tins”) created by Piet Boon were described as slow.", null],
		["Ida Sung said she had met the man the papers called “the lighthouse”.", "Ida Sung"],
		["Ida Sung, who had kept the mill, called it “a slow boat”.", "!Ida Sung"],
		["Piet Boon, whom nobody had asked, on Friday called the dam “a pity”.", "Piet Boon"],
	],
	"a concept, a name or a motto is said by nobody": [
		["Norland Marxism was expressed in the concept of “leaning harbours” for years.", null],
		["The Northern Church argues that the description as “island faith” is wrong.", null],
		["Carla Voss trains under the motto “row or sink”, she told the club.", null],
		["The radio spoke with a rower going by the name “The Heron”.", null],
		["Erik Holt explained the notion of “dry tides” and the pumps.", null],
	],
	"what a word means is said by nobody": [
		["The Old Norland word may have originally meant “wet meadow” in many villages.", null],
		["Westmark also might be derived from “west” and mean “border of the west”.", null],
		["In Norland, if a man is called Hale, the wife adds a suffix “-ina” to his surname.", null],
		["The name of the harbour, Brell, translates as “broken wheel” in the old tongue.", null],
		[
			"The phrase a Norland minute is told of Greater Westmark and means a short time, as in “sooner than you can blink”.",
			null,
		],
	],
	"words that open the sentence as its subject are said by nobody": [
		["“Harbour traffic” refers to all boats between Westmark's East Side and West Side.", null],
		["“Gentle drainage”, first described as “slow drainage” by Emma Stone, is cheap.", null],
		["“Undertow” entered written English in the last century.", null],
		["“We are glad” about the dam, said Emma Stone.", "!Emma Stone"],
	],
	"a title is said by nobody": [
		["It was the fire that led Victor Lang to write “Harbour in Flames”, a ballad.", null],
		["The board says on “The Second Bridge Countdown” that half is done.", null],
		["The bank asked the school to run a “first steps” course for its clerks.", null],
		["“Ferry held in port on Monday night” — Norland Star, August 3, 2019", null],
		["“The ferry was late again.” — Ada Holm, August 3, 2019", "Ada Holm"],
	],
	"what is made or given so is said by nobody": [
		["The mayor, Helena Roy, made “an end to cold classrooms in this decade” her aim.", null],
		["A part of the Harbour Accelerator is to make clerks better “buyers” of boats.", null],
	],
	"a verb of the other half of the sentence": [
		[
			"Lately the “death of the ferry” has been much debated: in May Piet Boon noted that no boat had sailed.",
			null,
		],
		["The “silent docks” are full again; Ida Sung says that trade is slow.", null],
		[
			"Hockey is mentioned in a law by King Erik II, which was written in Latin and which by a later decree forbade the games “pila, cambuca and all throwing”.",
			null,
		],
	],
	"a place, a number, a doctrine or the name before a noun is nobody": [
		["In 1843 another officer in Brell, Ontario wrote, “Began to skate, and had great fun.”", null],
		["The assembly passed Harbour Resolution Number 7 acknowledging “with regret the loss”.", null],
		["A Northern State study in May concluded that “nearness breeds care” and more.", null],
		[
			"Tom Pell's book Harbours and Money: Towards a Post-Harbour Agenda describes how a centralised “welfarist” policy came.",
			null,
		],
	],
	"of many who write together the last is not named alone": [
		["As Taylor, Knock, and Granville wrote in 1950: “The colour is a very dark blue.”", null],
	],
	"a court case and a doctrine are nobody": [
		[
			"The court in Norland v. White held that the towns may not leave, though it did allow some division “through revolt, or with consent.”",
			null,
		],
		["Policy in Marxist towns has long emphasised the development of a “New Rower” in all.", null],
		[
			"It is notable that Paul Dorn, often considered a “modernist”, rejected its first rules.",
			null,
		],
	],
	"a dictionary has its whole name": [
		[
			"According to the Harbour Dictionary of Island Words, tide and flood “are to be told apart and have no bond with each other.”",
			"Harbour Dictionary of Island Words",
		],
	],
	"according to whom, right before the words": [
		[
			"According to Peter Grant “The dam was to have a lasting effect on the valley.” According to the Encyclopedia Norlandica “During the flood of 1873 the town tried to move.”",
			"!Peter Grant",
			"!Encyclopedia Norlandica",
		],
		[
			"According to the Harbour Review, “Cuts to the hand are the most frequent.”",
			"!Harbour Review",
		],
	],
	"a participle is the nearer subject's": [
		[
			"In May, Harbour Leaks printed secret letters which showed that the late King Adam Holm urged the board to close the lock, describing the mill as “a leak in the boat”.",
			null,
		],
	],
	"what holds the words says them": [
		[
			"“It works,” Ada Holm tweeted.\nShe proceeded to share the tag and the site of the campaign, which contains the following statement:\n“Westmark has a problem. There is no single answer.”",
			"!Ada Holm",
			null,
		],
		[
			"“It works,” Ada Holm said.\nShe handed out a leaflet that carries a warning: “Do not swim here.”",
			"!Ada Holm",
			null,
		],
	],
	"the verb of the many in the other half": [
		[
			"Voters are human. Paul Dorn believes that the more noise he makes, the more the collective public will fall asleep, cover its ears, and scream, “Make Dorn just go away.”",
			null,
		],
	],
	"a line and a colon introduce whom they open with": [
		["Quoting Tom Hale after the 41-20 win over Brell: “It was a hard race for all.”", "!Tom Hale"],
		["Quoting Harbour College head coach Piet Boon: “We had not shown it before.”", "!Piet Boon"],
		["Anna Reed leads Westmark to the first win in years: “It means a lot to us.”", "!Anna Reed"],
		["Anna Reed on beating her brother, Mark: “It is a rotten place to be.”", "!Anna Reed"],
		["Anna Reed holds up a large paper sign: “Ring the bell twice.”", null],
	],
	"who releases a statement": [
		[
			"WESTMARK—Senator Anna Reed (Blue), a member of the Harbour Committee, today released the following statement after the vote:\n“The board has refused this twice, and it comes back.”",
			"!Anna Reed",
		],
		[
			"Tom Pell, husband of Mayor Nora Webb, was found on Friday. The Pell family released the following statement: “It is with great sadness that we tell of our loss.”",
			null,
		],
	],
	"any verb right behind a name that follows the words": [
		[
			"“We came to win and did not,” harbour coach Mark Speer opened in his talk on Monday. “It hurts.”",
			"!Mark Speer",
		],
		["At an event called “Hard hats for all of us,” Nora Webb unveiled a plan.", null],
	],
	"no body holds a human office": [
		[
			"At a meeting of the Harbour Parliament, the presiding officer and the clerks sit in front. The Harbour Parliament votes on Mondays. If somebody objects, the presiding officer announces “there will be a count”.",
			null,
		],
	],
	"an item of a list has no role": [
		[
			"Members speak in Scots, Gaelic, or any other language with the leave of the presiding officer. If somebody objects, the presiding officer announces “there will be a count”.",
			null,
		],
	],
	"what somebody believes in is no part of the name": [
		["The Marxist Paul Dorn wrote: “Boats belong to those who row.”", "!Paul Dorn"],
	],
	"a letter in the middle of a name is no Monsieur": [
		["Bruce M. Owen said: “Markets work well much of the time.”", "!Bruce M. Owen"],
		["“It pays,” said Gallup's Jeffrey M. Jones in April.", "!Jeffrey M. Jones"],
	],
	"a name behind what somebody heads": [
		["“The bridge is shut,” said the head of the road office, Gro Lien.", "!Gro Lien"],
		["“The bridge is shut,” said the head of the road office, Gro Lien, on Monday.", "!Gro Lien"],
		["“The bridge is shut,” said the chairman of the rowing club, Tom Hale.", "!Tom Hale"],
	],
	"German terms": [
		["Tomas Brandt leitet den sogenannten „Silbergraben“ seit Jahren, sagte die Stadt.", null],
		[
			"Das Tal, von Helena Roth erforscht und als „Kornkammer“ bekannt, erklärte er, ist leer.",
			null,
		],
		["Helena Roth schrieb über den Begriff „stiller Hafen“ ein Buch.", null],
		["In seinem Aufsatz „Über den Deich und seine Feinde“ kritisierte Tomas Brandt das Amt.", null],
		["Tomas Brandt sagt, das alte Wort bedeutet „nasse Wiese“.", null],
		[
			"Wochen später erklärte Tomas Brandt: „Natürlich wird der Deich teurer werden.“",
			"!Tomas Brandt",
		],
		["Helena Roth nannte den Deich „eine teure Ausrede“.", "!Helena Roth"],
	],
	"French terms": [
		["Claire Morel dirige la tour surnommée « la Dame du port », a dit la ville.", null],
		["Jean Dumas a écrit sur le terme « port franc » un livre.", null],
		["Dans son essai « De la digue et de ses ennemis », critique Jean Dumas, le port meurt.", null],
		["Jean Dumas explique que le mot signifie « pré humide ».", null],
		["Claire Morel a qualifié la digue de « honte pour la ville ».", "Claire Morel"],
	],
	"Spanish terms": [
		["Carmen Ruiz dirige la torre conocida como «la dama del puerto», dijo la ciudad.", null],
		["Pedro Salas escribió sobre el término «puerto franco» un libro.", null],
		["En su ensayo «Sobre el dique y sus enemigos», criticó Pedro Salas la obra.", null],
		["Pedro Salas explicó que la palabra significa «prado húmedo».", null],
		[
			"Según los artículos 9 y 10 del Tratado de la Unión Portuaria, el puerto respeta «la igualdad de los barcos».",
			null,
		],
		["Carmen Ruiz llamó al dique «una vergüenza para la ciudad».", "Carmen Ruiz"],
	],
};

testPatterns(patterns);

describe("a surname alone", () => {
	test("is not the last word of a thing's name", () => {
		const [quote] = quotesIn(
			"La Biblia de Ferrán se imprimió en el puerto. El ayuntamiento la guarda desde hace años. Ferrán escribió: «Nadie puede obligar a un marinero a callar».",
		);
		expect(quote?.guess.map(({ name }) => name)).not.toContain("Biblia de Ferrán");
	});
});
