import { articleFrom } from "../../e2e/articles.ts";

// Invented news, and questions that follow one another as people type them.

const bridge = `---
title: Hollin votes for a second bridge
---

The council of Hollin voted on Tuesday to build a second bridge over the Arle, by 14 votes to 9.

Mayor Teresa Quill has until 30 June to sign the plan. If she does not, it goes back to the council.

The bridge would cost £11.4m, of which the county pays two thirds. A tunnel was costed at £40m and dropped.

The Greens do not support the bridge. Their leader, Owen Marsh, said it would bring lorries past the school.

The Labour group backs it. "People have waited long enough," said its leader, Nadia Frome. She wants work to begin before winter.

Building takes about two years. The old bridge stays open meanwhile, but lorries must go round by Tolby from March.

In Tolby, residents have collected 2,300 signatures against the detour. Their spokesman, Alan Birch, called it "a winter of diesel".

A survey by the county in May asked 900 people in Hollin: 58 per cent were for the bridge. In Tolby 61 per cent were against it.
`;

const cup = `---
title: Late header sends Norvale through
---

Norvale beat Castrel 2-1 on Saturday evening to reach the final of the island cup.

Striker Davor Lindt headed the winner in the 88th minute, after coming on as a substitute at half time.

Lindt, 19, had missed most of the season with a broken foot. He joined Norvale from Pellport in August for 200,000 euros.

"I closed my eyes and hoped," Lindt said afterwards. He gave his shirt to a ball boy.

Castrel's coach, Marco Ilves, complained about the referee. "The goal was offside by a metre," he said. He was sent to the stands in the second half.

Castrel had taken the lead through captain Rui Tavel in the 12th minute. Norvale levelled from the penalty spot just before the break.

The final is on 3 May at Harrow Park. Norvale will meet Saint Orme, who beat Pellport on penalties on Sunday.

Tickets for the final cost 15 euros, and 5 euros for children. They go on sale on 20 April.

Norvale's coach, Hanna Beck, praised her defenders. "They ran themselves empty," she said. Beck took over the team in January.
`;

const clocks = `---
title: Where the clocks still change
---

Clocks change twice a year in about 70 countries.

In the United Kingdom clocks go forward on the last Sunday in March and back on the last Sunday in October.

In the United States they go forward on the second Sunday in March and back on the first Sunday in November. Hawaii and most of Arizona do not change.

In the European Union an end of the changes was proposed in 2018. The member states have not agreed on it since.

Germany was the first country to move its clocks, in 1916, to save coal.

The idea is older: George Hudson of New Zealand proposed it in 1895, since he wanted light in the evening to collect insects.

William Willett, a builder, campaigned for it from 1907. He died a year before it was adopted.

Sleep suffers, doctors warn: in spring it takes the body up to a week to adjust. In autumn most people need two days.

Japan used summer time from 1948 to 1951 and gave it up because farmers disliked it.
`;

const museum = `# The tide museum opens again

The tide museum at Sallow opens its doors on Saturday after four years of repairs.

## When is it open?

From April to October it is open every day from 10am to 5pm. In winter it opens at weekends only.

## What does a ticket cost?

Adults pay £9. Students pay £6, and under-twelves come in free.

## How do I get there?

By train to Sallow Halt, then ten minutes on foot along the dyke. There is no car park; the nearest is at the harbour, a mile away.

## Who founded it?

The engineer Ida Prowse founded it in 1931 in her own boathouse.

## What happened to the tide machine?

It stopped in 2019 when a flood reached the cellar.

Two retired clockmakers, Ben Osei and Carla Wynn, repaired it in three years. They worked for nothing.

## May I bring a dog?

Dogs are welcome in the garden but not in the hall. Guide dogs may go everywhere.
`;

const ferry = `---
title: Die Fähre nach Orre fährt wieder
language: de
---

Die Fähre zwischen Lindhaven und der Insel Orre fährt seit Montag wieder.

Eine Fahrkarte kostet für Erwachsene 12 Euro. Kinder unter sechs Jahren fahren umsonst mit.

Das erste Schiff legt im Sommer um 6 Uhr ab, im Winter um 7 Uhr.

Der Kapitän Jens Morle ist seit 30 Jahren an Bord. Er geht im Herbst in den Ruhestand.

Seine Nachfolgerin heißt Anke Thies. Sie hat in Bremen gelernt und beginnt am 1. Oktober.

Die Reparatur dauerte neun Wochen, weil ein Ersatzteil aus Norwegen fehlte.
`;

const library = `---
title: La bibliothèque de Valmer rouvre ses portes
language: fr
---

La bibliothèque de Valmer rouvre lundi après deux ans de travaux.

L'abonnement coûte 20 euros pour un adulte. Pour les étudiants, il est gratuit.

Le samedi, la bibliothèque ouvre à 9 heures. Le dimanche, elle ouvre à 14 heures.

Claire Aubin dirige la bibliothèque depuis 2015. Elle était libraire à Lyon.

Les travaux ont coûté trois millions d'euros, parce que le toit était à refaire.
`;

const market = `---
title: El mercado de Valsera abre los domingos
language: es
---

El mercado de Valsera abrirá los domingos a partir de mayo.

Un puesto en el mercado cuesta 30 euros al día. Los jóvenes pagan 10 euros.

Los lunes el mercado abre a las ocho. Los sábados abre a las siete.

Marta Olmedo dirige el mercado desde 2019. Antes era panadera en Cuenca.

Los vecinos protestan porque los camiones llegan de madrugada.
`;

/** The articles as files. */
export const followedTexts = { bridge, cup, clocks, museum, ferry, library, market } as const;

export const followedArticles = {
	bridge: articleFrom("bridge", bridge),
	cup: articleFrom("cup", cup),
	clocks: articleFrom("clocks", clocks),
	museum: articleFrom("museum", museum),
	ferry: articleFrom("ferry", ferry),
	library: articleFrom("library", library),
	market: articleFrom("market", market),
} as const;

export interface FollowUpPair {
	readonly article: keyof typeof followedArticles;
	readonly after: string;
	readonly text: string;
	/** Words of the passage that answers. */
	readonly words: string;
}

const pair = (
	article: FollowUpPair["article"],
	after: string,
	text: string,
	words: string,
): FollowUpPair => ({ article, after, text, words });

/** What the reading of follow-ups was built with. */
export const followUpPairs: readonly FollowUpPair[] = [
	pair("bridge", "What did Labour's leader say?", "and the Greens' leader?", "past the school"),
	pair("bridge", "How many people in Hollin were for it?", "and in Tolby?", "61 per cent"),
	pair("bridge", "How much would the bridge cost?", "and a tunnel?", "£40m"),
	pair("bridge", "Who has to sign the plan?", "by when?", "30 June"),
	pair("bridge", "Who has to sign the plan?", "what if she doesn't?", "back to the council"),
	pair("bridge", "How long does building take?", "and what about the old one?", "stays open"),
	pair("bridge", "Where do lorries have to go?", "from when?", "from March"),
	pair("bridge", "Who is against the bridge?", "why?", "past the school"),
	pair("bridge", "Who leads the Labour group?", "when does she want to start?", "before winter"),
	pair("bridge", "Do the Greens support the bridge?", "what about Labour?", "backs it"),
	pair("cup", "Who scored the winner?", "how old is he?", "Lindt, 19"),
	pair("cup", "Who scored the winner?", "what did he say afterwards?", "closed my eyes"),
	pair("cup", "Who did Norvale beat?", "what did their coach say?", "offside by a metre"),
	pair("cup", "What did the Castrel coach say?", "and Norvale's?", "ran themselves empty"),
	pair("cup", "When is the final?", "who do they play?", "Saint Orme"),
	pair("cup", "How much do tickets for the final cost?", "and for kids?", "for children"),
	pair("cup", "Who scored for Castrel?", "in which minute?", "12th minute"),
	pair("cup", "Who is Norvale's coach?", "since when?", "in January"),
	pair("cup", "Who did Saint Orme beat?", "how?", "on penalties"),
	pair("clocks", "When do clocks go back in the United Kingdom?", "and in the US?", "November"),
	pair(
		"clocks",
		"When do clocks go forward in the United States?",
		"what about the United Kingdom?",
		"October",
	),
	pair("clocks", "Which country changed its clocks first?", "when?", "1916"),
	pair("clocks", "Which country changed its clocks first?", "why did it do that?", "save coal"),
	pair("clocks", "How long does the body take to adjust in spring?", "and in autumn?", "two days"),
	pair("clocks", "What did William Willett do?", "when did he die?", "before it was adopted"),
	pair(
		"clocks",
		"When did the European Union propose to end the changes?",
		"has it happened?",
		"have not agreed",
	),
	pair("museum", "What does a ticket cost?", "and for students?", "Students pay £6"),
	pair("museum", "When is the museum open in summer?", "and in winter?", "weekends only"),
	pair("museum", "When did the tide machine stop?", "who repaired it?", "Ben Osei"),
	pair("museum", "Who repaired the tide machine?", "how long did it take them?", "three years"),
	pair("museum", "How do I get to the museum?", "can I park there?", "no car park"),
	pair("museum", "How much do adults pay?", "and children?", "under-twelves"),
	pair("ferry", "Was kostet eine Fahrkarte für Erwachsene?", "und für Kinder?", "umsonst"),
	pair("ferry", "Wann legt das erste Schiff im Sommer ab?", "und im Winter?", "um 7 Uhr"),
	pair("ferry", "Wie heißt die Nachfolgerin?", "wann beginnt sie?", "1. Oktober"),
	pair("ferry", "Wie lange dauerte die Reparatur?", "warum?", "Norwegen"),
	pair("library", "Combien coûte l'abonnement ?", "et pour les étudiants ?", "gratuit"),
	pair("library", "Qui dirige la bibliothèque ?", "depuis quand ?", "depuis 2015"),
	pair("market", "¿Cuánto cuesta un puesto en el mercado?", "¿y para los jóvenes?", "10 euros"),
	pair("market", "¿Quién dirige el mercado?", "¿desde cuándo?", "desde 2019"),
];

/** What was put aside before the reading of follow-ups was built. */
export const pairsPutAside: readonly FollowUpPair[] = [
	pair("bridge", "Who leads the Labour group?", "and the Greens?", "Owen Marsh"),
	pair("bridge", "How much would the bridge cost?", "who pays for it?", "two thirds"),
	pair("bridge", "How did the council vote?", "when was that?", "on Tuesday"),
	pair("bridge", "What do the people of Tolby want?", "who speaks for them?", "Alan Birch"),
	pair("bridge", "What did Nadia Frome say?", "and Alan Birch?", "winter of diesel"),
	pair("cup", "Who scored the winner?", "where did he come from?", "from Pellport"),
	pair("cup", "When is the final?", "where?", "Harrow Park"),
	pair("cup", "How much do tickets for the final cost?", "when can I buy them?", "20 April"),
	pair("cup", "Who is Norvale's coach?", "what did she say?", "ran themselves empty"),
	pair("cup", "How much did Norvale pay for Lindt?", "what was wrong with him?", "broken foot"),
	pair("clocks", "When do clocks go back in the United Kingdom?", "and forward?", "October"),
	pair("clocks", "Who first proposed it?", "and why?", "collect insects"),
	pair("clocks", "When did Japan use summer time?", "why did they stop?", "farmers disliked"),
	pair("clocks", "When do clocks change in the United States?", "everywhere?", "Hawaii"),
	pair("museum", "Who founded the museum?", "when was that?", "1931"),
	pair("museum", "Who repaired the tide machine?", "were they paid?", "for nothing"),
	pair("museum", "May I bring a dog?", "and a guide dog?", "go everywhere"),
	pair("ferry", "Wer ist der Kapitän?", "wann hört er auf?", "Ruhestand"),
	pair(
		"library",
		"Quand la bibliothèque ouvre-t-elle le samedi ?",
		"et le dimanche ?",
		"14 heures",
	),
	pair("market", "¿A qué hora abre el mercado los lunes?", "¿y los sábados?", "a las siete"),
];
