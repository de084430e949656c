import { html, nothing, type TemplateResult } from "lit";
import { listOf, objectOf, textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";
import { submitForm } from "../actions.ts";
import type { App } from "../app.ts";

/** A form of the bot's: fields with their labels, over the page until it is sent or closed. */
export function formView(app: App): TemplateResult | typeof nothing {
	const { form } = app.state;
	if (!form) return nothing;
	const { title, components } = form.data;
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const typed = new FormData(event.currentTarget as HTMLFormElement);
		const fields = [...typed].map(([name, value]) => [name, String(value)]);
		void submitForm(app, Object.fromEntries(fields));
	};
	const close = () => app.update({ form: null });
	return html`<dialog class="form raised" aria-label=${textOf(title)} @close=${close}>
		<form @submit=${submit}>
			<h2>${title}</h2>
			${listOf(components).map(fieldView)}
			<div class="row">
				<button class="solid">Submit</button>
				<button class="quiet" type="button" @click=${close}>Cancel</button>
			</div>
		</form>
	</dialog>`;
}

/** A label with its text input, or an input in a row of its own, as forms had them before. */
function fieldView(holder: Payload): TemplateResult {
	const [first] = listOf(holder["components"]);
	const input = first ?? objectOf(holder["component"]);
	return html`<label>
		${holder["label"] ?? input["label"]}
		${holder["description"] ? html`<small>${holder["description"]}</small>` : nothing}
		<textarea
			class="box"
			name=${textOf(input["custom_id"])}
			rows=${input["style"] === 2 ? 4 : 1}
			placeholder=${textOf(input["placeholder"])}
			minlength=${Number(input["min_length"] ?? 0)}
			maxlength=${Number(input["max_length"] ?? 4000)}
			?required=${input["required"] !== false}
			.defaultValue=${textOf(input["value"])}
		></textarea>
	</label>`;
}
