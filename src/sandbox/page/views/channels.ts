import { html, nothing, type TemplateResult } from "lit";
import type { Place } from "../../protocol.ts";
import { goTo } from "../actions.ts";
import type { App } from "../app.ts";
import { channelsOf, faceOf } from "../people.ts";
import { icon } from "./icons.ts";

/** The servers' bar and the channels of the one that is open. */
export function channelsView(app: App): TemplateResult {
	const { scene, server: open } = app.state;
	const places = channelsOf(app.state);
	const roots = places.filter(({ parent }) => parent === null);
	const servers = scene?.servers ?? [];
	const link = (place: Place) => channelLink(app, place);
	return html`<nav class="rail" aria-label="Servers">
			${servers.map(
				({ id, name }) => html`<button
					class="server"
					title=${name}
					aria-current=${id === open ? "true" : nothing}
					@click=${() => openServer(app, id)}
				>
					<span aria-hidden="true">${initialsOf(name)}</span><span class="sr">${name}</span>
				</button>`,
			)}
		</nav>
		<nav class="channels" aria-label="Channels">
			<div class="server-name">${servers.find(({ id }) => id === open)?.name}</div>
			<div class="channel-list">
				<div class="category">Text channels</div>
				${roots.map((root) => [
					link(root),
					places.filter(({ parent }) => parent === root.id).map(link),
				])}
				<div class="category">Direct messages</div>
				${scene?.channels.filter(({ kind }) => kind === "direct").map(link)}
			</div>
			${accountView(app)}
		</nav>`;
}

function initialsOf(name: string): string {
	return name.replace(/(\S)\S*\s*/g, "$1").toUpperCase();
}

function openServer(app: App, server: string): void {
	const first = app.state.scene?.channels.find((place) => place.server === server);
	app.update({ server });
	if (first) goTo(app, first.id);
}

/** The drawing of each kind of channel. */
export const placeIcons = { text: "hash", direct: "at", thread: "thread", forum: "forum" } as const;

function channelLink(app: App, { id, name, kind, parent }: Place): TemplateResult {
	const { scene, channel } = app.state;
	const look = `channel quiet row ${parent === null ? "" : "within"}`;
	const bot = html`<img src="/avatars/bot.svg" alt="" width="24" height="24" />`;
	return html`<button
		class=${look}
		aria-current=${id === channel ? "page" : nothing}
		@click=${() => goTo(app, id)}
	>
		${kind === "direct" ? bot : icon(placeIcons[kind])}
		<span>${kind === "direct" ? scene?.bot.name : name}</span>
	</button>`;
}

const languages = { "en-GB": "English", fr: "Français", de: "Deutsch", "es-ES": "Español" };

/** Who one is, in which language, and whether it is dark. */
function accountView(app: App): TemplateResult {
	const { scene, me, theme, locale } = app.state;
	const other = theme === "dark" ? "light" : "dark";
	const people = (scene?.people ?? []).map(({ id, name, moderates }) => {
		return [id, `${name} (${moderates ? "moderator" : "member"})`] as const;
	});
	return html`<div class="account row box">
		<img src=${faceOf(app.state, me).avatar} alt="" width="32" height="32" />
		<div class="account-choices">
			${selectView("Person", people, me, (id) => app.update({ me: id }))}
			${selectView("Language", Object.entries(languages), locale, (value) => app.update({ locale: value }))}
		</div>
		<button
			class="quiet"
			aria-label="Switch to the ${other} theme"
			@click=${() => app.update({ theme: other })}
		>
			${icon(theme === "dark" ? "sun" : "moon")}
		</button>
	</div>`;
}

function selectView(
	label: string,
	options: readonly (readonly [value: string, name: string])[],
	chosen: string,
	choose: (value: string) => void,
): TemplateResult {
	const changed = ({ target }: Event) => choose((target as HTMLSelectElement).value);
	return html`<select aria-label=${label} @change=${changed}>
		${options.map(
			([value, name]) =>
				html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
		)}
	</select>`;
}
