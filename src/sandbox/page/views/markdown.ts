import { html, type TemplateResult } from "lit";
import { type Block, type Inline, parseMarkdown } from "../markdown.ts";
import { faceOf } from "../people.ts";
import type { State } from "../state.ts";
import "@skyra/discord-components-core/discord-code.js";
import "@skyra/discord-components-core/discord-header.js";
import "@skyra/discord-components-core/discord-link.js";
import "@skyra/discord-components-core/discord-mention.js";
import "@skyra/discord-components-core/discord-quote.js";
import "@skyra/discord-components-core/discord-spoiler.js";
import "@skyra/discord-components-core/discord-subscript.js";

type View = TemplateResult;

/** Shows markdown as Discord does. Text becomes text nodes, whatever is in it. */
export function markdownView(state: State, markdown: string): View[] {
	return parseMarkdown(markdown).map((block) => blockView(state, block));
}

function blockView(state: State, block: Block): View {
	switch (block.kind) {
		case "paragraph":
			return html`<div class="paragraph">${inlineViews(state, block.children)}</div>`;
		case "subtext":
			return html`<discord-subscript>${inlineViews(state, block.children)}</discord-subscript>`;
		case "heading":
			return html`<discord-header level=${block.level}
				>${inlineViews(state, block.children)}</discord-header
			>`;
		case "quote":
			return html`<discord-quote
				>${block.blocks.map((inner) => blockView(state, inner))}</discord-quote
			>`;
		case "list":
			return listView(state, block);
		case "code":
			return html`<discord-code multiline>${block.text}</discord-code>`;
	}
}

function listView(state: State, { ordered, items }: Block & { readonly kind: "list" }): View {
	const views = items.map((item) => html`<li>${inlineViews(state, item)}</li>`);
	return ordered ? html`<ol class="list">${views}</ol>` : html`<ul class="list">${views}</ul>`;
}

function inlineViews(state: State, parts: readonly Inline[]): View[] {
	return parts.map((part) => inlineView(state, part));
}

function inlineView(state: State, part: Inline): View {
	switch (part.kind) {
		case "text":
			return html`<span class="text">${part.text}</span>`;
		case "code":
			return html`<discord-code>${part.text}</discord-code>`;
		case "mention":
			return mentionView(state, part);
		case "time":
			return html`<time>${new Date(part.seconds * 1000).toLocaleString("en-GB")}</time>`;
		case "link":
			return html`<discord-link href=${part.url} target="_blank" rel="noopener noreferrer"
				>${inlineViews(state, part.children)}</discord-link
			>`;
		default:
			return emphasisView(part.kind, inlineViews(state, part.children));
	}
}

/** The package's own elements for emphasis put spaces around it. */
function emphasisView(kind: "bold" | "italic" | "underline" | "struck" | "spoiler", inner: View[]) {
	switch (kind) {
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

function mentionView(state: State, { of, target }: Inline & { readonly kind: "mention" }): View {
	switch (of) {
		case "user":
			return html`<discord-mention type="user">${faceOf(state, target).name}</discord-mention>`;
		case "command":
			return html`<discord-mention type="slash">${target}</discord-mention>`;
		case "everyone":
			return html`<discord-mention type="role">${target}</discord-mention>`;
		case "channel": {
			const name = state.scene?.channels.find(({ id }) => id === target)?.name;
			return html`<discord-mention type="channel">${name ?? "unknown"}</discord-mention>`;
		}
		case "role":
			return html`<discord-mention type="role">unknown-role</discord-mention>`;
	}
}
