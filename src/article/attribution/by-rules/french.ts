import { type Grammar, list } from "./grammar.ts";

export const french: Grammar = {
	verbs: list(
		"dit disait déclare déclarait explique expliquait affirme affirmait estime estimait ajoute ajoutait assure assurait " +
			"raconte racontait précise précisait souligne soulignait confie confiait indique indiquait répond répondait écrit " +
			"écrivait lance lançait juge jugeait insiste insistait poursuit poursuivait conclut rappelle rappelait regrette " +
			"dénonce annonce prévient témoigne note remarque reconnaît reconnait martèle réagit promet commente observe " +
			"soutient avoue demande s'inquiète s'interroge s'exclame s'insurge s'indigne plaide résume tweete appelle décrit " +
			"détaille analyse prédit critique tranche ironise déplore détaillait évoque soupire sourit murmure implore salue " +
			"défend tempère souvient plaisante glisse lâche peste fustige félicite réjouit nuance",
	),
	participles: list(
		"dit déclaré expliqué affirmé estimé ajouté assuré raconté précisé souligné confié indiqué répondu écrit lancé jugé " +
			"insisté poursuivi conclu rappelé regretté dénoncé annoncé prévenu témoigné noté remarqué reconnu martelé réagi " +
			"promis commenté observé avoué glissé lâché plaisanté nuancé fustigé demandé plaidé résumé tweeté appelé décrit détaillé critiqué tranché " +
			"qualifié déploré fait",
	),
	auxiliaries: list("a avait ait aurait"),
	sources: list("selon d'après"),
	determiners: list("le la les un une son sa ses leur leurs notre ce cette"),
	joiners: list("de du des la le les et en à au aux"),
	hearers: list("à au aux devant auprès"),
	adverbs: list(
		"alors aussi ainsi hier lundi mardi mercredi jeudi vendredi samedi dimanche également encore enfin ensuite toutefois " +
			"même notamment jadis récemment",
	),
	he: list("il"),
	she: list("elle"),
	titles: list("m m. mme mlle me me. dr dr. pr pr. monsieur madame"),
	particles: list("de du des la le d' van von el ben"),
	common: list(
		"le la les des et est une dans pour que qui sur pas avec du au il elle ce un en a à par ne se son sa ses plus nous " +
			"vous je on mais ou où comme aux sont été cette leur si tout fait être deux même",
	),
	capitalNouns: false,
	dropsSubject: false,
};
