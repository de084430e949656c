import type {
	AnswerReport,
	ArticleName,
	ArticleReport,
	Choice,
	MessageReport,
	Payload,
	Scene,
} from "../protocol.ts";

/** Everything that the page shows. */
export interface State {
	scene: Scene | null;
	/** Whether the server is there. */
	connected: boolean;
	theme: "dark" | "light";
	/** Who acts: an id of the scene's people. */
	me: string;
	/** Ids of the server whose channels are listed, and of the channel that is shown. */
	server: string;
	channel: string;
	locale: string;
	messages: readonly Payload[];
	/** What went wrong, said below the messages, in the order it happened. */
	notices: readonly Notice[];
	/** The message that is being answered. */
	reply: { readonly to: string; ping: boolean } | null;
	/** The message of one's own that is being edited. */
	editing: { readonly message: string; text: string } | null;
	menu: Menu | null;
	select: OpenSelect | null;
	composer: Composer;
	/** What the bot wants filled in, and the message whose button asked for it. */
	form: { readonly data: Payload; readonly message?: string } | null;
	panel: Panel | null;
	/** Whether the list of channels is open on a phone. */
	drawer: boolean;
}

interface Notice {
	readonly id: number;
	readonly channel: string;
	readonly text: string;
}

/** The context menu of a message. */
export interface Menu {
	readonly message: string;
	readonly x: number;
	readonly y: number;
	/** Whether the apps of the message are shown. */
	apps: boolean;
}

export interface OpenSelect {
	readonly message: string;
	readonly customId: string;
	active: number;
	/** What was chosen when it opened. */
	readonly before: readonly string[];
	readonly chosen: readonly string[];
}

type Composer = TextComposer | CommandComposer;

export interface TextComposer {
	readonly kind: "text";
	text: string;
	popup: Popup | null;
}

export interface CommandComposer {
	readonly kind: "command";
	readonly command: Payload;
	/** The options that have a chip, in order, and what is in them. */
	readonly filled: readonly Filled[];
	/** Name of the option that is being filled. */
	focus: string;
	popup: Popup | null;
	/** Name of a required option that was left empty. */
	missing: string | null;
}

export interface Filled {
	readonly name: string;
	readonly text: string;
	/** The value of the choice that was taken, where its name differs from it. */
	readonly choice: Choice | null;
}

/** What is offered above the composer. */
export interface Popup {
	readonly kind: "commands" | "mentions" | "choices" | "options";
	readonly items: readonly PopupItem[];
	/** -1 for none. */
	active: number;
}

export interface PopupItem {
	readonly label: string;
	readonly detail: string;
	/** A command, an option's name, a person's name, or a choice. */
	readonly value: unknown;
}

export interface Panel {
	readonly tab: "message" | "answer" | "article";
	/** The message that was selected last. */
	readonly message: string | null;
	readonly report: MessageReport | null;
	readonly articles: readonly ArticleName[];
	readonly article: ArticleReport | null;
}

export const emptyComposer: TextComposer = { kind: "text", text: "", popup: null };

export const emptyPanel: Panel = {
	tab: "message",
	message: null,
	report: null,
	articles: [],
	article: null,
};

export function createState(theme: State["theme"]): State {
	return {
		scene: null,
		connected: false,
		theme,
		me: "",
		server: "",
		channel: "",
		locale: "en-GB",
		messages: [],
		notices: [],
		reply: null,
		editing: null,
		menu: null,
		select: null,
		composer: emptyComposer,
		form: null,
		panel: null,
		drawer: false,
	};
}

/** The first article that an answer rests on. */
export function articleOf(answer: AnswerReport | null | undefined): string | null {
	return answer?.passages[0]?.article ?? answer?.scope ?? null;
}
