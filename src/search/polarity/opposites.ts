import { memoize } from "../collections/memoize.ts";
import { stemmerFor } from "../language/languages.ts";
import { foldWord } from "../language/tokens.ts";

/** Words that say the contrary of one another, a pair a line: the forms of one side, then of the other. */
const pairs: Readonly<Record<string, string>> = {
	en: `
support back accept approve adopt agree endorse welcome favour | oppose reject refuse dismiss decline veto block disagree criticise condemn
for favour | against
allow permit let legal lawful permitted may | ban forbid forbidden prohibit outlaw illegal unlawful bar
open opening | close shut closing closure
start begin beginning launch start open | end finish stop close cease ending
rise increase grow climb soar jump gain raise higher up growth surge | fall decrease drop decline shrink sink slump plunge reduce cut lower down loss plummet
more | less fewer
most | least fewest
maximum highest most | minimum lowest least
first | last final
before prior | after following
win victory beat | lose defeat
forward forwards ahead | back backwards backward
pass succeed success | fail failure
import | export
buy purchase | sell
enter join arrive | leave exit depart quit
join | leave quit
remain stay | leave
borrow | lend
hire appoint recruit | fire dismiss sack
add | remove
build | demolish destroy
strengthen | weaken
widen expand extend | narrow shrink shorten
include | exclude
remember | forget
confirm admit | deny
love like | hate dislike
oldest older old | youngest younger young newest
biggest bigger big largest larger large | smallest smaller small
longest longer long | shortest shorter short
tallest taller tall | shortest shorter short
deepest deeper deep | shallowest shallower shallow
widest wider wide | narrowest narrower narrow
heaviest heavier heavy | lightest lighter light
fastest faster fast quickest quick | slowest slower slow
hottest hotter hot warmest warm | coldest colder cold coolest cool
strongest stronger strong | weakest weaker weak
richest richer rich | poorest poorer poor
cheapest cheaper cheap | dearest dearer expensive
earliest earlier early | latest later late
nearest nearer near closest | farthest farther far furthest
best better good | worst worse bad
highest higher high | lowest lower low
safe | unsafe dangerous
possible | impossible
able | unable
legal | illegal
known | unknown
guilty | innocent
public | private
above over | below under beneath
inside | outside
north northern | south southern
east eastern | west western
left | right
upper | lower
spring | autumn fall
summer | winter
morning | evening
majority | minority
advantage benefit pro upside | disadvantage drawback con downside risk
profit | loss
with | without
praise | criticise
true | false
alive survive | dead die
birth born | death died
question ask | answer
employ employed | unemployed
married marry | divorced divorce
male men man | female women woman
`,
	de: `
unterstützen unterstützt befürworten befürwortete befürwortet zustimmen annehmen billigen | ablehnen lehnte lehnt abgelehnt ablehnte verweigern zurückweisen bekämpfen
für dafür | gegen dagegen
erlaubt erlauben zulässig gestattet dürfen | verboten verbieten untersagt unzulässig
öffnen öffnet geöffnet offen eröffnet | schließen schließt geschlossen schloss zu
beginnen beginnt begann anfangen starten startet | enden endet endete aufhören
steigen steigt stieg gestiegen zunehmen wachsen erhöhen erhöht erhöhte anheben höher | sinken sinkt sank gesunken fallen fiel gefallen abnehmen schrumpfen senken senkte gesenkt kürzen niedriger zurückgehen
mehr | weniger
meiste meisten | wenigste wenigsten
mindestens minimum mindestalter | höchstens maximum höchstalter
erste ersten erster erstes | letzte letzten letzter letztes
vor vorher bevor davor | nach nachher nachdem danach
gewinnen gewann gewonnen gewinnt siegen sieg | verlieren verlor verloren verliert niederlage
vorgestellt vorwärts | zurückgestellt rückwärts
bestehen bestanden bestand erfolg | durchfallen durchgefallen scheitern gescheitert misserfolg
einführen importieren einfuhr | ausführen exportieren ausfuhr
kaufen kauft kaufte | verkaufen verkauft verkaufte
ankommen eintreten beitreten betreten | abfahren austreten verlassen
bleiben bleibt blieb | verlassen verließ gehen
einstellen | entlassen
bauen gebaut | abreißen abgerissen
stärken | schwächen
jüngste jüngsten jüngster jünger jung | älteste ältesten ältester älter alt
größte größten größter größer groß | kleinste kleinsten kleinster kleiner klein
längste längsten länger lang | kürzeste kürzesten kürzer kurz
höchste höchsten höher hoch | niedrigste niedrigsten niedriger niedrig tiefste
tiefste tiefsten tief | flachste flachsten flach
schnellste schnellsten schneller schnell | langsamste langsamsten langsamer langsam
wärmste wärmsten warm heiß heißeste | kälteste kältesten kalt
stärkste stärker stark | schwächste schwächer schwach
billigste billig günstig | teuerste teuer
früheste früher früh | späteste später spät
beste besten besser gut | schlechteste schlechtesten schlechter schlecht
sicher ungefährlich | unsicher gefährlich
möglich | unmöglich
öffentlich | privat
innen drinnen innerhalb | außen draußen außerhalb
nord norden nördlich nördlichen | süd süden südlich südlichen
ost osten östlich östlichen | west westen westlich westlichen
links linke linken | rechts rechte rechten
frühling frühjahr | herbst
sommer | winter
morgens morgen | abends abend
mehrheit | minderheit
vorteil vorteile | nachteil nachteile
mit | ohne
geburt geboren | tod gestorben
`,
	fr: `
soutenir soutient soutiennent soutenu accepter accepté accepte approuver approuvé | rejeter rejeté rejette refuser refusé refuse opposer oppose opposé opposent
pour faveur | contre
autoriser autorisé autorisés autorisées permis permettre légal | interdire interdit interdits interdite interdites illégal
ouvrir ouvre ouvrent ouvert ouverte ouverture | fermer ferme ferment fermé fermée fermeture
commencer commence commencé début débuter | finir finit fini terminer termine fin cesser
augmenter augmente augmentent augmenté monter hausse relever relevé relève croître progresser progressé | baisser baisse baissent baissé reculer recule reculé diminuer diminué réduire réduit chuter chuté
plus | moins
maximum maximal maximale | minimum minimal minimale
premier première premiers premières | dernier dernière derniers dernières
avant | après
gagner gagne gagné gagnent remporter remporté victoire | perdre perd perdu perdent défaite
avancer avance avancée | reculer recule retarder
réussir réussi | échouer échoué
importer importe importé | exporter exporte exporté
acheter achète acheté | vendre vend vendu
entrer adhérer arriver rejoindre | sortir quitter quitté partir
rester | quitter partir
embaucher | licencier
construire construit | démolir démoli détruire
renforcer | affaiblir
jeune jeunes | vieux vieille âgé âgée vieil
grand grande grands | petit petite petits
long longue | court courte
haut haute élevé | bas basse faible
profond profonde | peu
rapide vite | lent lente lentement
chaud chaude | froid froide
fort forte | faible
cher chère | bon
tôt | tard
meilleur meilleure mieux | pire pires
sûr sûre | dangereux dangereuse
possible | impossible
public publique | privé privée
intérieur dedans | extérieur dehors
nord | sud
est | ouest
gauche | droite
printemps | automne
été | hiver
matin | soir
majorité | minorité
avantage avantages | inconvénient inconvénients
avec | sans
naissance né née | mort décès
`,
	es: `
apoyar apoya apoyan apoyó aceptar aceptó acepta aprobar aprobó aprueba | rechazar rechazó rechaza rechazan oponer opone oponen negar negó
favor | contra
permitir permitido permitidos permitida permitidas legal autorizado | prohibir prohibido prohibidos prohibida prohibidas ilegal
abrir abre abren abrió abierto abierta apertura | cerrar cierra cierran cerró cerrado cerrada cierre
empezar empieza empezó comenzar comienza inicio | terminar termina terminó acabar acaba fin
subir sube suben subió aumentar aumenta aumentó aumentan crecer creció alza | bajar baja bajan bajó reducir redujo reduce disminuir cayó caer descenso descender descendió
más | menos
máximo máxima | mínimo mínima
primero primera primer primeros | último última últimos
antes | después tras
ganar gana ganó ganaron victoria | perder pierde perdió perdieron derrota
adelantar adelanta adelantan | retrasar retrasa atrasar atrasa
aprobar aprobaron | suspender suspendieron fracasar
importar importa importó | exportar exporta exportó
comprar compra compró | vender vende vendió
entrar ingresar llegar unirse | salir dejar abandonar
quedarse permanecer | irse abandonar
contratar | despedir
construir construido | demoler destruir
reforzar | debilitar
joven jóvenes | viejo vieja mayor anciano
grande grandes mayor | pequeño pequeña menor
largo larga | corto corta
alto alta | bajo baja
profundo profunda | somero
rápido rápida | lento lenta
caliente calor | frío fría
fuerte | débil
caro cara | barato barata
temprano | tarde
mejor mejores | peor peores
seguro segura | peligroso peligrosa
posible | imposible
público pública | privado privada
dentro | fuera
norte | sur
este | oeste
izquierda | derecha
primavera | otoño
verano | invierno
mañana | noche
mayoría | minoría
ventaja ventajas | desventaja desventajas inconveniente
con | sin
nacimiento nació | muerte murió
`,
};

/** Two ways to stand to one thing, as stems. */
export interface Sides {
	readonly mine: ReadonlySet<string>;
	readonly theirs: ReadonlySet<string>;
}

/** What says the contrary of a stem, for each pair that it is in. */
export function oppositesOf(stem: string, language: string): readonly Sides[] {
	return tableOf(language).get(stem) ?? [];
}

const mostLanguages = 8;

const tableOf = memoize((language: string): ReadonlyMap<string, readonly Sides[]> => {
	const stem = stemmerFor(language);
	const table = new Map<string, Sides[]>();
	for (const line of (pairs[language] ?? "").trim().split("\n")) {
		const [one, other] = line
			.split(" | ")
			.map((side) => new Set(side.split(" ").map((word) => stem(foldWord(word)))));
		if (!one || !other) continue;
		for (const word of one) add(table, word, { mine: one, theirs: other });
		for (const word of other) add(table, word, { mine: other, theirs: one });
	}
	return table;
}, mostLanguages);

function add(table: Map<string, Sides[]>, stem: string, sides: Sides): void {
	table.set(stem, [...(table.get(stem) ?? []), sides]);
}
