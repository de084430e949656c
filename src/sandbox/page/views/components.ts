import { html, nothing, type TemplateResult } from "lit";
import { listOf, numberOf, objectOf, textOf } from "../../../stand-in/json.ts";
import type { Payload, Person } from "../../protocol.ts";
import { press } from "../actions.ts";
import { channelsHere } from "../people.ts";
import { state } from "../state.ts";
import { markdownView } from "./markdown.ts";
import { selectView } from "./select.ts";
import "@skyra/discord-components-core/discord-action-row.js";
import "@skyra/discord-components-core/discord-button.js";

type View = TemplateResult | typeof nothing;

/** Shows the components of a message, or of one of them, top to bottom. */
export function componentsView(message: Payload, holder: Payload = message): View[] {
	return listOf(holder["components"]).map((each) => {
		const show = views[numberOf(each["type"])];
		if (show) return show(each, message);
		return html`<div class="muted">Component of type ${each["type"]}, not shown here</div>`;
	});
}

/** By Discord's numbers for components. */
const views: Readonly<Record<number, (component: Payload, message: Payload) => View>> = {
	1: (row, message) =>
		html`<discord-action-row>${componentsView(message, row)}</discord-action-row>`,
	2: buttonView,
	3: (select, message) => selectView(message, select, listOf(select["options"])),
	6: (select, message) => selectView(message, select, optionsFor(select, rolesHere())),
	8: (select, message) => selectView(message, select, optionsFor(select, channelsHere(), "#")),
	9: (section, message) => html`<div class="section">
		<div>${componentsView(message, section)}</div>
		${componentsView(message, { components: [{ type: 1, components: [section["accessory"]] }] })}
	</div>`,
	10: ({ content }) => html`<div class="text-display">${markdownView(textOf(content))}</div>`,
	12: galleryView,
	14: separatorView,
	17: (container, message) => html`<div class="container raised" .style=${accentOf(container)}>
		${componentsView(message, container)}
	</div>`,
};

function rolesHere() {
	return state.scene?.servers.find(({ id }) => id === state.server)?.roles ?? [];
}

/** What a menu of things of the server offers. */
function optionsFor(
	select: Payload,
	all: readonly Pick<Person, "id" | "name">[],
	sign = "",
): Payload[] {
	const chosen = listOf(select["default_values"]).map(({ id }) => id);
	return all.map(({ id, name }) => ({
		label: `${sign}${name}`,
		value: id,
		default: chosen.includes(id),
	}));
}

/** Pictures that came with the message. */
function galleryView(component: Payload, message: Payload): View {
	const pictures = listOf(component["items"]).map(({ media, description }) => {
		const name = textOf(objectOf(media)["url"]).replace(/^attachment:\/\//, "");
		const file = listOf(message["attachments"]).find(({ filename }) => filename === name) ?? {};
		const address = `data:${textOf(file["content_type"])};base64,${textOf(file["base64"])}`;
		return html`<img src=${address} alt=${textOf(description)} />`;
	});
	return html`<div class="gallery">${pictures}</div>`;
}

const buttonLooks = ["primary", "primary", "secondary", "success", "destructive", "secondary"];

function buttonView(component: Payload, message: Payload): View {
	const { custom_id, style, url, emoji, label } = component;
	const words = [objectOf(emoji)["name"], label].filter(Boolean).join(" ");
	const look = buttonLooks[numberOf(style)] ?? "secondary";
	if (/^https?:\/\//i.test(textOf(url))) {
		return html`<discord-button type=${look} url=${url}>${words}</discord-button>`;
	}
	const disabled = component["disabled"] === true;
	const pressed = () => {
		if (!disabled) void press(textOf(message["id"]), textOf(custom_id));
	};
	return html`<discord-button
		type=${look}
		?disabled=${disabled}
		aria-disabled=${disabled ? "true" : nothing}
		@click=${pressed}
		>${words}</discord-button
	>`;
}

function separatorView({ divider, spacing }: Payload): View {
	const look = divider === false ? "space" : "separator";
	return html`<hr class="${look} ${spacing === 2 ? "wide" : ""}" />`;
}

function accentOf({ accent_color }: Payload): string {
	if (typeof accent_color !== "number") return "";
	return `--accent: #${accent_color.toString(16).padStart(6, "0")}`;
}
