import { readDate } from "./dates.ts";
import { endsSentence, wordCount } from "./line-shapes.ts";

/** Why a line on a news page is not the article, or null when nothing on it says so. */
export function furnitureReason(line: string): string | null {
	if (line.length > maxFurnitureLength) return null;
	return kinds.find(({ is }) => is(line))?.reason ?? null;
}

/** In UTF-16 units: the note below an entry of a blog, with its categories, is the longest. */
const maxFurnitureLength = 450;

/** A line that announces headlines of other articles: "Read more:", "More on this story", "Related: …". */
export function announcesHeadlines(line: string): boolean {
	const text = line.replace(/^[\s>»→▶►*_-]+|(?:[*_…]|\.{3})+$/gu, "").trim();
	if (wordCount(text) > 30 || text.length > 220) return false;
	return announcements.some((pattern) => pattern.test(text));
}

const announcements: readonly RegExp[] = [
	// "Read more", "Read more: a headline", "Read more from the Example:", "Read more on borders"
	/^(?:also\s)?read\s(?:more|also|next|on|further)(?:\s(?:stories|news|here))?(?:\sfrom\s\S+(?:\s\S+){0,2})?\s*(?:[:|–—>»→-].*)?$/iu,
	/^read\s(?:more\s)?(?:from|on|about|in|at|by)\s[^.!?]*$/iu,
	/^(?:see|also)\s(?:also|read|on\s[^.!?]*)\s*(?::.*)?$/iu,
	/^related(?:\s(?:stories|story|articles?|content|coverage|links?|topics?|reading|news|posts?|headlines))?\s*(?::.*)?$/iu,
	/^more\son\sthis(?:\s\S+)?\s*(?::.*)?$/iu,
	/^more\s(?:on|from|about|in)\s[^.:!?]*:$/iu,
	/^more\s(?:\S+\s){0,3}(?:stories|articles|posts|headlines)$/iu,
	/^more\s(?:stories|news|headlines|coverage)(?:\s(?:on|from|like|about)\s[^.!?]*)?:?$/iu,
	/^(?:most|trending|popular|recommended|top|latest|editor['’]?s['’]?)\s(?:read|viewed|popular|now|stories|news|headlines|picks?|for\syou|videos?)\s*:?$/iu,
	/^you\s(?:may|might)\s(?:also\s)?(?:like|be\sinterested\sin)\s*(?::.*)?$/iu,
	/^(?:analysis|explainer|explained|opinion|comment|profile|timeline|in\s(?:pictures|depth)|live(?:\supdates)?|podcast):\s[^.!]*$/iu,
	/^(?:don['’]t\smiss|what\sto\sread\snext|up\snext|go\sdeeper|elsewhere)\s*(?::.*)?$/iu,
	/^(?:(?:à\s)?lire\s(?:aussi|également|plus)|voir\saussi|sur\sle\smême\s(?:sujet|thème))\s*(?:[:»>].*)?$/iu,
	/^(?:mehr\szum\sthema|mehr\sdazu|lesen\ssie\s(?:auch|mehr|hier)|lesen\ssie\s(?:auch|mehr)\s?:.*|auch\sinteressant|zum\sthema|das\skönnte\ssie\s(?:auch\s)?interessieren)\s*(?::.*)?$/iu,
	/^(?:(?:verwandte|ähnliche)\s(?:artikel|beiträge|themen|inhalte|links)|links\szu\s(?:verwandten|ähnlichen)\s[^.!?]{0,40}|articles?\s(?:liés?|similaires?|connexes?)|artículos?\srelacionados?|entradas?\srelacionadas?)\s*(?::.*)?$/iu,
	/^(?:artikel|beiträge|videos|nachrichten|links)(?:\s(?:und|&)\s\S+)?\szum\sthema\s*(?::.*)?$/iu,
	/^(?:weitere\s(?:themen|artikel|beiträge|meldungen|nachrichten|links)|meist(?:gelesene|diskutierte|geklickte)(?:\s\S+)?|meistgelesen|passend\sdazu|empfehlungen\s(?:der|aus)\s.{1,40}|mehr\s(?:artikel|beiträge|nachrichten)(?:\s.{1,40})?)\s*(?::.*)?$/iu,
	/^(?:leggi\sanche|vedi\sanche|ti\spotrebbe\sinteressare|approfondisci|lees\s(?:ook|meer|verder)|zie\sook|bekijk\sook|czytaj\s(?:też|także|również|więcej)|zobacz\s(?:też|także|również)|dowiedz\ssię\swięcej|przeczytaj\s(?:też|także|również)|leia\s(?:também|mais)|veja\s(?:também|mais)|saiba\smais|läs\s(?:också|mer|även)|les\s(?:også|mer)|læs\s(?:også|mere)|lue\s(?:myös|lisää)|čtěte\stak[ée]|přečtěte\ssi.{0,12}|olvassa\sel.{0,8}|citește\sși|διαβάστε\s(?:επίσης|ακόμη)|читайте\sтак(?:же|ож)|смотрите\sтакже|oku(?:yun)?:)\s*(?:[:|–—>»→-].*)?$/iu,
	/^(?:mira|vea|ve|leé)(?:\s(?:también|además))?:\s[^.!]*$/iu,
	/^(?:lea\stambién|lee\stambién|leer\smás|le(?:er)?\smás|más\ssobre\s(?:este\stema|esto)|te\spuede\sinteresar|noticias?\srelacionadas?)\s*(?::.*)?$/iu,
];

const kinds: readonly { readonly reason: string; is(line: string): boolean }[] = [
	{
		reason: "advertisement",
		is: (line) =>
			/^(?:advertise?ment|ad|anzeige|werbung|publicité|publicidad|sponsored(?:\scontent)?|paid\scontent)(?:\s*[-–:·|].{0,60})?$/iu.test(
				line,
			) || /^(?:story|article)\scontinues\s(?:below|after)\b[^.]{0,40}\.?$/iu.test(line),
	},
	{
		reason: "sign-up",
		is: (line) =>
			wordCount(line) <= 24 &&
			(/^(?:sign\sup|subscribe)\b.{0,120}\b(?:newsletters?|e-?mails?|inbox|alerts?|briefings?|podcasts?|whatsapp|notifications)\b[^.]{0,80}[.!]?$/iu.test(
				line,
			) ||
				/^(?:sign\sup|subscribe|log\sin|sign\sin)(?:\s(?:now|here|today|for\sfree|to\s\w+))?[.!]?$/iu.test(
					line,
				) ||
				/^(?:get\s(?:our|the|all\sthe)|join\sour|download\s(?:our|the))\s.{0,80}\b(?:newsletters?|inbox|app|alerts?)\b[^.]{0,60}[.!]?$/iu.test(
					line,
				)),
	},
	{
		reason: "sign-up",
		is: (line) =>
			wordCount(line) <= 16 &&
			(/^(?:listen\sto|follow|download|install|get|try|open)\s[^.]*\b(?:podcast|app|newsletter)\b[^.]*[.!]?$/iu.test(
				line,
			) ||
				/^(?:be\sthe\sfirst\sto\s(?:get|know|hear)|never\smiss)\b[^.]*[.!]?$/iu.test(line)),
	},
	{
		reason: "sign-up",
		is: (line) =>
			wordCount(line) <= 40 &&
			(/\b(?:in|into|to|meets?)\syour\sinbox\b/iu.test(line) ||
				/\bwant\s[^.?!]{0,120}\?\s(?:sign\sup|subscribe|register)\b/iu.test(line) ||
				(/\bnewsletter/iu.test(line) && wordCount(line) <= 24 && signsUp.test(line))),
	},
	{
		reason: "sign-up",
		is: (line) =>
			wordCount(line) <= 60 &&
			/\b(?:unsubscribe|(?:view|read|open)\s(?:this|in\syour)\s(?:e-?mail|newsletter|browser)|newsletter\sabbestellen|vom\snewsletter\sabmelden|se\sdésabonner|me\sdésabonner|se\sdésinscrire|darse\sde\sbaja|cancelar\s(?:la\s)?suscripción|(?:e-?mail|newsletter)\sim\sbrowser)\b/iu.test(
				line,
			) &&
			/[|·•\n]|\bpreferences\b|\bbrowser\b|^\s*unsubscribe|\byou\s(?:get|receive|are\sreceiving)\b|\bsie\serhalten\b|\bvous\srecevez\b|\brecibes?\b/iu.test(
				line,
			),
	},
	{
		reason: "page furniture",
		is: (line) =>
			wordCount(line) <= 20 &&
			/^(?:source:\s?https?:\/\/\S+(?:\s|$)|printed\s(?:on|from)\s|(?:this\s(?:page|site)\sis\s)?best\sviewed\s(?:with|in|at)\b)/iu.test(
				line,
			),
	},
	{
		// "Get it on Amazon for $79", "Jetzt bei Amazon kaufen"
		reason: "link to a shop",
		is: (line) =>
			wordCount(line) <= 14 &&
			/^(?:(?:get|buy|grab|order|shop)\s(?:it|one|them|this|yours|now|here)\s(?:now\s)?(?:on|at|from|via)\s\p{Lu}[^!?]*\d.{0,12}|(?:jetzt\s)?(?:bei|auf)\s\p{Lu}[^.!?]{0,40}\s(?:kaufen|ansehen|bestellen)[.!]?|(?:acheter|voir)\ssur\s\p{Lu}[^.!?]{0,30}|(?:comprar|ver)\sen\sAmazon[^.!?]{0,30})$/u.test(
				line.charAt(0).toLowerCase() + line.slice(1),
			),
	},
	{
		reason: "note on advertising",
		is: (line) =>
			/^(?:(?:this|our)\s(?:post|article|page|site|content|story)\s(?:may\s)?contains?\s.{0,80}\b(?:affiliate|referral|references\sto\sproducts)\b|(?:we|\S+(?:\s\S+)?)\s(?:may\s|can\s)?(?:earn|get|receive)s?\s[^.]{0,40}\bcommissions?\b)/iu.test(
				line,
			),
	},
	{
		reason: "box for embedded content",
		is: (line) =>
			/^(?:(?:wir\srespektieren|we\srespect)\s(?:deine|ihre|eure|your)\spriv|empfohlener\s(?:redaktioneller|externer)\sinhalt|externer\sinhalt\b|was\spassiert\smit\smeinen\sdaten\?|(?:an\sdieser\sstelle|hier)\s(?:finden\ssie|findest\sdu|befindet\ssich)\s.{0,40}\binhalt)/iu.test(
				line,
			),
	},
	{
		reason: "note on cookies",
		is: (line) =>
			/^(?:(?:privacy|datenschutz|confidentialité|privacidad)\s?(?:&|and|und|et|y)\s?cookies\b|(?:this|our)\s(?:web)?site\suses\scookies\b|diese\s(?:web)?(?:site|seite)\s(?:verwendet|benutzt|nutzt)\scookies\b|ce\ssite\sutilise\sdes\scookies\b|este\ssitio\s(?:web\s)?(?:usa|utiliza)\scookies\b)/iu.test(
				line,
			),
	},
	{
		reason: "note on rights",
		is: (line) =>
			wordCount(line) <= 40 &&
			/^(?:(?:all|the|this|our|unless)\b|alle?\b|die\b|dieser?s?\b|soweit\b|sauf\b|le[s]?\b|ce(?:t|tte)?\b|este\b|el\b|los\b|salvo\b|text\b).{2,160}\bcreative\scommons\b/iu.test(
				line,
			) &&
			/\b(?:licen[cs]\w*|lizen\w*)\b/iu.test(line),
	},
	{
		reason: "note on the entry",
		is: (line) =>
			/^(?:this\s(?:entry|post)\swas\s(?:posted|published|written|filed)\s|(?:der|dieser)\s(?:beitrag|eintrag|artikel)\swurde\s.{2,200}\b(?:veröffentlicht|geschrieben|verfasst|abgelegt|gepostet)\b|(?:posted|filed)\s(?:in|under)\s)/iu.test(
				line,
			) && wordCount(line) <= 90,
	},
	{
		reason: "note on the entry",
		is: (line) =>
			/^(?:(?:dieser|der)\s(?:beitrag|artikel|text)\s(?:stammt\saus|ist|erschien|erscheint|steht)\s[^.!?]{0,60}\b(?:ausgabe|heft)\b|this\s(?:article|story|piece|feature)\s(?:appears|appeared|(?:first|originally)\sappeared|was\s(?:first\s|originally\s)?published|is\s(?:taken\s)?from)\s[^.!?]{0,60}\b(?:issue|edition)\b|cet\sarticle\s(?:est\s(?:paru|extrait)|a\sété\spublié|provient)\s[^.!?]{0,60}\bnuméro\b|este\sartículo\s(?:apareció|se\spublicó|fue\spublicado|procede)\s[^.!?]{0,60}\b(?:número|edición)\b)/iu.test(
				line,
			) && wordCount(line) <= 60,
	},
	{
		reason: "byline",
		is: (line) =>
			wordCount(line) <= 40 &&
			(/^(?:have|got)\sa\s(?:news\s)?tip\b/iu.test(line) ||
				/^\p{Lu}\S+(?:\s\S+){0,4}\s(?:may|can)\sbe\s(?:reached|contacted)\sat\b/u.test(line) ||
				/^follow\s.{1,80}\son\s(?:facebook|twitter|instagram|x|linkedin|youtube|tiktok)\b[^.]{0,80}\.?$/iu.test(
					line,
				)),
	},
	{
		reason: "caption",
		is: (line) =>
			(wordCount(line) <= 25 &&
				/(?:^|[,.;\s(|])(?:photos?|fotos?|bild|picture|image|(?:photo|image|picture)?\s?credits?)\s?(?::|:?\s?©)\s?\p{Lu}[^.!?]{0,60}$/iu.test(
					line,
				)) ||
			(wordCount(line) <= 35 && pictureAgency.test(line)) ||
			(wordCount(line) <= 60 &&
				/^(?:abb(?:ildung|\.)|fig(?:ure|\.)|figura)\s?\d{1,3}[a-z]?\s?[:.]\s/iu.test(line)),
	},
	{
		reason: "caption",
		is: (line) =>
			/^(?:image|images|photo|photos|picture|pic|pics|photograph|photo\scredit|video|watch|listen|graphic|caption|credit|file\sphoto|bild|foto|crédit|légende)(?:\s(?:caption|source|credit|by))?\s?[:,]\s?\S/iu.test(
				line,
			) && wordCount(line) <= 45,
	},
	{
		reason: "page furniture",
		is: (line) =>
			/^(?:share(?:\s(?:this|on|via)\b.{0,30}|\sfull\sarticle)?|save|print|copy\slink|comments?(?:\s\(\d+\))?|\d+\scomments?|view\scomments|please\suse\s\S+\sbrowser\s.{0,80}|.{0,30}this\scontent\sis\sprovided\sby\s.{1,60}|back\sto\stop|skip\sto\s(?:main\s)?content|listen\sto\sthis\s(?:article|story)|\d+\smin(?:ute)?s?\sread|our\sstandards:.{0,80}|tags?:.{0,120}|topics?:.{0,120}|filed\sunder:.{0,120}|follow\s(?:us|\S+(?:\s\S+)?)\son\s.{1,80})$/iu.test(
				line,
			),
	},
	{ reason: "date line", is: isDateLine },
	{
		reason: "byline",
		is: (line) =>
			/^(?:(?:[Aa]dditional\s)?[Rr]eporting|writing|editing|compiled|edited|words)\sby\s\p{Lu}[^!?]{0,160}$/u.test(
				line,
			),
	},
];

const signsUp =
	/\b(?:sign\sup|subscribe|get|join|abonnier\w*|anmelden|bestell\w*|iscriviti|abonnez|inscrivez|inscrivez-vous|suscr[ií]bete|suscríbase|assine|inscreva|zapisz|schrijf|prenumerera)\b/iu;

/** A line that ends in the name of an agency for pictures, in brackets. */
const pictureAgency =
	/\((?:(?:photo|foto|bild|image|picture)\s?:\s?)?(?:[^()]{0,60}[/,]\s?)?(?:getty(?:\simages)?|ap\sphoto|afp|epa|dpa|shutterstock|istock|alamy|pa\simages|reuters\/[^()]+)(?:[/,]\s?[^()]{0,60})?\)\.?$/iu;

/** A line that holds a date, a time and words like "Updated", and nothing else. */
function isDateLine(line: string): boolean {
	if (wordCount(line) > 14) return false;
	if (/^(?:last\s)?(?:updated|modified|published|posted):?$/iu.test(line)) return true;
	if (
		/^\(?(?:last\s)?(?:updated|modified|published|posted|first\spublished)\b(?:[^.?!]|(?<=\d)\.(?=\d)){0,90}\.?\)?$/iu.test(
			line,
		)
	) {
		return /\d|today|yesterday/u.test(line);
	}
	if (readDate(line) === null) return false;
	const rest = line
		.replace(/updated\s.*$/iu, "")
		.replace(
			/\b(?:\d{1,4}(?:st|nd|rd|th)?|a\.?m|p\.?m|at|on|and|utc|gmt|bst|est|edt|et|uk|cet|uhr)\b/giu,
			" ",
		);
	return (
		(rest.match(/\p{L}+/gu)?.length ?? 0) <= 3 && !endsSentence(line.replace(/[ap]\.m\.$/u, ""))
	);
}
