import { genderOfGivenName, isGivenName } from "../../../english/given-names.ts";
import type { Gender } from "../../../english/titles.ts";
import { list } from "./grammar.ts";

/** The gender that a given name mostly has in German, French and Spanish news; null for unknown and shared ones. */
export function genderOf(name: string): Gender | null {
	const parts = name.split("-");
	const own = parts.length > 1 ? (parts[0] ?? name) : name;
	if (men.has(own)) return "male";
	if (women.has(own)) return "female";
	return genderOfGivenName(own);
}

export function isGiven(name: string): boolean {
	const first = name.split("-")[0] ?? name;
	return men.has(first) || women.has(first) || isGivenName(first);
}

const men = list(
	"achim adrien aitor alain alois alfonso álvaro amadou andré anselm antoine armand arnaud arno arturo aurélien axel bastien " +
		"beat benedikt benito benoît bernardo bernd bertrand bodo camilo cédric christophe clemens cornelius cyril denis detlef " +
		"didier diego dominique eberhard edgar édouard egon eike émile emilio enno enrique ernesto erwin esteban étienne eugen " +
		"fabián fabien fabrice fabrizio farid felipe félix fermín ferdinand florian florent francesco francisco françois " +
		"frédéric friedrich fritz gaëtan gaspar gaspard germán gerd gérard gerhard gernot gilbert gilles gonzalo gottfried guido " +
		"guillaume guillermo gustavo hartmut heiko heiner heinrich heinz helge helmut henning henrik hernán hilario holger horst " +
		"hubert hugo ignacio ignasi ingo ismaël iván jacques jérôme jesús jochen joachim joaquín johannes jordi jörg josé julien " +
		"julián jürgen kai karim karl-heinz kasper kilian konstantin kornelius kurt laurent leandro levin lothar loïc luc lucien " +
		"ludovic luis lutz manfred marcel mariano marius martín mathieu mathis matthieu maxime mehmet miguel mohamed norbert " +
		"néstor octavio olaf óscar pablo pascual patrice philippe pierre pol quentin rachid raimund rainer ramiro raphaël raúl " +
		"régis reiner rémi rémy renato rené ricardo roberto rodolphe rodrigo roland romain ruben rubén rüdiger sami samuel " +
		"sandro santiago sébastien sergio siegfried silvio sönke stéphane steffen sylvain thibault thibaut thierry thorsten " +
		"tilman tobías torsten ueli uli urs uwe valentin valentín vicente víctor vincent volker walter wilfried wolf wolfram yann yves",
);
const women = list(
	"adèle adélaïde aline amandine amaya amélie amparo anaïs andrée anja anke anneliese annika antje antonella arlette aurélie " +
		"babette beate begoña belén bénédicte bérénice birgitta brigitta britta camille capucine carine carme carole cécile " +
		"céline chantal chloé claire claudine clémence clémentine colette conchita concha corinna corinne cornelia dagmar " +
		"daniela delphine dörte doris edith édith elke elvira émilie encarnación esperanza estefanía eugénie evelyn evelyne " +
		"fabienne fanny fátima fernanda florence franziska friederike gabriele gerlinde géraldine gitti grettel gudrun guadalupe " +
		"hanne hélène heidrun hortense ilka ilona imke inés inge ingeborg inmaculada irina isabelle itziar ixchel jacqueline " +
		"jana jasmin jeanne jimena johanna josefa josiane julie jutta karola kathrin katharina katja kerstin ladina laetitia " +
		"leire leticia liesbeth lina lotte lucía lucie ludivine luise maëlle maike maja manon manuela margarita margot " +
		"margrit mareike marie marie-lou mariela marion marisol marlène marlies marta martine mathilde maud mechthild mercedes " +
		"milena mirjam mirta montserrat muriel mónica nadège natascha nathalie nieves noémie nuria océane odile oriane paola " +
		"pascale patricia paula paulette petra pilar priska raquel regine régine remedios renate rocío romana romy rosario " +
		"rosalía roswitha sabrina sandrine séverine sigrid silke silvia simone solène solveig sonja steffi stéphanie susana " +
		"svenja sylvie tanja tatjana teresa ulla ulrike ursula ute valérie valerie véronique verena violette virginie walburga " +
		"waltraud wiebke ximena yamila ylva yolande yvonne zoé",
);
