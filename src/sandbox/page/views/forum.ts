import { html, type TemplateResult } from "lit";
import { goTo, post } from "../actions.ts";
import type { App } from "../app.ts";
import { icon } from "./icons.ts";

/** A forum: a form for a new post, and the posts that there are, the newest first. */
export function forumView(app: App): TemplateResult {
	const { scene, channel } = app.state;
	const posts = (scene?.channels ?? []).filter(({ parent }) => parent === channel).reverse();
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const form = event.currentTarget as HTMLFormElement;
		const fields = new FormData(form);
		void post(app, String(fields.get("title")), String(fields.get("content")));
	};
	return html`<form class="new-post raised" aria-label="New post" @submit=${submit}>
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
			({ id, name: title }) => html`<button class="post raised row" @click=${() => goTo(app, id)}>
				${icon("thread")} ${title}
			</button>`,
		)}`;
}
