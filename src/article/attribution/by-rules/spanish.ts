import { type Grammar, list } from "./grammar.ts";

export const spanish: Grammar = {
	verbs: list(
		"dijo dice decía declaró declara explicó explica afirmó afirma aseguró asegura añadió añade agregó agrega señaló " +
			"señala indicó indica comentó comenta contó cuenta escribió escribe preguntó pregunta respondió responde sostuvo " +
			"sostiene subrayó subraya advirtió advierte insistió insiste destacó destaca manifestó manifiesta expresó expresa " +
			"apuntó apunta precisó precisa reconoció reconoce admitió admite criticó critica denunció denuncia cuestionó " +
			"cuestiona concluyó concluye lamentó lamenta opinó opina recordó recuerda anunció anuncia prometió promete reveló " +
			"revela relató relata detalló detalla puntualizó puntualiza matizó matiza sentenció sentencia zanjó aclaró aclara " +
			"reiteró reitera confesó confiesa llamó llama calificó califica tuiteó tuitea exclamó exclama replicó replica " +
			"contestó contesta argumentó argumenta pidió pide rechazó resumió resume celebró señalaba explicaba " +
			"ironizó ironiza bromeó bromea reclamó reclama queja quejó ríe rió avisa avisó alegó alega defendió defiende subraya protestó mencionó menciona remarcó remarca enfatizó enfatiza recomendó recomienda",
	),
	participles: list(
		"dicho declarado explicado afirmado asegurado añadido señalado indicado comentado contado escrito respondido subrayado " +
			"advertido insistido destacado manifestado expresado apuntado precisado reconocido admitido criticado denunciado " +
			"concluido lamentado recordado anunciado prometido revelado relatado aclarado reiterado calificado",
	),
	auxiliaries: list("ha había habría"),
	sources: list("según"),
	determiners: list("el la los las un una su sus este esta"),
	joiners: list("de del la las los el y en a al"),
	hearers: list("a al ante"),
	adverbs: list(
		"ayer hoy también además luego entonces después lunes martes miércoles jueves viernes sábado domingo así por fin " +
			"finalmente recientemente",
	),
	he: list("él"),
	she: list("ella"),
	titles: list("sr sr. sra sra. don doña d. dª dr dr. dra dra. señor señora"),
	particles: list("de del la las los da do"),
	common: list(
		"el la los las y es una en para que con por del se no su al como más un de a lo le sus pero este esta ha son fue entre " +
			"cuando muy sin sobre también me hasta hay donde quien desde todo nos durante ni ya o si porque esto eso había era",
	),
	capitalNouns: false,
	dropsSubject: true,
};
