import { expect, it } from "vitest";
import {
	article,
	first,
	headline,
	other,
	page,
	paragraphs,
	read,
	second,
	third,
	whole,
} from "./mill.ts";

/** What is read of a page; what is not named is that of the plain article: its text, no author, no quotation. */
interface Expected {
	readonly lines?: readonly string[];
	readonly headline?: string;
	readonly author?: string;
	readonly published?: string;
	/** For each quotation its speakers; the empty text for none. */
	readonly speakers?: readonly string[];
	/** Why something was left out. */
	readonly reasons?: readonly string[];
}

interface Fault extends Expected {
	readonly html: string;
}

const boxes = whole.map((text) => `<div class="body-line">${text}</div>`).join("");
const links = (count: number) =>
	Array.from({ length: count }, (_, at) => `<a href="/m/${at}">Miller${at}</a>`).join(", ");
const liked = (count: number) =>
	article("").replace(
		"</article>",
		`<p class="likes">${links(count)} liked this page</p></article>`,
	);
const said = (...lines: string[]) => article(lines.map((line) => `<p>${line}</p>`).join(""));

const player =
	"BREMEN — Ada Voss won the race for the mill, and the parish cheered until the evening.";
const country = "The miller is known in Old Norland as the best of his trade.";
const tag = "The parish has begun the long way of water law, beginning with the brook.";
const source =
	"It is the oldest mill in the county (1). That means that it needs care and a new roof.";
const rollover = "Miller Ada Voss is teaching the new hands, who begin on Monday.";
const excerpt = "The wheel turns after twelve years.";
const mother =
	"The mother of the first miller has told how the wheel broke before her eyes one night in June.";
const unstopped = [
	"磨坊停了十二年之後重新開始運轉 每個星期六都會磨麵粉",
	"兩名志願者負責水輪 另一名在門口賣麵粉",
	"門票為五克朗 兒童免費入場",
];
const stopped =
	"縣政府支付了新軸的一半費用，其餘的錢來自學校在秋天舉辦的集市，教區星期五在磨坊前這樣說。";
const dream = [
	"Miller Jon Reuss spoke to the parish on Friday about the flour and what it costs to grind it.",
	'Having Reuss at the mill "is what we all hoped for," the mayor, Ada Voss, said.',
	'"I hear the brook whenever I come to this place," Reuss said.',
];
const statement = [
	"“A reason for much worry is the state of the weir, where unknown persons go on to open the gate in the evening.”",
	"In a joint letter published Nov. 14, the parish council and the county council blamed the road board for it.",
];
const actor =
	'The actor showed a film of his wife with the children at the wheel. "Hearing the brook was a thing we never take for granted," the "Heron" actor said before on the radio.';
const envoy = [
	"The visit was also told of by the special envoy to Norland Kurt Reuss, who changed his story.",
	"“I think that every one of us found it out of place,” Reuss said.",
];
const goalkeeper =
	"Rovers GK Jon Reuss was asked about the quarrel at the weir. Reuss, via the Valley Post, said that the referee “can’t begin a quarrel and then complain of it.”";
const surname =
	"“Without any change nobody has a reason to try,” He Jianming, the former director for mills at the county board, said at a meeting.";
const victim =
	"Ada Voss, 21, was brought to the county hospital on 9 May after she had eaten a large dose of very poisonous “miracle berries”.";

const faults: Readonly<Record<string, Fault>> = {
	"author-twice": {
		html: article(
			"",
			"",
			'<meta name="author" content="Ada Voss"><meta name="byl" content="By ADA VOSS">',
		),
		author: "Ada Voss",
	},
	"before-doctype": {
		html: `<br>\n<b>Notice</b>: a variable of the server<br>\n${article("")}`,
	},
	"byline-shown": {
		html: article(
			'<div class="story-byline">By <span>Ada Voss</span> <span>June 2, 2024</span></div>',
		),
		author: "Ada Voss",
		published: "2024-06-02",
		reasons: ["byline"],
	},
	"cjk-label": {
		html: page(
			`<article><h1>磨坊又開始磨麵粉了</h1>${[...unstopped, stopped].map((text) => `<p>${text}</p>`).join("")}</article>`,
		),
		lines: [...unstopped, stopped],
		headline: "磨坊又開始磨麵粉了",
	},
	"class-no-caption": {
		html: article(`<div class="item no_caption"><h2>${mother}</h2><img src="a.jpg"></div>`),
		lines: [mother, ...whole],
	},
	"comment-rules-modal": {
		html: article(
			"",
			`<div class="modal-window" style="display:none"><section>${`<p>${other}</p>`.repeat(4)}</section></div>`,
		),
		reasons: ["not shown"],
	},
	"custom-inline-element": {
		html: article(
			`<p>${source.replace("(1)", '(<x-source data-a="b"><a href="https://example.org/1">1</a></x-source>)')}</p>`,
		),
		lines: [source, ...whole],
	},
	"figure-ul-caption": {
		html: article(
			'<figure><img src="a.jpg"></figure><ul><li><p>Ada Voss at the gate of the mill where she was born</p></li></ul>',
		),
		reasons: ["caption"],
	},
	"gallery-50": {
		html: article(
			"",
			`<div class="photo-gallery"><ul class="legends">${Array.from({ length: 50 }, (_, at) => `<li><h3>${at + 1}/50 Another view</h3><p>${other}</p></li>`).join("")}</ul></div>`,
		).replace("</article><div", "<div"),
		reasons: ["gallery"],
	},
	"gerund-speaker": {
		html: said(...dream),
		lines: [...dream, ...whole],
		speakers: ["Ada Voss", "Jon Reuss"],
	},
	"h1-is-site": {
		html: `<!doctype html><html lang="en"><head><title>Valley Notes: ${headline}</title></head><body><h1><a href="/">Valley Notes</a></h1><div class="post"><h3>${headline}</h3>${paragraphs}</div></body></html>`,
		reasons: ["elsewhere on the page"],
	},
	"heading-wraps-body": {
		html: page(
			`<main><h1>${headline}</h1><h2 class="excerpt">${excerpt}<div id="text">${paragraphs}</div></h2></main>`,
		),
		lines: [excerpt, ...whole],
	},
	"inline-player-link": {
		html: said(
			player.replace("Ada Voss", '<a class="team-player-post-link" href="/p">Ada Voss</a>'),
			country.replace(
				"Old Norland",
				'<a class="u-line" data-component="auto-link-tag" href="/n">Old Norland</a>',
			),
			tag.replace("water law", '<a class="wordTag" rel="tag" href="/t">water law</a>'),
		),
		lines: [player, country, tag, ...whole],
	},
	"leggi-anche": {
		html: page(
			`<article><h1>${headline}</h1><p>${first}</p><p>Read also from us</p><h4><a href="/x">Four roads shut: was the road board to blame?</a></h4><p>${second}</p><p>Leggi anche</p><h4><a href="/y">Quattro strade chiuse dopo la piena</a></h4><p>${third}</p></article>`,
		),
		reasons: ["related articles"],
	},
	"links-500": { html: liked(500), reasons: ["links"] },
	"links-1000": { html: liked(1000), reasons: ["links"] },
	"links-2000": { html: liked(2000), reasons: ["links"] },
	"links-4000": { html: liked(4000), reasons: ["links"] },
	"month-speaker": { html: said(...statement), lines: [...statement, ...whole], speakers: [""] },
	"right-rail-wrapper": {
		html: page(
			`<div class="wrapper right-rail-wide"><article><h1>${headline}</h1><section>${boxes}</section><div class="side"><h3>Elsewhere</h3><p><a href="/1">Four roads shut after the flood</a></p><p><a href="/2">The school holds its fair again</a></p></div></article></div><div class="foot">${links(80)}</div>`,
		),
		reasons: ["elsewhere on the page"],
	},
	"rollover-in-sentence": {
		html: said(
			rollover.replace(
				"Ada Voss",
				'<a href="/p">Ada Voss</a><span class="rollover-card"><a href="/p">Ada Maria Voss</a> <a href="/x">Mill sold to parish</a></span>',
			),
		),
		lines: [rollover, ...whole],
		reasons: ["not shown"],
	},
	"scare-quotes-victim": { html: said(victim), lines: [victim, ...whole], speakers: [""] },
	"script-before-doctype": { html: `\n<script>var a = 1;</script>\n${article("")}` },
	"speaker-actor": {
		html: said(actor),
		lines: [actor, ...whole],
		speakers: ['the "Heron" actor'],
	},
	"speaker-place-in-name": {
		html: said(...envoy),
		lines: [...envoy, ...whole],
		speakers: ["Kurt Reuss"],
	},
	"speaker-position-in-name": {
		html: said(goalkeeper),
		lines: [goalkeeper, ...whole],
		speakers: ["Jon Reuss"],
	},
	"speaker-surname-He": {
		html: said(surname),
		lines: [surname, ...whole],
		speakers: ["He Jianming"],
	},
	"table-of-links": {
		html: article("").replace(
			"</article>",
			`<table><tr><th>Year</th><th>Mill</th><th>What happened</th></tr><tr class="player-row"><td>1951</td><td><a href="/a">The Red Mill</a></td><td><ul><li>${other}</li></ul></td></tr><tr class="player-row"><td>1968</td><td><a href="/b">Wheel and Stone</a></td><td><ul><li>${other}</li></ul></td></tr></table></article>`,
		),
		lines: [
			...whole,
			`Year | Mill | What happened\n1951 | The Red Mill | ${other}\n1968 | Wheel and Stone | ${other}`,
		],
	},
	"teasers-after": {
		html: page(
			`<div id="content"><main><article><h1>${headline}</h1>${paragraphs}</article></main><div class="more-news"><h3>More from the valley</h3><ul>${[1, 2, 3].map((n) => `<li><article><h4><a href="/${n}">Headline number ${n}</a></h4><div class="excerpt">${other}</div></article></li>`).join("")}</ul></div></div>`,
		),
		reasons: ["related articles"],
	},
	"tweet-kept": {
		html: article(
			'<p>The miller wrote on Monday about the wheel.</p><blockquote class="twitter-tweet"><p>The wheel is sound again and I can hardly wait.</p>— Ada Voss (@adavoss) <a href="https://twitter.com/adavoss/status/1">June 2, 2024</a></blockquote>',
		),
		lines: [
			"The miller wrote on Monday about the wheel.",
			"The wheel is sound again and I can hardly wait.\n— Ada Voss (@adavoss) June 2, 2024",
			...whole,
		],
	},
};

const plain = { lines: whole, headline, author: null, published: null, speakers: [], reasons: [] };

it.each(Object.entries(faults))("%s is read as one would read it", (_, { html, ...expected }) => {
	expect(read(html)).toEqual({ ...plain, ...expected });
});

it("the work that links in one paragraph make grows with their number", () => {
	const [few, many] = [500, 4000].map((count) => lettersReplaced(() => read(liked(count))));
	expect((many ?? 0) / (few ?? 1)).toBeLessThan(9);
});

/** How many letters go through `replace` meanwhile: it counts the work without a clock. */
function lettersReplaced(work: () => void): number {
	const { replace } = String.prototype;
	let letters = 0;
	String.prototype.replace = function (this: string, ...parts: unknown[]): string {
		letters += this.length;
		return Reflect.apply(replace, this, parts) as string;
	};
	try {
		work();
	} finally {
		String.prototype.replace = replace;
	}
	return letters;
}
