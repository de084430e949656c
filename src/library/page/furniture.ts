import { isProse } from "../../article/line-shapes.ts";
import { all, type PageElement, wordsOf } from "./dom.ts";
import type { LeftOut } from "./page.ts";
import { hidden } from "./questions.ts";

/** Takes what is not the article out of a page's body by what the page calls it, and says what went and why. */
export function removeFurniture(body: PageElement): LeftOut[] {
	for (const element of all(body, unseen)) element.remove();
	for (const element of all(body, hidden)) {
		if (!isMain(element, body)) element.remove();
	}
	const leftOut: LeftOut[] = [];
	for (const { selector, reason } of elements) {
		for (const element of all(body, selector)) take(element, reason, body, leftOut);
	}
	for (const element of all(
		body,
		"[class], [id], [name], [data-component], [data-testid], [data-module]",
	)) {
		const reason = reasonIn(element);
		if (reason !== null) take(element, reason, body, leftOut);
	}
	return leftOut;
}

/** Nothing of these is text, or it is text for other readers. */
const unseen =
	"script, style, noscript, template, link, meta, iframe, object, embed, svg, canvas, audio, video, map, input, select, textarea, button, amp-ad, amp-embed, amp-sidebar, amp-social-share, amp-consent, amp-analytics, amp-img, amp-user-notification, amp-iframe, amp-video, amp-carousel, amp-auto-ads, .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .u-visually-hidden, .nhsuk-u-visually-hidden, .govuk-visually-hidden, .offscreen, sup.reference, .mw-editsection";

const elements: readonly { readonly selector: string; readonly reason: string }[] = [
	{
		selector: 'nav, menu, [role="navigation"], [role="menu"], [role="toolbar"]',
		reason: "navigation",
	},
	{ selector: 'footer, [role="contentinfo"]', reason: "page footer" },
	{ selector: 'form, [role="search"], [role="form"]', reason: "form" },
	{ selector: 'aside, [role="complementary"]', reason: "box beside the article" },
	{ selector: '[role="banner"], [role="dialog"], [role="alertdialog"], dialog', reason: "banner" },
	{ selector: "body > header, header:not(article header, main header)", reason: "page header" },
	{ selector: "figcaption, figure .caption, .wp-caption-text", reason: "caption" },
	{ selector: '[rel="author"], address', reason: "byline" },
];

/** Names of classes and components, the words apart by hyphens. */
const names: readonly {
	readonly pattern: RegExp;
	readonly reason: string;
	readonly most: number;
}[] = [
	{
		reason: "related articles",
		most: 150,
		pattern:
			/-(?:related(?!-to)|read-?more|readmore|see-also|also-(?:read|like)|more-(?:on|from|stories|like|news)|rich-?link|promos?|promobox|recommend(?:ed|ations?|er)?|recirc\w*|most-(?:read|popular|viewed)|trending|popular-(?:posts|stories)|outbrain|taboola|onward|up-?next|links?-block|link-?list|teasers?|in-?line-(?:link|related|promo)|story-?(?:links?|promo|card)|further-reading|page-?list|explore-more)-/u,
	},
	{
		reason: "sign-up",
		most: 120,
		pattern:
			/-(?:newsletters?|sign-?ups?|subscri(?:be|ption)\w*|email-?(?:signup|capture|promo)|paywall|piano|regwall|membership-?(?:promo|banner)?|donat(?:e|ion)s?|contribut(?:e|ions?)-?(?:banner|epic|box)|app-?(?:promo|banner|download)|cta|call-to-action|join-us|whatsapp)-/u,
	},
	{
		reason: "advertisement",
		most: 60,
		pattern:
			/-(?:ads?|adverts?|advertis\w*|ad-?(?:slot|unit|wrapper|container|placeholder|break|box|label)|adslot|dfp|gpt-ad|mpu|leaderboard|sponsor(?:ed|ship)?|commercial|billboard)-/u,
	},
	{
		reason: "share and comment",
		most: 100,
		pattern:
			/-(?:share|sharing|social|social-?(?:share|links|icons|media|bar)|sharebar|comments?-?(?:section|list|area|count|form)?|disqus|respond|toolbar|tool-?bar|feedback-?(?:form|prompt|widget)?|rating|was-this-helpful|reactions|print-?(?:link|button)?|save-?button)-/u,
	},
	{
		reason: "caption",
		most: 80,
		pattern:
			/-(?:captions?|image-?(?:caption|credit|copyright|source)|photo-?(?:caption|credit)|media-?caption|img-?credit|caption-text|image__caption|picture-credit)-/u,
	},
	{
		reason: "byline",
		most: 60,
		pattern:
			/-(?:bylines?|byline-?block|author-?(?:bio|box|info|name|card|block|details|meta)?|authors|contributors?|dateline|timestamps?|time-?stamp|publish(?:ed)?-?(?:date|time)|post-?meta|article-?(?:meta|info|date|header-?meta)|entry-?meta|story-?meta|updated-?(?:date|time)?|reading-time|last-?(?:updated|modified))-/u,
	},
	{
		reason: "navigation",
		most: 120,
		pattern:
			/-(?:bread-?crumbs?|site-?(?:nav|header|footer|menu)|nav(?:bar|igation)?|global-?(?:nav|header|footer)|main-?menu|sub-?menu|menu|skip-?(?:link|to-content|nav)|pagination|pager|tags?-?(?:list|cloud)?|article-?tags|topics?-?(?:list|tags|links)|sidebar|side-?bar|rail|right-?rail|masthead|toc|table-of-contents|contents-?list|jump-?(?:links|menu)|on-this-page|key-?events?-?(?:nav|list|menu)?|back-to-top|language-?(?:switcher|selector)|footer|colophon|site-?info)-/u,
	},
	{
		reason: "banner",
		most: 150,
		pattern:
			/-(?:cookies?|cookie-?(?:banner|notice|consent)|consent|gdpr|modal|pop-?up|overlay|toast|lightbox|notice-bar|emergency-banner|breaking-?(?:news|banner)?|ticker)-/u,
	},
	{
		reason: "table or notes beside the article",
		most: 400,
		pattern: /-(?:info-?box|nav-?box|cat-?links|hat-?note|reflist|references|citations)-/u,
	},
	{
		reason: "repeated or embedded",
		most: 80,
		pattern:
			/-(?:pull-?quotes?|pullquote\w*|embed(?:ded|s)?|twitter-tweet|instagram-media|video-?(?:player|embed|wrapper|title|meta)|audio-?(?:player|embed)|listen-?(?:to|button|widget)?|player|gallery|slideshow|carousel|poll|quiz|trust-?(?:badge|project))-/u,
	},
];

function reasonIn(element: PageElement): string | null {
	if (/^(?:H[1-6]|HTML|BODY|MAIN|ARTICLE)$/u.test(element.tagName)) return null;
	const sign = ["class", "name", "data-component", "data-testid", "data-module"]
		.flatMap((name) => element.getAttribute(name)?.split(/\s+/u) ?? [])
		.map(hyphened);
	// Ids name places for links as often as parts of the page; only those of advertising are plain.
	const id = element.getAttribute("id") ?? "";
	if (
		/^(?:div-gpt-ad|google_ads|taboola|outbrain|disqus_thread|siteSub|comments|cookie|newsletter)/iu.test(
			id,
		)
	) {
		return "part of the site";
	}
	return (
		names.find(
			({ pattern, most }) => sign.some((each) => pattern.test(each)) && proseWords(element) <= most,
		)?.reason ?? null
	);
}

/** "RelatedLinks", "c-related__links" as "-related-links-". */
function hyphened(name: string): string {
	return `-${name
		.replace(/([a-z\d])([A-Z])/gu, "$1-$2")
		.toLowerCase()
		.replace(/[_:/.]+|--+/gu, "-")}-`;
}

/** Words in running text; labels and headlines do not count. */
function proseWords(element: PageElement): number {
	const paragraphs = all(element, "p");
	const texts = paragraphs.length > 0 ? paragraphs.map((p) => wordsOf(p)) : [wordsOf(element)];
	return texts
		.filter((text) => isProse(text))
		.reduce((sum, text) => sum + text.split(" ").length, 0);
}

function take(element: PageElement, reason: string, body: PageElement, leftOut: LeftOut[]): void {
	if (!body.contains(element) || element === body || isMain(element, body)) return;
	const text = wordsOf(element);
	element.remove();
	if (text !== "") leftOut.push({ text, reason });
}

/** Whatever a page calls it: what holds the headline over text, or a good part of the words, is no furniture. */
function isMain(element: PageElement, body: PageElement): boolean {
	const share = wordsOf(element).length / Math.max(1, wordsOf(body).length);
	if (share > 0.4 && proseWords(element) > 100) return true;
	const questions = all(element, "h2, h3, h4").filter((heading) => /\?$/u.test(wordsOf(heading)));
	return questions.length >= 2 && proseWords(element) > 20;
}
