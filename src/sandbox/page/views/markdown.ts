import { html, type TemplateResult } from "lit";
import { type Block, type Inline, parseMarkdown } from "../markdown.ts";
import { faceOf } from "../people.ts";
import type { State } from "../state.ts";
import { writeTime } from "../times.ts";
import "@skyra/discord-components-core/discord-code.js";
import "@skyra/discord-components-core/discord-header.js";
import "@skyra/discord-components-core/discord-link.js";
import "@skyra/discord-components-core/discord-mention.js";
import "@skyra/discord-components-core/discord-quote.js";
import "@skyra/discord-components-core/discord-spoiler.js";
import "@skyra/discord-components-core/discord-subscript.js";
import "@skyra/discord-components-core/discord-time.js";

/** Shows markdown as Discord does. Text becomes text nodes, whatever is in it. */
export function markdownView(state: State, markdown: string): TemplateResult[] {
	return parseMarkdown(markdown).map((block) => blockView(state, block));
}

function blockView(state: State, block: Block): TemplateResult {
	const inline = (parts: readonly Inline[]) => parts.map((part) => inlineView(state, part));
	switch (block.kind) {
		case "paragraph":
			return html`<div class="paragraph">${inline(block.children)}</div>`;
		case "subtext":
			return html`<discord-subscript>${inline(block.children)}</discord-subscript>`;
		case "heading":
			return html`<discord-header level=${block.level}>${inline(block.children)}</discord-header>`;
		case "quote":
			return html`<discord-quote>${block.blocks.map((inner) => blockView(state, inner))}</discord-quote>`;
		case "list": {
			const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
			return block.ordered
				? html`<ol class="list">${items}</ol>`
				: html`<ul class="list">${items}</ul>`;
		}
		case "code":
			return html`<discord-code multiline>${block.text}</discord-code>`;
	}
}

/** Emphasis is plain HTML: the package's own elements for it put spaces around it. */
function inlineView(state: State, part: Inline): TemplateResult {
	const inner = "children" in part ? part.children.map((each) => inlineView(state, each)) : [];
	switch (part.kind) {
		case "text":
			return html`<span class="text">${part.text}</span>`;
		case "code":
			return html`<discord-code>${part.text}</discord-code>`;
		case "mention":
			return mentionView(state, part);
		case "time": {
			const { seconds, style } = part;
			const written = writeTime(seconds, style, state.locale, Date.now());
			return html`<discord-time data-style=${style}>${written}</discord-time>`;
		}
		case "link":
			return html`<discord-link href=${part.url} target="_blank" rel="noopener noreferrer">${inner}</discord-link>`;
		case "bold":
			return html`<strong>${inner}</strong>`;
		case "italic":
			return html`<em>${inner}</em>`;
		case "underline":
			return html`<u>${inner}</u>`;
		case "spoiler":
			return html`<discord-spoiler>${inner}</discord-spoiler>`;
		case "struck":
			return html`<s>${inner}</s>`;
	}
}

type Mention = Inline & { readonly kind: "mention" };

function mentionView(state: State, { of, target }: Mention): TemplateResult {
	const channel = state.scene?.channels.find(({ id }) => id === target)?.name ?? "unknown";
	const { type, name } = {
		user: { type: "user", name: faceOf(state, target).name },
		command: { type: "slash", name: target },
		everyone: { type: "role", name: target },
		channel: { type: "channel", name: channel },
		role: { type: "role", name: "unknown-role" },
	}[of];
	return html`<discord-mention type=${type}>${name}</discord-mention>`;
}
