import { html, nothing, type TemplateResult } from "lit";
import { optionNamed } from "../command.ts";
import { inLanguage } from "../people.ts";
import { state } from "../state.ts";

/** A list to take something from; hidden while it is not open. */
export function listView(id: string, label: string, look = ""): TemplateResult {
	const list = state.list?.id === id ? state.list : null;
	return html`<div
		class=${look}
		role="listbox"
		id=${id}
		aria-label=${label}
		aria-multiselectable=${list?.several ? "true" : nothing}
		?hidden=${!list}
	>
		${list?.items.map(
			({ label: words, detail, picture, chosen, take }, index) => html`<div
				role="option"
				id="${id}-${index}"
				class=${index === list.active ? "active" : ""}
				aria-selected=${(list.several ? chosen : index === list.active) ? "true" : "false"}
				@mousedown=${(event: Event) => event.preventDefault()}
				@click=${take}
			>
				${picture ? html`<img src=${picture} alt="" width="24" height="24" />` : nothing}
				<span class="item-label">${words}</span>
				${detail ? html`<span class="detail">${detail}</span>` : nothing}
			</div>`,
		)}
	</div>`;
}

/** Id of what was walked to in a list that is open, for who listens. */
export function activeId(id: string) {
	const { list } = state;
	return list?.id === id && list.active >= 0 ? `${id}-${list.active}` : nothing;
}

/** What is offered above the composer, with what it is for. */
export function popupView(): TemplateResult | typeof nothing {
	if (state.list?.id !== "popup" && !state.command) return nothing;
	return html`<div class="popup raised floating" tabindex="0">
		${headView()} ${listView("popup", "Suggestions")}
	</div>`;
}

function headView(): TemplateResult {
	const { list, command } = state;
	const { focus, missing } = command ?? {};
	if (!command || !focus) {
		return html`<div class="popup-title">${command ? "Optional" : list?.title}</div>`;
	}
	if (missing === focus) {
		return html`<div class="popup-head error" role="alert">
			This option is required. Specify a value.
		</div>`;
	}
	const option = optionNamed(command, focus);
	return html`<div class="popup-head">
		<b>${inLanguage(option, "name")}</b> ${inLanguage(option, "description")}
	</div>`;
}
