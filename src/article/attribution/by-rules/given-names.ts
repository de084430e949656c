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
	"achim adrien aitor alain alexandre alfonso alois amadou andré andrés anselm antoine armand arnaud arno arturo " +
		"aurélien axel bastien beat benedikt benito benoît bernardo bernd bernhard bertrand björn bodo burkhard camilo " +
		"christophe clemens cornelius cyril cédric denis detlef didier diego dominique eberhard eckhard edgar egon eike " +
		"emilio enno enrique erich ernesto ernst erwin esteban eugen fabien fabián fabrice fabrizio farid felipe " +
		"ferdinand fermín florent florian francesco francisco françois friedrich fritz frédéric félix gabriel gaspar " +
		"gaspard gaëtan georg gerd gerhard germán gernot gilbert gilles gonzalo gottfried guido guillaume guillermo " +
		"gunnar gustavo gérard günter günther hartmut hartwig hauke heiko heiner heinrich heinz helge helmut henning " +
		"henrik hermann hernando hernán hilario holger horst hubert hubertus hugo héctor ignacio ignasi ingo ingolf " +
		"ismaël iván jacques jesús joachim joaquín jochen joerg johannes jordi joschka josé julien julián jérôme jörg " +
		"jürgen kai karim karl-heinz karsten kasper kilian konstantin kornelius kurt laurent leandro lennart levin lorenz " +
		"lothar loïc luc lucien ludovic luis lutz malte manfred marcel mariano marius martín mathieu mathis matthieu " +
		"maxime mehmet miguel mirko mohamed nicolás niels niklas nikolaus norbert néstor octavio olaf ortwin pablo " +
		"pascual patrice philipp philippe pierre pol quentin rachid raimund rainer ramiro raphaël raúl reiner reinhold " +
		"renato rené reto ricardo roberto rodolphe rodrigo roland romain ruben rubén régis rémi rémy rüdiger salvador " +
		"sami samuel sandro santiago sascha sergio siegfried siegmar silvan silvio steffen stéphane sylvain sébastien " +
		"sönke theodor thibault thibaut thierry thorsten till tilman timo titus tobías torben torsten ueli ulf uli urs " +
		"uwe valentin valentín vicente vincent vinzenz volker víctor walter wilfried willi willy winfried wolf wolfram " +
		"xaver yann yves álvaro ángel édouard émile éric étienne óscar",
);
const women = list(
	"adèle adélaïde agnès alejandra aline amandine amaya amparo amélie anaïs andrée angelika angélica anja anke " +
		"annalena anneliese annika antje antonella arlette aurélie babette beate beatriz begoña belén birgitta brigitta " +
		"britta bénédicte bérénice camille capucine carine carme carole carolina chantal chloé christa claire claudine " +
		"clémence clémentine colette concha conchita corinna corinne cornelia cécile céline dagmar daniela delphine doris " +
		"dörte edith elke elvira encarnación esperanza estefanía eugénie evelyn evelyne fabienne fanny fernanda florence " +
		"franka franziska françoise frauke friederike fátima gabriele gerlinde gisèle gitti grettel guadalupe gudrun " +
		"géraldine hanne heidrun hilde hildegard hortense hélène ilka ilona imke inge ingeborg inmaculada inés irina irme " +
		"irmgard isabelle itziar ivette ixchel jacqueline jana jasmin jeanne jimena johanna josefa josiane juana julie " +
		"jutta karima karola katharina kathrin katja kerstin käthe ladina laetitia leire leticia liesbeth liliana lina " +
		"liselotte lotte lucie lucía ludivine luise léa maike maja manon manuela marcela mareike margarita margot margrit " +
		"mariana marie marie-lou mariela marion marisol marlies marlène marta martine mathilde maud maëlle mechthild " +
		"mercedes milena mirjam mirta montserrat muriel mónica nadège natascha nathalie nieves noémie nuria océane odette " +
		"odile oriane paola pascale patricia paula paulette petra pilar priska rachida raquel regine remedios renate " +
		"ricarda rocío romana romy rosalía rosario rosemarie roswitha régine sabrina samira sandrine saskia sigrid silke " +
		"silvia simone sofía solveig solène sonja stefanie steffi stéphanie susana svenja sybille sylvie séverine tanja " +
		"tatjana teresa ulla ulrike ursula ute valerie valérie verena veronika verónica viktoria violette virginie " +
		"viviana véronique walburga waltraud wiebke ximena yamila ylva yolande yvonne zita zoé édith élisabeth élodie " +
		"émilie",
);
