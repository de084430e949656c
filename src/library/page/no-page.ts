import { wordCount } from "../../article/line-shapes.ts";

/** Why a file that calls itself a page is none, told by its first words; null for a page. */
export function noPageIn(content: string): string | null {
	const head = content
		.slice(0, 4000)
		.replace(/^\ufeff/u, "")
		.trimStart();
	if (head.startsWith("%PDF-"))
		return "this is a PDF, not a web page; save its text into a .txt file";
	if (head.startsWith("#!")) return "this is a script, not a web page";
	const xml = head.replace(/^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)+/u, "");
	if (/^<(?:rss|feed|rdf:RDF)[\s>]/iu.test(xml)) {
		return "this is a feed, not an article; bring in the pages that it names";
	}
	if (/^<(?:urlset|sitemapindex)[\s>]/iu.test(xml)) {
		return "this is a sitemap, not an article; bring in the pages that it names";
	}
	if (/<frameset[\s>]/iu.test(content) && !/<(?:p|h[1-6]|table)[\s>]/iu.test(content)) {
		return "this page only holds frames; save the page that the frame with the text shows";
	}
	if (/^[{[]\s*(?:["{[\]}]|$)/u.test(head)) return "this is JSON, not a web page";
	if (isAddresses(content)) return "this is a list of addresses, not an article";
	if (content.trim() !== "" && !/<[a-z!?/][^>]*>/iu.test(content))
		return "this is no web page; call it .txt if it is plain text";
	return null;
}

/** Lines that are an address each. */
function isAddresses(content: string): boolean {
	if (content.length > 1_000_000 || content.includes("<")) return false;
	const lines = content.split("\n").filter((line) => line.trim() !== "");
	return lines.length > 0 && lines.every((line) => /^\s*https?:\/\/\S+\s*$/iu.test(line));
}

/** Whether a page only says that there is no such page; `text` is all that it shows of an article. */
export function isMissingPage(title: string | null, text: string): boolean {
	if (wordCount(text) > 150) return false;
	return missing.test(title ?? "") || missing.test(text.slice(0, 200));
}

const missing =
	/(?:^|\b)(?:(?:error\s)?404(?:\s(?:error|page|-|–|—|:|not\sfound).*|$)|page\s(?:was\s|is\s)?not\sfound|not\sfound\s\(?404|(?:this|that|the)\spage\s(?:does\snot|doesn['’]t|no\slonger)\sexists?|seite\s(?:wurde\s)?nicht\sgefunden|page\s(?:introuvable|non\strouvée)|página\sno\sencontrada)/iu;
