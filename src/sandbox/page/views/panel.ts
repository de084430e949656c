import { html, nothing, type TemplateResult } from "lit";
import type {
	AnswerReport,
	ArticleReport,
	MessageReport,
	PartReport,
	QuoteReport,
} from "../../protocol.ts";
import { showArticle, showPanel } from "../actions.ts";
import type { App } from "../app.ts";
import type { Panel } from "../state.ts";
import { icon } from "./icons.ts";

type View = TemplateResult | typeof nothing;

const tabs = { message: "Message", answer: "Answer", article: "Article" } as const;

/** The side panel for authors: what was sent, how the answer was found, how the article was read. */
export function panelView(app: App): View {
	const { panel } = app.state;
	if (!panel) return nothing;
	return html`<aside class="panel" aria-label="Behind the message">
		<header class="row">
			<div role="tablist" aria-label="What to look at">
				${(["message", "answer", "article"] as const).map(
					(tab) => html`<button
						role="tab"
						id="tab-${tab}"
						aria-controls="panel-body"
						aria-selected=${panel.tab === tab ? "true" : "false"}
						@click=${() => showPanel(app, { tab })}
					>
						${tabs[tab]}
					</button>`,
				)}
			</div>
			<button class="quiet" aria-label="Close the panel" @click=${() => app.update({ panel: null })}>
				${icon("close")}
			</button>
		</header>
		<div id="panel-body" class="panel-body" role="tabpanel" tabindex="0" aria-labelledby="tab-${panel.tab}">
			${bodyView(app, panel)}
		</div>
	</aside>`;
}

function bodyView(app: App, panel: Panel): View {
	if (panel.tab === "article") return articleTab(app, panel);
	if (!panel.report) {
		return html`<p class="muted">
			Select a message: press Inspect on it, or <kbd>I</kbd> where it has the focus.
		</p>`;
	}
	return panel.tab === "message" ? messageTab(panel.report) : answerTab(panel.report.answer);
}

function messageTab({ payload, measures }: MessageReport): TemplateResult {
	// A row may well hold all five buttons; it is texts that are near their end.
	const isNear = (used: number, limit: number) => limit >= 100 && used > limit * 0.9;
	const rows = measures.map(({ of, used, limit }) => {
		const what = html`${of}<meter aria-label=${of} min="0" max=${limit} .value=${used}></meter>`;
		return { cells: [what, used, limit], look: isNear(used, limit) ? "near" : "" };
	});
	return html`<h2>Against Discord's limits</h2>
		${tableView(["Of", "Used", "Limit"], rows)}
		<h2>Payload</h2>
		<pre class="box" tabindex="0" aria-label="Payload as JSON">${visibleJson(payload)}</pre>`;
}

interface Row {
	readonly cells: readonly unknown[];
	readonly look?: string;
}

function tableView(heads: readonly string[], rows: readonly Row[]): TemplateResult {
	return html`<table>
		<thead>
			<tr>
				${heads.map((head) => html`<th scope="col">${head}</th>`)}
			</tr>
		</thead>
		<tbody>
			${rows.map(({ cells, look = "" }) => html`<tr class=${look}>${cells.map((cell) => html`<td>${cell}</td> `)}</tr>`)}
		</tbody>
	</table>`;
}

/** JSON in which the marks that turn or hide text are written out. */
function visibleJson(payload: object): string {
	return JSON.stringify(payload, null, 2).replace(
		/[\p{Bidi_Control}\p{Cf}]/gu,
		(sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
	);
}

/** How surely an answer is shown. */
const shownAs: Readonly<Record<string, string>> = {
	sure: "alone",
	unsure: "with alternatives",
	none: "as a miss",
};

function answerTab(answer: AnswerReport | null): TemplateResult {
	if (!answer) return html`<p class="muted">This message answers no question.</p>`;
	const { question, readAs, scope, status, kind, certainty, suggestions } = answer;
	return html`<h2>The question</h2>
		<p class="asked box">${question}</p>
		${facts({
			...(readAs === null || readAs === question ? {} : { "Read as": readAs }),
			"Looked in": scope ?? "all articles",
			Outcome: kind === null ? status : `${status}: ${kind}`,
			Shown: shownAs[certainty] ?? certainty,
			Confidence: percent(answer.confidence),
		})}
		${partsView("Why the first is right, or not", answer.confidenceParts)}
		<h2>Candidates, best first</h2>
		<ol>
			${answer.passages.map(candidateView)}
		</ol>
		${quotesView(answer.quotes)}
		${listView("Offered instead", suggestions)}`;
}

function candidateView(candidate: AnswerReport["passages"][number]): TemplateResult {
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
function partsView(title: string, parts: readonly PartReport[]): View {
	if (parts.length === 0) return nothing;
	const rows = parts.map(({ name, figure, part }) => ({
		cells: [name, figure.toFixed(2), part.toFixed(2)],
	}));
	return html`<details>
		<summary>${title}</summary>
		${tableView(["Feature", "Figure", "Adds"], rows)}
	</details>`;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}

function articleTab(app: App, { articles, article }: Panel): TemplateResult {
	const chosen = ({ target }: Event) => void showArticle(app, (target as HTMLSelectElement).value);
	return html`<label class="chooser muted"
			>Article
			<select class="box" @change=${chosen}>
				${articles.map(
					({ id, headline }) =>
						html`<option value=${id} ?selected=${id === article?.id}>${headline ?? id}</option>`,
				)}
			</select>
		</label>
		${article ? articleView(article) : nothing}`;
}

function articleView({ id, file, facts: known, sections, dropped, quotes }: ArticleReport) {
	const left = dropped.map(({ text, reason }) => html`<b>${reason}</b> ${text}`);
	return html`${facts({ id, file, ...known })}
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

function quotesView(quotes: readonly QuoteReport[]): View {
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
		<ul aria-label=${title}>
			${items.map((item) => html`<li>${item}</li>`)}
		</ul>`;
}

function facts(values: Readonly<Record<string, string | null>>): TemplateResult {
	return html`<dl>
		${Object.entries(values).map(
			([name, value]) => html`<dt>${name}</dt>
				<dd>${value ?? html`<i>not known</i>`}</dd>`,
		)}
	</dl>`;
}
