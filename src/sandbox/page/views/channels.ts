import { html, nothing, type TemplateResult } from "lit";
import type { Place } from "../../protocol.ts";
import { goTo } from "../actions.ts";
import { update } from "../app.ts";
import { channelsHere, faceOf } from "../people.ts";
import { state } from "../state.ts";
import { icon } from "./icons.ts";

/** The servers' bar and the channels of the one that is open; on a phone they come over the page. */
export function channelsView(): TemplateResult {
	const { channels = [], servers = [] } = state.scene ?? {};
	const places = channelsHere();
	const within = (parent: string | null) => places.filter((place) => place.parent === parent);
	return html`<div id="places" class="places" popover>
		<nav class="rail" aria-label="Servers">
			${servers.map(
				({ id, name }) => html`<button
					class="server"
					title=${name}
					aria-current=${id === state.server ? "true" : nothing}
					@click=${() => openServer(id)}
				>
					<span aria-hidden="true">${name.replace(/(\S)\S*\s*/g, "$1").toUpperCase()}</span>
					<span class="sr">${name}</span>
				</button>`,
			)}
		</nav>
		<nav class="channels" aria-label="Channels">
			<div class="server-name">${servers.find(({ id }) => id === state.server)?.name}</div>
			<div class="channel-list">
				<div class="category">Text channels</div>
				${within(null).map((root) => [root, ...within(root.id)].map(channelLink))}
				<div class="category">Direct messages</div>
				${channels.filter(({ kind }) => kind === "direct").map(channelLink)}
			</div>
			${accountView()}
		</nav>
	</div>`;
}

function openServer(server: string): void {
	const first = state.scene?.channels.find((place) => place.server === server);
	update({ server });
	if (first) goTo(first.id);
}

/** The drawing of each kind of channel. */
export const placeIcons = { text: "hash", direct: "at", thread: "thread", forum: "forum" } as const;

function channelLink({ id, name, kind, parent }: Place): TemplateResult {
	const bot = faceOf(state.scene?.bot.id);
	const picture = html`<img src=${bot.avatar} alt="" width="24" height="24" />`;
	return html`<button
		class="channel quiet row ${parent === null ? "" : "within"}"
		aria-current=${id === state.channel ? "page" : nothing}
		@click=${() => goTo(id)}
	>
		${kind === "direct" ? picture : icon(placeIcons[kind])}
		<span>${kind === "direct" ? bot.name : name}</span>
	</button>`;
}

const languages = { "en-GB": "English", fr: "Français", de: "Deutsch", "es-ES": "Español" };

/** Who one is, in which language, and whether it is dark. */
function accountView(): TemplateResult {
	const { scene, me, theme, locale } = state;
	const other = theme === "dark" ? "light" : "dark";
	const people = (scene?.people ?? []).map(({ id, name, moderates }) => {
		return [id, `${name} (${moderates ? "moderator" : "member"})`] as const;
	});
	return html`<div class="account row box">
		<img src=${faceOf(me).avatar} alt="" width="32" height="32" />
		<div class="account-choices">
			${choiceView("Person", people, me, (id) => update({ me: id }))}
			${choiceView("Language", Object.entries(languages), locale, (id) => update({ locale: id }))}
		</div>
		<button class="quiet" aria-label="Switch to the ${other} theme" @click=${() => update({ theme: other })}>
			${icon(theme === "dark" ? "sun" : "moon")}
		</button>
	</div>`;
}

/** One thing to choose of some, each with its id. */
export function choiceView(
	label: string,
	options: readonly (readonly [id: string, name: string])[],
	chosen: string | undefined,
	choose: (id: string) => void,
): TemplateResult {
	const changed = ({ target }: Event) => choose((target as HTMLSelectElement).value);
	return html`<select aria-label=${label} @change=${changed}>
		${options.map(([id, name]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
	</select>`;
}
