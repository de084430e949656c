import { chatStyles } from "./chat.ts";
import { colours } from "./colours.ts";
import { componentStyles } from "./components.ts";
import { composerStyles } from "./composer.ts";
import { frameStyles } from "./frame.ts";
import { panelStyles } from "./panel.ts";

/** Every sheet of the page. */
export const pageStyles: readonly CSSStyleSheet[] = [
	colours,
	frameStyles,
	chatStyles,
	componentStyles,
	composerStyles,
	panelStyles,
].flatMap(({ styleSheet }) => styleSheet ?? []);
