import { type Grammar, list } from "./grammar.ts";

export const german: Grammar = {
	verbs: list(
		"sagt sagte erklärt erklärte erläutert erläuterte meint meinte betont betonte berichtet berichtete erzählt " +
			"erzählte schreibt schrieb warnt warnte fordert forderte fragt fragte antwortet antwortete erwidert erwiderte " +
			"entgegnet entgegnete ergänzt ergänzte fügt fügte führt führte kritisiert kritisierte lobt lobte rät riet findet " +
			"fand räumt räumte schildert schilderte bestätigt bestätigte verspricht versprach behauptet behauptete ruft rief klagt klagte " +
			"kommentiert kommentierte kündigt kündigte versichert versicherte glaubt glaubte hofft hoffte mahnt mahnte " +
			"appelliert appellierte resümiert resümierte bilanziert bilanzierte twittert twitterte äußert äußerte urteilt " +
			"urteilte nennt nannte bezeichnet bezeichnete teilt teilte beschreibt beschrieb bemerkt bemerkte gesteht gestand " +
			"verrät verriet erinnert erinnerte scherzt scherzte schwärmt schwärmte beteuert beteuerte unterstreicht " +
			"unterstrich verteidigt verteidigte freut freute singt sang beglückwünschte begrüßt begrüßte jubelt jubelte schimpft schimpfte argumentiert argumentierte schränkt schränkte liess ließ grollt " +
			"spottet spottete entschuldigt beklagt beklagte bedauert bedauerte befürchtet befürchtete",
	),
	participles: list("gesagt erklärt betont geschrieben gewarnt gefordert"),
	auxiliaries: list("hat hatte habe"),
	sources: list("laut so zufolge"),
	determiners: list(
		"der die das ein eine sein seine ihr ihre unser unsere deren dessen dieser diese",
	),
	joiners: list("des der von vom am im beim aus für"),
	hearers: list("gegenüber"),
	adverbs: list(
		"damals weiter dazu auch nun heute gestern jetzt dann später schließlich zuletzt aber etwa kürzlich sich wiederum am " +
			"montag dienstag mittwoch donnerstag freitag samstag sonntag noch zudem außerdem",
	),
	he: list("er"),
	she: list("sie"),
	titles: list("herr frau dr dr. prof prof. professor professorin"),
	particles: list("von van der den de di da"),
	common: list(
		"der die das und ist nicht ein eine mit den dem von zu auf für sich als auch wird sie er es im in an bei nach aus " +
			"wir ich war sind hat haben wie um über aber oder wenn noch nur so am einen einer eines des dass doch dann schon " +
			"dabei damit dies diese dieser hier da was wer viele alle man durch seit vor bis zum zur ihm ihr ihre sein seine",
	),
	capitalNouns: true,
	dropsSubject: false,
};
