import { html, nothing, type TemplateResult } from "lit";
import { listOf, numberOf, objectOf, textOf } from "../../../stand-in/json.ts";
import type { Payload } from "../../protocol.ts";
import { press } from "../actions.ts";
import type { App } from "../app.ts";
import { channelsOf } from "../people.ts";
import { markdownView } from "./markdown.ts";
import { selectView } from "./select.ts";
import "@skyra/discord-components-core/discord-action-row.js";
import "@skyra/discord-components-core/discord-button.js";

/** Discord's numbers for components. */
const types = {
	row: 1,
	button: 2,
	select: 3,
	roleSelect: 6,
	channelSelect: 8,
	section: 9,
	text: 10,
	gallery: 12,
	separator: 14,
	container: 17,
} as const;

type View = TemplateResult | typeof nothing;

/** Shows a message's components, top to bottom. */
export function componentsView(app: App, message: Payload): View[] {
	return listOf(message["components"]).map((each) => componentView(app, message, each));
}

function componentView(app: App, message: Payload, component: Payload): View {
	const inner = () =>
		listOf(component["components"]).map((each) => componentView(app, message, each));
	switch (component["type"]) {
		case types.row:
			return html`<discord-action-row>${inner()}</discord-action-row>`;
		case types.button:
			return buttonView(app, message, component);
		case types.select:
			return selectView(app, message, component);
		case types.channelSelect:
			return selectView(app, message, { ...component, options: channelOptions(app, component) });
		case types.roleSelect:
			return selectView(app, message, { ...component, options: roleOptions(app, component) });
		case types.gallery:
			return galleryView(message, component);
		case types.text:
			return html`<div class="text-display">
				${markdownView(app.state, textOf(component["content"]))}
			</div>`;
		case types.section: {
			const [accessory = {}] = listOf([component["accessory"]]);
			return html`<div class="section">
				<div>${inner()}</div>
				<discord-action-row>${componentView(app, message, accessory)}</discord-action-row>
			</div>`;
		}
		case types.separator:
			return separatorView(component);
		case types.container:
			return html`<div class="container raised" .style=${accentOf(component)}>${inner()}</div>`;
		default:
			return component["type"] === undefined
				? nothing
				: html`<div class="unknown">Component of type ${component["type"]}, not shown here</div>`;
	}
}

/** The channels to choose from; those that are chosen first. */
function channelOptions({ state }: App, component: Payload): Payload[] {
	const chosen = listOf(component["default_values"]).map(({ id }) => id);
	return channelsOf(state).map(({ id, name }) => ({
		label: `#${name}`,
		value: id,
		default: chosen.includes(id),
	}));
}

/** The roles to choose from. */
function roleOptions({ state }: App, component: Payload): Payload[] {
	const chosen = listOf(component["default_values"]).map(({ id }) => id);
	const roles = state.scene?.servers.find(({ id }) => id === state.server)?.roles ?? [];
	return roles.map(({ id, name }) => ({ label: name, value: id, default: chosen.includes(id) }));
}

/** Pictures that came with the message. */
function galleryView(message: Payload, component: Payload): View {
	const pictures = listOf(component["items"]).map(({ media, description }) => {
		const name = textOf(objectOf(media)["url"]).replace(/^attachment:\/\//, "");
		const file = listOf(message["attachments"]).find(({ filename }) => filename === name) ?? {};
		const address = `data:${textOf(file["content_type"])};base64,${textOf(file["base64"])}`;
		return html`<img src=${address} alt=${textOf(description)} />`;
	});
	return html`<div class="gallery">${pictures}</div>`;
}

const buttonLooks = ["primary", "primary", "secondary", "success", "destructive", "secondary"];

function buttonView(app: App, message: Payload, component: Payload): View {
	const { custom_id, style, disabled } = component;
	const label = [objectOf(component["emoji"])["name"], component["label"]]
		.filter(Boolean)
		.join(" ");
	const look = buttonLooks[numberOf(style)] ?? "secondary";
	const address = textOf(component["url"]);
	if (/^https?:\/\//i.test(address)) {
		return html`<discord-button type=${look} url=${address}>${label}</discord-button>`;
	}
	const pressed = () => {
		if (disabled !== true) void press(app, textOf(message["id"]), textOf(custom_id));
	};
	return html`<discord-button
		type=${look}
		?disabled=${disabled === true}
		aria-disabled=${disabled === true ? "true" : nothing}
		@click=${pressed}
		>${label}</discord-button
	>`;
}

function separatorView({ divider, spacing }: Payload): View {
	const look = spacing === 2 ? "wide" : "";
	return divider === false
		? html`<div class="space ${look}"></div>`
		: html`<hr class="separator ${look}" />`;
}

function accentOf({ accent_color }: Payload): string {
	if (typeof accent_color !== "number") return "";
	return `--accent: #${accent_color.toString(16).padStart(6, "0")}`;
}
