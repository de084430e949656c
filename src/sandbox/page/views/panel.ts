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

const tabs = [
	{ tab: "message", label: "Message" },
	{ tab: "answer", label: "Answer" },
	{ tab: "article", label: "Article" },
] as const;

/** The side panel for authors: what was sent, how the answer was found, how the article was read. */
export function panelView(app: App): View {
	const { panel } = app.state;
	if (!panel) return nothing;
	return html`<aside class="panel" aria-label="Behind the message">
		<header>
			<div role="tablist" aria-label="What to look at">
				${tabs.map(
					({ tab, label }) => html`<button
						role="tab"
						id="tab-${tab}"
						aria-controls="panel-body"
						aria-selected=${panel.tab === tab ? "true" : "false"}
						@click=${() => showPanel(app, { tab })}
					>
						${label}
					</button>`,
				)}
			</div>
			<button aria-label="Close the panel" @click=${() => app.update({ panel: null })}>
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
		return html`<p class="hint">
			Select a message: press Inspect on it, or <kbd>I</kbd> where it has the focus.
		</p>`;
	}
	return panel.tab === "message" ? messageTab(panel.report) : answerTab(panel.report.answer);
}

function messageTab({ payload, measures }: MessageReport): TemplateResult {
	return html`<h2>Against Discord's limits</h2>
		<table>
			<thead>
				<tr>
					<th scope="col">Of</th>
					<th scope="col">Used</th>
					<th scope="col">Limit</th>
				</tr>
			</thead>
			<tbody>
				${measures.map(
					({ of, used, limit }) => html`<tr class=${used > limit * 0.9 ? "near" : ""}>
						<td>
							${of}<meter aria-label=${of} min="0" max=${limit} .value=${used}></meter>
						</td>
						<td>${used}</td>
						<td>${limit}</td>
					</tr>`,
				)}
			</tbody>
		</table>
		<h2>Payload</h2>
		<pre tabindex="0" aria-label="Payload as JSON">${visibleJson(payload)}</pre>`;
}

/** JSON in which the marks that turn or hide text are written out. */
function visibleJson(payload: object): string {
	return JSON.stringify(payload, null, 2).replace(
		/[\p{Bidi_Control}\p{Cf}]/gu,
		(sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
	);
}

function answerTab(answer: AnswerReport | null): TemplateResult {
	if (!answer) return html`<p class="hint">This message answers no question.</p>`;
	const { question, readAs, scope, status, kind, certainty, confidence, passages, suggestions } =
		answer;
	return html`<h2>The question</h2>
		<p class="asked">${question}</p>
		${facts({
			...(readAs === null || readAs === question ? {} : { "Read as": readAs }),
			"Looked in": scope ?? "all articles",
			Outcome: kind === null ? status : `${status}: ${kind}`,
			Shown:
				{ sure: "alone", unsure: "with alternatives", none: "as a miss" }[certainty] ?? certainty,
			Confidence: percent(confidence),
		})}
		${partsView("Why the articles speak of it, or not", answer.topicParts)}
		${partsView("Why the first is right, or not", answer.confidenceParts)}
		<h2>Candidates, best first</h2>
		<ol class="candidates">
			${passages.map(
				({ article, section, score, highlight, answer: words, place, parts }) => html`<li>
					<div class="bar">
						<meter aria-label="Probability" min="0" max="1" .value=${score}></meter>${percent(score)}
					</div>
					<p>${highlight}</p>
					${words === null ? nothing : html`<p>Answer: <u>${words}</u></p>`}
					<small>${section ?? "no heading"} · ${article} · ${place}</small>
					${partsView("Its features", parts)}
				</li>`,
			)}
		</ol>
		${quotesView(answer.quotes)}
		${
			suggestions.length === 0
				? nothing
				: html`<h2>Offered instead</h2>
					<ul>
						${suggestions.map((each) => html`<li>${each}</li>`)}
					</ul>`
		}`;
}

/** What a sum is made of, the weightiest first. */
function partsView(title: string, parts: readonly PartReport[]): View {
	if (parts.length === 0) return nothing;
	return html`<details>
		<summary>${title}</summary>
		<table class="parts">
			<thead>
				<tr>
					<th scope="col">Feature</th>
					<th scope="col">Figure</th>
					<th scope="col">Adds</th>
				</tr>
			</thead>
			<tbody>
				${parts.map(
					({ name, figure, part }) => html`<tr>
						<td>${name}</td>
						<td>${figure.toFixed(2)}</td>
						<td>${part.toFixed(2)}</td>
					</tr>`,
				)}
			</tbody>
		</table>
	</details>`;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}

function articleTab(app: App, { articles, article }: Panel): TemplateResult {
	const chosen = ({ target }: Event) => void showArticle(app, (target as HTMLSelectElement).value);
	return html`<label class="chooser"
			>Article
			<select @change=${chosen}>
				${articles.map(
					({ id, headline }) =>
						html`<option value=${id} ?selected=${id === article?.id}>${headline ?? id}</option>`,
				)}
			</select>
		</label>
		${article ? articleView(article) : nothing}`;
}

function articleView({ id, file, facts: known, sections, dropped, quotes }: ArticleReport) {
	return html`${facts({ id, file, ...known })}
		<h2>Sections</h2>
		${sections.map(
			({ heading, passages }) => html`<details>
				<summary>
					${heading ?? "No heading"} <small>${count(passages.length, "passage")}</small>
				</summary>
				${passages.map((text) => html`<p class="passage">${text}</p>`)}
			</details>`,
		)}
		<h2>Left out</h2>
		${dropped.length === 0 ? html`<p class="hint">Nothing.</p>` : nothing}
		<ul class="dropped">
			${dropped.map(({ text, reason }) => html`<li><b>${reason}</b> ${text}</li>`)}
		</ul>
		${quotesView(quotes)}`;
}

function count(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function quotesView(quotes: readonly QuoteReport[]): View {
	if (quotes.length === 0) return nothing;
	return html`<h2>Quotations</h2>
		<ul class="quotes">
			${quotes.map(
				({ text, speakers, confidence, type, cue, rule }) => html`<li>
					<p>“${text}”</p>
					<b>${speakers.join("; ") || "speaker not named"}</b>
					<small>${percent(confidence)} · ${type} · ${rule}${cue === null ? "" : ` · “${cue}”`}</small>
				</li>`,
			)}
		</ul>`;
}

function facts(values: Readonly<Record<string, string | null>>): TemplateResult {
	return html`<dl>
		${Object.entries(values).map(
			([name, value]) => html`<div>
				<dt>${name}</dt>
				<dd>${value ?? html`<i>not known</i>`}</dd>
			</div>`,
		)}
	</dl>`;
}
