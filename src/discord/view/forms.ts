import {
	type APIModalInteractionResponseCallbackData,
	ComponentType,
	type TextInputStyle,
} from "discord.js";
import { limits, shortenLabel } from "./limits.ts";

/** Something to be typed into a form; it may be left empty. */
export interface TextField {
	readonly name: string;
	readonly label: string;
	/** Shown where nothing is typed yet. */
	readonly hint: string;
	readonly style: TextInputStyle;
	/** The most characters. */
	readonly longest: number;
	/** What stands in it already. */
	readonly value: string;
}

/** A form of text fields, within Discord's limits. */
export function textForm(
	customId: string,
	title: string,
	fields: readonly TextField[],
): APIModalInteractionResponseCallbackData {
	return {
		custom_id: customId,
		title: shortenLabel(title, limits.formLabel),
		components: fields.map(({ name, label, hint, style, longest, value }) => ({
			type: ComponentType.Label,
			label: shortenLabel(label, limits.formLabel),
			component: {
				type: ComponentType.TextInput,
				custom_id: name,
				style,
				required: false,
				max_length: longest,
				placeholder: shortenLabel(hint, limits.formHint),
				...(value === "" ? {} : { value }),
			},
		})),
	};
}
