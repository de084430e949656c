import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { listOf, objectOf, textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";
import { goTo, post, submitForm } from "../actions.ts";
import { update } from "../app.ts";
import { state } from "../state.ts";
import { icon } from "./icons.ts";

/** A form of the bot's: fields with their labels, over the page until it is sent or closed. */
export function formView(): TemplateResult | typeof nothing {
	if (!state.form) return nothing;
	const { title, components } = state.form.data;
	const close = () => update({ form: null });
	return html`<dialog class="form raised" aria-label=${textOf(title)} @close=${close} ${ref(open)}>
		<form @submit=${withFields((fields) => void submitForm(fields))}>
			<h2>${title}</h2>
			${listOf(components).map(fieldView)}
			<div class="row">
				<button class="solid">Submit</button>
				<button class="quiet" type="button" @click=${close}>Cancel</button>
			</div>
		</form>
	</dialog>`;
}

/** Opens it as soon as it is on the page. */
function open(dialog?: Element): void {
	queueMicrotask(() => dialog instanceof HTMLDialogElement && dialog.showModal());
}

/** Takes what is written in a form, by the names of its fields. */
function withFields(take: (fields: Readonly<Record<string, string>>) => void) {
	return (event: SubmitEvent): void => {
		event.preventDefault();
		const typed = new FormData(event.currentTarget as HTMLFormElement);
		take(Object.fromEntries([...typed].map(([name, value]) => [name, String(value)])));
	};
}

/** A label with its text input. */
function fieldView({ label, description, component }: Payload): TemplateResult {
	const input = objectOf(component);
	return html`<label>
		${label} ${description ? html`<small>${description}</small>` : nothing}
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

/** A forum: a form for a new post, and the posts that there are, the newest first. */
export function forumView(): TemplateResult {
	const { scene, channel } = state;
	const posts = (scene?.channels ?? []).filter(({ parent }) => parent === channel).reverse();
	const send = withFields(({ title = "", content = "" }) => void post(title, content));
	return html`<form class="new-post raised" aria-label="New post" @submit=${send}>
			<input class="box" name="title" required maxlength="100" aria-label="Title" placeholder="Title" />
			<textarea
				class="box"
				name="content"
				required
				maxlength="2000"
				rows="2"
				aria-label="Message"
				placeholder="Begin with @${scene?.bot.name} to ask the bot"
			></textarea>
			<button class="solid">Post</button>
		</form>
		${posts.map(
			({ id, name: title }) => html`<button class="post raised row" @click=${() => goTo(id)}>
				${icon("thread")} ${title}
			</button>`,
		)}`;
}
