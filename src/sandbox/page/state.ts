import type {
	ArticleName,
	ArticleReport,
	Choice,
	MessageReport,
	Payload,
	Scene,
} from "../protocol.ts";

/** Everything that the page shows. It is changed by `update` alone. */
export const state = {
	/** What the server has told; null until it has. */
	scene: null as Scene | null,
	/** Whether the server is there. */
	connected: false,
	theme: "dark" as "dark" | "light",
	/** Who acts: an id of the scene's people. */
	me: "",
	/** Ids of the server whose channels are listed, and of the channel that is shown. */
	server: "",
	channel: "",
	locale: "en-GB",
	/** By their ids, in the order of their arrival. */
	messages: new Map() as ReadonlyMap<string, Payload>,
	/** What went wrong, said below the messages, in the order it happened. */
	notices: [] as readonly {
		readonly id: number;
		readonly channel: string;
		readonly text: string;
	}[],
	/** The message that is being answered. */
	reply: null as { readonly to: string; readonly ping: boolean } | null,
	/** Id of the message of one's own that is being edited. */
	editing: "",
	/** The context menu of a message, and where on the page it opens. */
	menu: null as { readonly message: string; readonly x: number; readonly y: number } | null,
	/** What is written but not sent. */
	text: "",
	command: null as CommandInHand | null,
	list: null as OpenList | null,
	/** What the bot wants filled in, and the message whose button asked for it. */
	form: null as { readonly data: Payload; readonly message?: string } | null,
	panel: null as Panel | null,
};

export type State = typeof state;

/** A command that is being filled in. */
export interface CommandInHand {
	readonly payload: Payload;
	/** The options that have a chip, in order, and what is in them. */
	readonly filled: readonly Filled[];
	/** Name of the option that is being filled; empty at the command's end. */
	readonly focus: string;
	/** Name of a required option that was left empty. */
	readonly missing: string;
}

export interface Filled {
	readonly name: string;
	readonly text: string;
	/** The text, or what the choice that was taken stands for. */
	readonly value: Choice["value"];
}

/** A list to take something from: above the composer, or at a select menu. */
export interface OpenList {
	/** The id of its element. */
	readonly id: string;
	/** What stands above it; empty for nothing. */
	readonly title: string;
	readonly items: readonly Offer[];
	/** Index of what was walked to; -1 for none. */
	readonly active: number;
	/** Whether several can be taken before it closes. */
	readonly several?: boolean;
	/** What is done when it is left. */
	readonly leave?: () => unknown;
}

export interface Offer {
	readonly label: string;
	readonly detail?: string;
	/** Address of a picture before it. */
	readonly picture?: string;
	readonly chosen?: boolean;
	take(): void;
}

export interface Panel {
	readonly tab: "message" | "answer" | "article";
	/** The message that was selected last. */
	readonly message: string | null;
	readonly report: MessageReport | null;
	readonly articles: readonly ArticleName[];
	readonly article: ArticleReport | null;
}
