import { html, nothing, type TemplateResult } from "lit";
import type * as told from "../../protocol.ts";
import { closePanel, showArticle, showPanel } from "../actions.ts";
import { type Panel, state } from "../state.ts";
import { choiceView } from "./channels.ts";
import { icon } from "./icons.ts";

type View = TemplateResult | typeof nothing;

const tabs = ["message", "answer", "article"] as const;

/** The side panel for authors: what was sent, how the answer was found, how the article was read. */
export function panelView(): View {
	const { panel } = state;
	if (!panel) return nothing;
	return html`<aside class="panel" aria-label="Behind the message">
		<header class="row">
			<div role="tablist" aria-label="What to look at">
				${tabs.map(
					(tab) => html`<button
						role="tab"
						id="tab-${tab}"
						aria-controls="panel-body"
						aria-selected=${panel.tab === tab ? "true" : "false"}
						@click=${() => showPanel({ tab })}
					>
						${tab}
					</button>`,
				)}
			</div>
			<button class="quiet" aria-label="Close the panel" @click=${closePanel}>
				${icon("close")}
			</button>
		</header>
		<div id="panel-body" class="panel-body" role="tabpanel" tabindex="0" aria-labelledby="tab-${panel.tab}">
			${bodyView(panel)}
		</div>
	</aside>`;
}

function bodyView({ tab, report, articles, article }: Panel): unknown {
	if (tab === "article") {
		const names = articles.map(({ id, headline }) => [id, headline ?? id] as const);
		const show = (id: string) => void showArticle(id);
		return [choiceView("Article", names, article?.id, show), article && articleView(article)];
	}
	if (!report) {
		return html`<p class="muted">
			Select a message: press Inspect on it, or <kbd>I</kbd> where it has the focus.
		</p>`;
	}
	return tab === "message" ? messageTab(report) : answerTab(report.answer);
}

function messageTab({ payload, measures }: told.MessageReport): TemplateResult {
	const rows = measures.map(({ of, used, limit }) => [
		html`${of}<meter aria-label=${of} min="0" max=${limit} .value=${used}></meter>`,
		used,
		limit,
	]);
	// A row may well hold all five buttons; it is texts that are near their end.
	const near = measures.map(({ used, limit }) => limit >= 100 && used > limit * 0.9);
	// The marks that turn or hide text are written out.
	const json = JSON.stringify(payload, null, 2).replace(
		/[\p{Bidi_Control}\p{Cf}]/gu,
		(sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
	);
	return html`<h2>Against Discord's limits</h2>
		${tableView(["Of", "Used", "Limit"], rows, near)}
		<h2>Payload</h2>
		<pre class="box" tabindex="0" aria-label="Payload as JSON">${json}</pre>`;
}

function tableView(heads: string[], rows: unknown[][], near: boolean[] = []): TemplateResult {
	const rowView = (cells: unknown[], index: number) =>
		html`<tr class=${near[index] ? "near" : ""}>${cells.map((cell) => html`<td>${cell}</td> `)}</tr>`;
	return html`<table>
		<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
		<tbody>${rows.map(rowView)}</tbody>
	</table>`;
}

function answerTab(answer: told.AnswerReport | null): TemplateResult {
	if (!answer) return html`<p class="muted">This message answers no question.</p>`;
	const { question, readAs, scope, status, kind, certainty, suggestions } = answer;
	return html`<h2>The question</h2>
		<p class="asked box">${question}</p>
		${factsView({
			...(readAs === null || readAs === question ? {} : { "Read as": readAs }),
			"Looked in": scope ?? "all articles",
			Outcome: kind === null ? status : `${status}: ${kind}`,
			Certainty: certainty,
			Confidence: percent(answer.confidence),
		})}
		${partsView("Why the first is right, or not", answer.confidenceParts)}
		<h2>Candidates, best first</h2>
		<ol>${answer.passages.map(candidateView)}</ol>
		${quotesView(answer.quotes)} ${listView("Offered instead", suggestions)}`;
}

function candidateView(candidate: told.AnswerReport["passages"][number]): TemplateResult {
	const { article, section, score, highlight, answer, place, parts } = candidate;
	return html`<li>
		<div class="bar row">
			<meter aria-label="Probability" min="0" max="1" .value=${score}></meter>${percent(score)}
		</div>
		<p>${highlight}</p>
		${answer === null ? nothing : html`<p>Answer: <u>${answer}</u></p>`}
		<small>${section ?? "no heading"} · ${article} · ${place}</small>
		${partsView("Its features", parts)}
	</li>`;
}

/** What a sum is made of, the weightiest first. */
function partsView(title: string, parts: readonly told.PartReport[]): View {
	if (parts.length === 0) return nothing;
	const rows = parts.map(({ name, figure, part }) => [name, figure.toFixed(2), part.toFixed(2)]);
	return html`<details>
		<summary>${title}</summary>
		${tableView(["Feature", "Figure", "Adds"], rows)}
	</details>`;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}

function articleView({ id, file, facts, sections, dropped, quotes }: told.ArticleReport) {
	const left = dropped.map(({ text, reason }) => html`<b>${reason}</b> ${text}`);
	return html`${factsView({ id, file, ...facts })}
		<h2>Sections</h2>
		${sections.map(
			({ heading, passages }) => html`<details>
				<summary>
					${heading ?? "No heading"}
					<small>${passages.length} ${passages.length === 1 ? "passage" : "passages"}</small>
				</summary>
				${passages.map((text) => html`<p class="passage">${text}</p>`)}
			</details>`,
		)}
		${listView("Left out", left)} ${quotesView(quotes)}`;
}

function quotesView(quotes: readonly told.QuoteReport[]): View {
	const items = quotes.map(
		({ text, speakers, confidence, type, cue, rule }) => html`<p>“${text}”</p>
			<b>${speakers.join("; ") || "speaker unclear"}</b>
			<small>${percent(confidence)} · ${type} · ${rule}${cue === null ? "" : ` · “${cue}”`}</small>`,
	);
	return listView("Quotations", items);
}

function listView(title: string, items: readonly unknown[]): View {
	if (items.length === 0) return nothing;
	return html`<h2>${title}</h2>
		<ul aria-label=${title}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function factsView(facts: Readonly<Record<string, string | null>>): TemplateResult {
	const factView = ([name, value]: readonly [string, string | null]) =>
		html`<dt>${name}</dt><dd>${value ?? html`<i>not known</i>`}</dd>`;
	return html`<dl>${Object.entries(facts).map(factView)}</dl>`;
}
