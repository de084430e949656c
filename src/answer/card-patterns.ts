/** By what is asked the folded words that ask it, as a whole. */
export interface CardPatterns {
	/** When the article was published. */
	readonly published: RegExp;
	/** How old it is. */
	readonly age: RegExp;
	readonly author: RegExp;
	/** Who published it. */
	readonly source: RegExp;
	/** Its address. */
	readonly link: RegExp;
	/** How it begins: what it is about, in short. */
	readonly about: RegExp;
	/** Which articles there are. */
	readonly articles: RegExp;
	/** What the bot can do. */
	readonly help: RegExp;
	readonly greeting: RegExp;
	readonly thanks: RegExp;
}

/** How one language asks. */
interface Asking {
	/** What is polite before and behind it. */
	readonly opening: RegExp;
	readonly closing: RegExp;
	readonly cards: CardPatterns;
}

/** Matches one of some forms as a whole. */
function whole(...forms: readonly string[]): RegExp {
	return new RegExp(`^(?:${forms.join("|")})$`, "u");
}

const article = "(?:article|story|piece|text|post|report|page)";
const it = `(?:this(?: ${article})?|it|that(?: ${article})?|the(?: whole| full| original)? ${article}|the news)`;

const english: Asking = {
	opening:
		/^(?:(?:hey|hi|hello|ok|okay|so|and|please|pls|sorry|bot|btw|quick question) )*(?:(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody) (?:please |pls |kindly )?|(?:do you|does anyone|anyone|anybody) (?:happen to )?know )?(?:(?:tell|show) (?:me|us) )?/u,
	closing: /(?: (?:please|pls|plz|thanks|thx|ty|bot|again|now|though|exactly|then))+$/u,
	cards: {
		published: whole(
			`when (?:was|is|were) ${it} (?:published|written|posted|released|from|put online)`,
			`when did ${it} (?:come out|appear|get published)`,
			`what(?:s| is)? the (?:publication |publishing |release )?date(?: of ${it})?`,
			`what (?:date|day|year) (?:was|is) ${it} (?:published|written|posted|from)?`,
			"(?:publication |publishing |publish )?date(?: published)?",
			`what date is ${it}`,
		),
		age: whole(
			`how (?:old|recent|new|current|up to date) is ${it}`,
			`is ${it} (?:still )?(?:old|recent|new|current|up to date|outdated|out of date)`,
			`how long ago was ${it} (?:published|written|posted)`,
		),
		author: whole(
			`who (?:wrote|authored|has written) ${it}`,
			`who(?:s| is| was)? the (?:author|writer|journalist|reporter)(?: of ${it})?`,
			`who (?:is|was) ${it} (?:by|written by)`,
			`who(?:s| is)? ${it} by`,
			"(?:the )?(?:author|writer|byline|written by)",
		),
		source: whole(
			`(?:what(?:s| is)? )?(?:the |your )?sources?(?: (?:of|for) ${it})?`,
			`where (?:is|does|did|s) ${it} (?:from|come from|published)`,
			`where(?:s| is)? ${it} from`,
			`who (?:published|posted|released) ${it}`,
			`which (?:newspaper|paper|site|outlet|publisher|magazine) (?:is|was) ${it} (?:from|in)`,
			`where did (?:you|u) (?:get|find|read|take) ${it}(?: from)?`,
			"(?:the )?publisher",
		),
		link: whole(
			`(?:what(?:s| is)? |where(?:s| is)? |give (?:me|us) |send (?:me|us) |post |have you got |got |do you have |is there )?(?:the |a |an |your )?(?:link|url|address)(?: (?:to|of|for) ${it})?`,
			`where (?:can|do|could) (?:i|we|you) (?:read|find|see|get) ${it}(?: online)?`,
		),
		about: whole(
			`what(?:s| is| was)? ${it}(?: all)? about`,
			`what does ${it} say`,
			"tldr|tl dr|(?:the )?gist|summary|recap|in short|in brief|in a nutshell",
			`(?:give (?:me|us) |post )?(?:a |the )?(?:(?:short|quick|brief) )?(?:summary|gist|recap|tldr|overview)(?: of ${it})?`,
			`(?:summari[sz]e|sum up|recap)(?: ${it})?`,
		),
		articles: whole(
			"(?:what|which) (?:articles?|stories|texts|topics|subjects)(?: (?:do|have) (?:you|u|we))?(?: (?:have|got|know|cover))?(?: about| read)?",
			"(?:what|which) (?:articles|stories|topics) are there",
			"(?:list|show)(?: me)?(?: all)?(?: the| your)? (?:articles|stories|topics)",
			"articles|topics|article list|list of articles",
			"what (?:can|could|may) (?:i|we) ask(?: you)?(?: about)?",
			"what do (?:you|u) (?:know|have)(?: about)?",
		),
		help: whole(
			"help(?: me| us)?|commands?|usage|manual|instructions",
			"what can (?:you|u|this bot|it) do(?: for (?:me|us))?",
			"what (?:are|is|does) (?:you|this bot|this)(?: for| do)?",
			"who (?:are|r) (?:you|u)",
			"how (?:do|can|should) (?:i|we) (?:use|ask|talk to)(?: (?:this|you|u|it))?(?: bot)?",
			"how (?:does|do) (?:this|it|you|this bot|the bot) work",
		),
		greeting: whole(
			"(?:(?:hi|hiya|hello|hey|heya|yo|greetings|howdy|sup|good (?:morning|afternoon|evening|day)|morning|evening)(?: |$)(?:(?:there|all|everyone|everybody|folks|bot|again|guys|friend)(?: |$))*)+",
		),
		thanks: whole(
			"(?:ok(?:ay)? |great |perfect |cool |nice )?(?:(?:many |no )?thanks?|thank you|thankyou|thx|ty|tysm|cheers)(?: (?:a lot|so much|very much|you|u|a bunch|a million|bot|all|everyone|again|for (?:the|your) (?:help|answer)|for that|man|mate))*",
		),
	},
};

const artikel = "(?:artikel|text|beitrag|bericht|meldung)";
const es = `(?:das|es|dies|hier|(?:der|den|dem|dieser|diesen|diesem|des|dieses) ${artikel}s?|(?:die|diese|dieser) meldung)`;

const german: Asking = {
	opening:
		/^(?:(?:hallo|hey|hi|ok|okay|und|also|bitte|sorry|bot) )*(?:(?:kann|kannst|konntest|konnte|konnt|kennt|weiss) (?:du|jemand|ihr|mir jemand) (?:mir |uns )?(?:bitte )?(?:sagen )?)?(?:(?:sag|zeig|gib) (?:mir|uns) )?/u,
	closing: /(?: (?:bitte|danke|bot|nochmal|eigentlich|denn|genau))+$/u,
	cards: {
		published: whole(
			`wann (?:wurde|ist|war) ${es} (?:veroffentlicht|erschienen|geschrieben|publiziert|gepostet)(?: worden)?`,
			`von wann ist ${es}`,
			`(?:was ist )?(?:das )?(?:erscheinungs|veroffentlichungs)?datum(?: ${es}| von ${es})?`,
			`wann erschien ${es}`,
		),
		age: whole(
			`wie (?:alt|aktuell|neu) ist ${es}`,
			`ist ${es} (?:noch )?(?:alt|aktuell|neu|veraltet)`,
		),
		author: whole(
			`wer hat ${es} (?:geschrieben|verfasst)`,
			`wer (?:schrieb|verfasste) ${es}`,
			`wer ist (?:der |die )?(?:autor|autorin|verfasser|verfasserin)(?: ${es}| von ${es})?`,
			`von wem (?:ist|stammt) ${es}`,
			"(?:der |die )?(?:autor|autorin|verfasser|verfasserin)",
		),
		source: whole(
			"(?:was ist |wie lautet )?(?:die |deine )?quellen?(?: dafur| davon)?",
			`woher (?:ist|kommt|stammt|hast du) ${es}`,
			`wer hat ${es} (?:veroffentlicht|publiziert)`,
			`wo (?:ist|wurde) ${es} (?:erschienen|veroffentlicht)(?: worden)?`,
		),
		link: whole(
			`(?:wo ist |wie lautet |was ist |hast du |gibt es |gibts |schick(?: mir)? )?(?:den |der |einen |ein |die |eine )?(?:link|url|adresse)(?: (?:zum|zu|fur|von) (?:dem )?(?:${artikel}|${es}))?`,
			`wo (?:kann|finde) (?:ich|man) ${es}(?: (?:lesen|finden|nachlesen))?`,
		),
		about: whole(
			`worum geht(?:s| es)(?: hier| da| in ${es})*`,
			`um was geht(?:s| es)(?: hier| da| in ${es})*`,
			`wovon handelt ${es}`,
			`was steht (?:in ${es}|hier|da|drin)`,
			"(?:eine |die )?(?:kurze )?(?:zusammenfassung|kurzfassung)|kurz gesagt|in kurze|tldr|tl dr",
			`(?:fass |fasse )?(?:${es} )?(?:kurz )?(?:zusammenfassen|zusammen)`,
		),
		articles: whole(
			"welche (?:artikel|texte|themen)(?: gibt es| gibts| hast du| kennst du| habt ihr)?(?: hier)?",
			"was (?:kann|darf) (?:ich|man) (?:dich )?(?:alles )?fragen",
			"(?:alle )?artikel|themen|artikelliste|liste der artikel",
			"(?:alle )?(?:artikel )?(?:auflisten|zeigen)",
			"(?:zeig|liste)(?: mir)?(?: alle)?(?: die)? artikel(?: auf)?",
		),
		help: whole(
			"hilfe|hilf mir|befehle|anleitung",
			"was kannst du(?: alles)?|wer bist du|was bist du",
			"wie (?:funktioniert|benutze|bediene|nutze)(?: ich)? (?:das|es|dich|dieser bot|der bot|diesen bot|den bot)",
			"wie funktionierst du",
		),
		greeting: whole(
			"(?:(?:hallo|hi|hey|moin|servus|gruss dich|grussgott|grusse|guten (?:morgen|tag|abend)|tag)(?: |$)(?:(?:zusammen|alle|allerseits|leute|bot|ihr|da)(?: |$))*)+",
		),
		thanks: whole(
			"(?:ok |super |prima |toll )?(?:(?:vielen|herzlichen|besten|lieben) dank|danke|dankeschon|danke schon|merci)(?: (?:sehr|dir|euch|schon|vielmals|bot|dafur|fur die (?:hilfe|antwort)))*",
		),
	},
};

const texte = "(?:article|texte|papier|reportage|page)";
const ceci = `(?:ca|ceci|cela|c|cet ${texte}|cette page|l ${texte}|l?${texte}|le ${texte}|ce ${texte})`;

const french: Asking = {
	opening:
		/^(?:(?:bonjour|salut|ok|et|alors|svp|stp|bot) )*(?:(?:tu peux|peux tu|pouvez vous|quelqu ?un peut|quelqu ?un sait|tu sais) (?:me |nous )?(?:dire |donner )?)?(?:(?:dis|donne|montre)(?: |-)(?:moi|nous) )?/u,
	closing: /(?: (?:svp|stp|s ?il (?:te|vous) plait|merci|bot))+$/u,
	cards: {
		published: whole(
			`quand (?:est ce que |est ce qu |a ete |est ce qu?)*${ceci}? ?(?:a ete|est|a t il ete|est il) (?:publie|paru|ecrit|sorti)`,
			`quand (?:a ete|est) (?:publie|paru|ecrit|sorti) ${ceci}`,
			`de quand date ${ceci}`,
			`(?:quelle est la )?date(?: de publication)?(?: de ${ceci})?`,
		),
		age: whole(
			`(?:quel age a|de quand est) ${ceci}`,
			`${ceci} est(?: il)? (?:recent|vieux|ancien|a jour)`,
			"(?:est ce |cest |c est )(?:recent|vieux|ancien|a jour)",
		),
		author: whole(
			`qui a ecrit ${ceci}`,
			`qui (?:est|en est) (?:l ?)?auteur(?:e)?(?: de ${ceci})?`,
			"(?:l ?)?auteure?|qui la ecrit|qui l a ecrit",
		),
		source: whole(
			"(?:quelle est )?(?:la |ta |votre )?source",
			`d ?ou (?:vient|provient|sort) ${ceci}`,
			`qui a publie ${ceci}`,
		),
		link: whole(
			`(?:c ?est quoi |quel est |ou est |donne |envoie |tu as |as tu |il y a )?(?:le |un |l ?)?(?:lien|url|adresse)(?: (?:de|vers|pour) ${ceci})?`,
			`ou (?:peut on|puis je|est ce qu on peut) lire ${ceci}`,
		),
		about: whole(
			`de quoi (?:parle|traite|s ?agit il|il s ?agit|ca parle|parle t on)(?: ${ceci})?`,
			`de quoi est ce que ${ceci} parle`,
			"(?:un |le )?(?:petit )?resume|en bref|en resume|tldr|tl dr|resume moi ca",
			`(?:me |nous )?resumer?(?: ${ceci})?`,
		),
		articles: whole(
			"(?:quels|quelles) (?:sont les |sont tes )?(?:articles|textes|sujets)(?: as tu| avez vous| y a t il| tu as| connais tu)?",
			"(?:liste|montre)(?: moi)?(?: tous)?(?: les| des)? articles",
			"articles|sujets|liste des articles",
			"(?:qu est ce que|que|quest ce que) (?:je peux|puis je|peut on) (?:te |vous )?demander",
		),
		help: whole(
			"aide|aide moi|au secours|commandes|mode d ?emploi",
			"(?:que (?:peux tu|sais tu)|qu est ce que tu (?:peux|sais)|quest ce que tu (?:peux|sais)|tu fais quoi) ?(?:faire)?",
			"qui es tu|comment (?:ca marche|tu marches|ca fonctionne|t ?utiliser)",
		),
		greeting: whole(
			"(?:(?:bonjour|bonsoir|salut|coucou|hello|hey|hi)(?: |$)(?:(?:a tous|tout le monde|a toutes|bot|les gens)(?: |$))*)+",
		),
		thanks: whole(
			"(?:ok |super |parfait )?(?:(?:un grand )?merci|mille mercis)(?: (?:beaucoup|bien|a toi|a vous|infiniment|bot|pour (?:l aide|laide|ton aide|la reponse)))*",
		),
	},
};

const articulo = "(?:articulo|texto|noticia|nota|reportaje|pagina)";
const esto = `(?:esto|eso|(?:este|esta|el|la|del|de la) ${articulo})`;

const spanish: Asking = {
	opening:
		/^(?:(?:hola|ok|y|pues|por favor|oye|bot) )*(?:(?:puedes|podrias|puede alguien|alguien puede|alguien sabe|sabes) (?:decirme |decir )?)?(?:(?:dime|dame|muestrame) )?/u,
	closing: /(?: (?:por favor|porfa|gracias|bot))+$/u,
	cards: {
		published: whole(
			`cuando (?:se publico|fue publicado|fue publicada|se escribio|salio|fue escrito|aparecio) ${esto}`,
			`de cuando es ${esto}`,
			`(?:cual es la )?fecha(?: de publicacion)?(?: (?:de )?${esto})?`,
		),
		age: whole(
			`(?:que tan (?:antiguo|viejo|reciente)|como de (?:antiguo|viejo|reciente)) es ${esto}`,
			`es (?:reciente|antiguo|viejo|actual|actualizado) ?(?:${esto})?`,
			`${esto} es (?:reciente|antiguo|viejo|actual)`,
			`cuanto tiempo tiene ${esto}`,
		),
		author: whole(
			`quien (?:escribio|ha escrito) ${esto}`,
			`quien es (?:el |la )?autora?(?: (?:de )?${esto})?`,
			"(?:el |la )?autora?|quien lo escribio",
		),
		source: whole(
			"(?:cual es )?(?:la |tu )?fuente",
			`de donde (?:es|viene|sale|sacaste) ${esto}`,
			`quien (?:publico|ha publicado) ${esto}`,
		),
		link: whole(
			`(?:cual es |donde esta |me das |me pasas |pasame |tienes |hay )?(?:el |un |la |una )?(?:enlace|link|url|direccion)(?: (?:a|de|al|para) ?${esto})?`,
			`donde (?:puedo|se puede) leer ${esto}`,
		),
		about: whole(
			`de que (?:trata|va|habla)(?: ${esto})?`,
			`sobre que (?:es|trata) ${esto}`,
			"(?:un |el )?resumen|en resumen|en breve|tldr|tl dr",
			`(?:me )?(?:resumir|resumes|resume|resumirlo|resumelo|haces un resumen)(?: ${esto})?`,
		),
		articles: whole(
			"(?:que|cuales) (?:son los )?(?:articulos|textos|temas)(?: (?:tienes|hay|conoces|teneis))?",
			"(?:lista|muestra|muestrame)(?: todos)?(?: los| de)? articulos",
			"articulos|temas|lista de articulos",
			"que (?:puedo|se puede) (?:preguntar|preguntarte)",
		),
		help: whole(
			"ayuda|ayudame|socorro|comandos|instrucciones",
			"que (?:puedes|sabes) hacer|quien eres|que eres",
			"como (?:funciona|funcionas|te uso|se usa)(?: esto| este bot| el bot)?",
		),
		greeting: whole(
			"(?:(?:hola|buenas|buenos dias|buenas (?:tardes|noches)|hey|hi|saludos|que tal)(?: |$)(?:(?:a todos|a todas|todos|gente|bot)(?: |$))*)+",
		),
		thanks: whole(
			"(?:ok |genial |perfecto )?(?:(?:muchas|muchisimas|mil) gracias|gracias)(?: (?:a ti|a todos|bot|de nuevo|por (?:la|tu) (?:ayuda|respuesta)))*",
		),
	},
};

export const cardPatterns: readonly Asking[] = [english, german, french, spanish];
