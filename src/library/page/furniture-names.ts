import type { PageElement } from "./dom.ts";

/** What pages call a part of theirs that is not the article. */
export interface FurnitureName {
	readonly reason: string;
	/** Letters of running text over which the name is taken for a slip: the part is kept. */
	readonly most: number;
	/** It stands beside articles, never around one: only the headline in it says otherwise. */
	readonly isBeside: boolean;
}

interface NamedFurniture extends FurnitureName {
	readonly pattern: RegExp;
}

/** What an element's class, name or component says that it is, or null. */
export function furnitureNamed(element: PageElement): FurnitureName | null {
	if (/^(?:H[1-6]|HTML|BODY|MAIN|ARTICLE|TR|TBODY|THEAD|COL|COLGROUP)$/u.test(element.tagName)) {
		return null;
	}
	// Ids name places for links as often as parts of the page; only those of advertising are plain.
	const id = element.getAttribute("id") ?? "";
	if (siteIds.test(id)) return { reason: "part of the site", most: 600, isBeside: true };
	const signs = ["class", "name", "data-component", "data-testid", "data-module"]
		.flatMap((name) => element.getAttribute(name)?.split(/\s+/u) ?? [])
		.map(hyphened);
	return names.find(({ pattern }) => signs.some((sign) => pattern.test(sign))) ?? null;
}

/** Whether an element is named as a box that opens over the text when a pointer rests on a word. */
export function isNamedAsRollover(element: PageElement): boolean {
	return (
		hyphened((element.getAttribute("class") ?? "").replace(/\s+/gu, "-")).match(rollover) !== null
	);
}

const rollover =
	/-(?:roll-?over|tool-?tips?|tool-?tip-?text|pop-?overs?|hover-?cards?|fly-?outs?|info-?tips?)-/u;

/** Whether an element is named as a picture's box. */
export function isNamedAsPicture(element: PageElement): boolean {
	if (element.tagName === "FIGURE") return true;
	return (element.getAttribute("class") ?? "")
		.split(/\s+/u)
		.some((name) => picture.test(hyphened(name)));
}

const picture = /-(?:image|img|photo|picture|pic|thumb|thumbnail|media-image|figure)-/u;

const siteIds =
	/^(?:div-gpt-ad|google_ads|taboola|outbrain|disqus_thread|siteSub|comments|respond|cookie|newsletter)/iu;

/** "RelatedLinks", "c-related__links" as "-related-links-"; "no_caption" says that there is none. */
function hyphened(name: string): string {
	const words = name
		.replace(/([a-z\d])([A-Z])/gu, "$1-$2")
		.toLowerCase()
		.replace(/[_:/.]+|--+/gu, "-");
	return `-${words}-`.replace(/-(?:no|non|not|without|hide|has|with)-[a-z]+(?=-)/gu, "-");
}

/** Names of classes and components, the words apart by hyphens. */
const names: readonly NamedFurniture[] = [
	{
		reason: "related articles",
		most: 900,
		isBeside: true,
		pattern:
			/-(?:related(?!-to)|read-?more|readmore|see-also|also-(?:read|like)|more-(?:on|from|stories|like|news)|rich-?link|promos?|promobox|recommend(?:ed|ations?|er)?|recirc\w*|most-(?:read|popular|viewed)|trending|popular-(?:posts|stories)|outbrain|taboola|onward|up-?next|links?-block|link-?list|teasers?|in-?line-(?:link|related|promo)|story-?(?:links?|promo|card)|further-reading|page-?list|explore-more)-/u,
	},
	{
		reason: "sign-up",
		most: 800,
		isBeside: true,
		pattern:
			/-(?:newsletters?|sign-?ups?|subscri(?:be|ption)\w*|email-?(?:signup|capture|promo)|paywall|piano|regwall|membership-?(?:promo|banner)?|donat(?:e|ion)s?|contribut(?:e|ions?)-?(?:banner|epic|box)|app-?(?:promo|banner|download)|cta|call-to-action|join-us|whatsapp)-/u,
	},
	{
		reason: "advertisement",
		most: 400,
		isBeside: false,
		pattern:
			/-(?:ads?|adverts?|advertis\w*|ad-?(?:slot|unit|wrapper|container|placeholder|break|box|label)|adslot|dfp|gpt-ad|mpu|leaderboard|sponsor(?:ed|ship)?|commercial|billboard)-/u,
	},
	{
		reason: "comments",
		most: 1e9,
		isBeside: true,
		pattern:
			/-(?:comments?-?(?:section|list|area|thread|container|wrapper|body)|comments|disqus)-/u,
	},
	{
		reason: "share and comment",
		most: 600,
		isBeside: false,
		pattern:
			/-(?:share|sharing|social|social-?(?:share|links|icons|media|bar)|sharebar|comments?-?(?:count|form)?|respond|toolbar|tool-?bar|feedback-?(?:form|prompt|widget)?|rating|was-this-helpful|reactions|print-?(?:link|button)?|save-?button)-/u,
	},
	{
		reason: "caption",
		most: 500,
		isBeside: false,
		pattern:
			/-(?:captions?|image-?(?:caption|credit|copyright|source)|photo-?(?:caption|credit)|media-?caption|img-?credit|caption-text|image__caption|picture-credit)-/u,
	},
	{
		reason: "byline",
		most: 400,
		isBeside: false,
		pattern:
			/-(?:bylines?|byline-?block|author-?(?:bio|box|info|name|card|block|details|meta)?|authors|contributors?|dateline|timestamps?|time-?stamp|publish(?:ed)?-?(?:date|time)|post-?meta|article-?(?:meta|info|date|header-?meta)|entry-?meta|story-?meta|updated-?(?:date|time)?|reading-time|last-?(?:updated|modified))-/u,
	},
	{
		reason: "navigation",
		most: 800,
		isBeside: true,
		pattern:
			/-(?:bread-?crumbs?|site-?(?:nav|header|footer|menu)|nav(?:bar|igation)?|global-?(?:nav|header|footer)|main-?menu|sub-?menu|menu|skip-?(?:link|to-content|nav)|pagination|pager|tags?-?(?:list|cloud)?|article-?tags|topics?-?(?:list|tags|links)|sidebar|side-?bar|rail|right-?rail|masthead|toc|table-of-contents|contents-?list|jump-?(?:links|menu)|on-this-page|key-?events?-?(?:nav|list|menu)?|back-to-top|language-?(?:switcher|selector)|footer|colophon|site-?info)-/u,
	},
	{
		reason: "banner",
		most: 1e9,
		isBeside: true,
		pattern:
			/-(?:cookie-?(?:banner|notice|consent)|gdpr|modal|modal-window|pop-?up|lightbox|overlay-?(?:content|box|window))-/u,
	},
	{
		reason: "banner",
		most: 900,
		isBeside: false,
		pattern:
			/-(?:cookies?|consent|overlay|toast|notice-bar|emergency-banner|breaking-(?:banner|bar|alert|ticker)|ticker)-/u,
	},
	{
		reason: "table or notes beside the article",
		most: 2500,
		isBeside: false,
		pattern: /-(?:info-?box|nav-?box|cat-?links|hat-?note|reflist|references|citations)-/u,
	},
	{
		reason: "pull quote",
		most: 500,
		isBeside: false,
		pattern: /-(?:pull-?quotes?|pullquote\w*)-/u,
	},
	{
		reason: "gallery",
		most: 1e9,
		isBeside: true,
		pattern:
			/-(?:(?:type|photo|image|picture|media)-?gallery|gallery(?:-caption\w*|-item\w*|-legends?)?|slide-?show|carousel)-/u,
	},
	{
		reason: "repeated or embedded",
		most: 500,
		isBeside: false,
		pattern:
			/-(?:video-?(?:embed|wrapper|title|meta)|(?:video|audio|media|podcast|jw)-?player|audio-?embed|listen-?(?:to|button|widget)?|poll|quiz|trust-?(?:badge|project))-/u,
	},
	{
		reason: "repeated or embedded",
		most: 200,
		isBeside: false,
		pattern: /^-player-$/u,
	},
];
