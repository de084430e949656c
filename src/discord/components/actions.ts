import type { Action } from "../view/action.ts";
import type { ActionName } from "../view/custom-id.ts";
import { pressAdd } from "./add-button.ts";
import { pressArticles } from "./articles-buttons.ts";
import { pressAsk } from "./ask-button.ts";
import { pressBack } from "./back-button.ts";
import { pressCancel } from "./cancel-button.ts";
import { pressContext } from "./context-button.ts";
import { pressDelete } from "./delete-button.ts";
import { pressDesk } from "./desk-buttons.ts";
import { pressDeskset } from "./desk-menus.ts";
import { pressImport } from "./import-button.ts";
import { pressInsights } from "./insights-buttons.ts";
import { pressMore } from "./more-button.ts";
import { pressNearest } from "./nearest-button.ts";
import { pressOpen } from "./open-menu.ts";
import { pressPick } from "./pick-menu.ts";
import { pressQuotes } from "./quotes-buttons.ts";
import { pressRefresh } from "./refresh-button.ts";
import { pressRemove } from "./remove-button.ts";
import { pressSection } from "./section-button.ts";
import { pressSettings } from "./settings-menus.ts";
import { pressShare } from "./share-button.ts";
import { pressVote } from "./vote-button.ts";

/** What answers each action; one that lacks its file fails the type check. */
export const actions: Readonly<Record<ActionName, Action>> = {
	ask: pressAsk,
	more: pressMore,
	nearest: pressNearest,
	context: pressContext,
	section: pressSection,
	quotes: pressQuotes,
	pick: pressPick,
	share: pressShare,
	delete: pressDelete,
	open: pressOpen,
	articles: pressArticles,
	vote: pressVote,
	settings: pressSettings,
	import: pressImport,
	insights: pressInsights,
	back: pressBack,
	desk: pressDesk,
	deskset: pressDeskset,
	add: pressAdd,
	cancel: pressCancel,
	remove: pressRemove,
	refresh: pressRefresh,
};
