import { html, nothing, type TemplateResult } from "lit";
import type { App } from "../app.ts";
import { optionNamed } from "../command.ts";
import { take } from "../composing.ts";
import { inLanguage } from "../people.ts";
import { closePopup, movePopup } from "../popup.ts";
import type { Popup } from "../state.ts";

type View = TemplateResult | typeof nothing;

/** What is offered above the composer, with what it is for. */
export function popupView(app: App): View {
	const { composer } = app.state;
	const { popup } = composer;
	const head = headOf(app);
	if (!popup && head === nothing) return nothing;
	return html`<div class="popup raised floating" tabindex="0">
		${head}
		<div id="popup" role="listbox" aria-label="Suggestions" ?hidden=${!popup}>
			${popup?.items.map(
				({ label, detail }, index) => html`<div
					role="option"
					id="popup-${index}"
					class=${index === popup.active ? "active" : ""}
					aria-selected=${index === popup.active ? "true" : "false"}
					@mousedown=${(event: Event) => event.preventDefault()}
					@click=${() => take(app, index)}
				>
					${pictureOf(popup.kind)}<span class="item-label">${label}</span>
					<span class="detail">${detail}</span>
					${popup.kind === "commands" ? html`<span class="app">Verbatim</span>` : nothing}
				</div>`,
			)}
		</div>
	</div>`;
}

function pictureOf(kind: Popup["kind"]): View {
	if (kind !== "commands" && kind !== "mentions") return nothing;
	return html`<img src="/avatars/bot.svg" alt="" width="24" height="24" />`;
}

function headOf(app: App): View {
	const { composer, locale } = app.state;
	if (composer.kind === "text") {
		if (!composer.popup) return nothing;
		const title = composer.popup.kind === "commands" ? "Commands" : "Members";
		return html`<div class="popup-title">${title}</div>`;
	}
	const option = optionNamed(composer.command, composer.focus);
	if (composer.missing !== null && composer.missing === composer.focus) {
		return html`<div class="popup-head error" role="alert">
			This option is required. Specify a value.
		</div>`;
	}
	if (option["name"] === undefined) return html`<div class="popup-title">Optional</div>`;
	return html`<div class="popup-head">
		<b>${inLanguage(locale, option, "name")}</b> ${inLanguage(locale, option, "description")}
	</div>`;
}

/** Id of what was walked to, for who listens. */
export function activeId(popup: Popup | null) {
	return popup && popup.active >= 0 ? `popup-${popup.active}` : nothing;
}

/** The keys that work on what is offered; says whether it was one. */
export function handlePopupKeys(app: App, event: KeyboardEvent): boolean {
	const { popup } = app.state.composer;
	if (!popup) return false;
	const taken = Math.max(popup.active, 0);
	if (event.key === "ArrowDown") movePopup(app, 1);
	else if (event.key === "ArrowUp") movePopup(app, -1);
	else if (event.key === "Escape") closePopup(app);
	else if (event.key === "Tab" && !event.shiftKey) take(app, taken);
	else if (event.key === "Enter" && popup.active >= 0) take(app, popup.active);
	else return false;
	event.preventDefault();
	event.stopPropagation();
	return true;
}
