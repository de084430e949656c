import { html, type TemplateResult } from "lit";
import { type Block, type Inline, parseMarkdown } from "../markdown.ts";
import { faceOf } from "../people.ts";
import { state } from "../state.ts";
import "@github/relative-time-element";
import "@skyra/discord-components-core/discord-code.js";
import "@skyra/discord-components-core/discord-header.js";
import "@skyra/discord-components-core/discord-link.js";
import "@skyra/discord-components-core/discord-mention.js";
import "@skyra/discord-components-core/discord-quote.js";
import "@skyra/discord-components-core/discord-spoiler.js";
import "@skyra/discord-components-core/discord-subscript.js";
import "@skyra/discord-components-core/discord-time.js";

/** Shows markdown as Discord does. Text becomes text nodes, whatever is in it. */
export function markdownView(markdown: string): TemplateResult[] {
	return parseMarkdown(markdown).map(blockView);
}

function blockView(block: Block): TemplateResult {
	switch (block.kind) {
		case "paragraph":
			return html`<div class="paragraph">${block.children.map(inlineView)}</div>`;
		case "subtext":
			return html`<discord-subscript>${block.children.map(inlineView)}</discord-subscript>`;
		case "heading":
			return html`<discord-header level=${block.level}>${block.children.map(inlineView)}</discord-header>`;
		case "quote":
			return html`<discord-quote>${block.blocks.map(blockView)}</discord-quote>`;
		case "list": {
			const items = block.items.map((item) => html`<li>${item.map(inlineView)}</li>`);
			return block.ordered
				? html`<ol class="list">${items}</ol>`
				: html`<ul class="list">${items}</ul>`;
		}
		case "code":
			return html`<discord-code multiline>${block.text}</discord-code>`;
	}
}

/** Emphasis is plain HTML: the package's own elements for it put spaces around it. */
const emphasis = {
	bold: (inner: TemplateResult[]) => html`<strong>${inner}</strong>`,
	italic: (inner: TemplateResult[]) => html`<em>${inner}</em>`,
	underline: (inner: TemplateResult[]) => html`<u>${inner}</u>`,
	spoiler: (inner: TemplateResult[]) => html`<discord-spoiler>${inner}</discord-spoiler>`,
	struck: (inner: TemplateResult[]) => html`<s>${inner}</s>`,
};

function inlineView(part: Inline): TemplateResult {
	switch (part.kind) {
		case "text":
			return html`<span class="text">${part.text}</span>`;
		case "code":
			return html`<discord-code>${part.text}</discord-code>`;
		case "mention": {
			const [type, name] = mentioned(part);
			return html`<discord-mention type=${type}>${name}</discord-mention>`;
		}
		case "time": {
			const written = new Intl.DateTimeFormat(state.locale, styles[part.style]);
			const at = part.seconds * 1000;
			return html`<discord-time>${part.style === "R" ? sinceView(at) : written.format(at)}</discord-time>`;
		}
		case "link":
			return html`<discord-link href=${part.url} target="_blank" rel="noopener noreferrer"
				>${part.children.map(inlineView)}</discord-link
			>`;
		default:
			return emphasis[part.kind](part.children.map(inlineView));
	}
}

/** Discord's styles of a time in a message, such as `<t:1700000000:D>`; R is told from now on. */
const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
	t: { timeStyle: "short" },
	T: { timeStyle: "medium" },
	d: { dateStyle: "short" },
	D: { dateStyle: "long" },
	f: { dateStyle: "long", timeStyle: "short" },
	F: { dateStyle: "full", timeStyle: "short" },
};

/** "In 5 seconds" goes on to "in 4 seconds" by itself. */
function sinceView(milliseconds: number): TemplateResult {
	const datetime = new Date(milliseconds).toISOString();
	return html`<relative-time format="relative" threshold="P99Y" lang=${state.locale} datetime=${datetime}></relative-time>`;
}

/** How a mention looks, and what it says. */
function mentioned({ of, target }: Inline & { readonly kind: "mention" }) {
	const channel = state.scene?.channels.find(({ id }) => id === target)?.name ?? "unknown";
	if (of === "user") return ["user", faceOf(target).name];
	if (of === "channel") return ["channel", channel];
	return of === "command" ? ["slash", target] : ["role", of === "role" ? "unknown-role" : target];
}
