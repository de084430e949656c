import type { Action } from "../view/action.ts";
import type { ActionName } from "../view/custom-id.ts";
import { pressAdd } from "./add.ts";
import { pressArticles } from "./articles.ts";
import { pressAsk } from "./ask.ts";
import { pressBack } from "./back.ts";
import { pressCancel } from "./cancel.ts";
import { pressContext } from "./context.ts";
import { pressDelete } from "./delete.ts";
import { pressDesk } from "./desk.ts";
import { pressDeskset } from "./deskset.ts";
import { pressImport } from "./import.ts";
import { pressInsights } from "./insights.ts";
import { pressMore } from "./more.ts";
import { pressNearest } from "./nearest.ts";
import { pressOpen } from "./open.ts";
import { pressPick } from "./pick.ts";
import { pressQuotes } from "./quotes.ts";
import { pressRefresh } from "./refresh.ts";
import { pressRemove } from "./remove.ts";
import { pressSection } from "./section.ts";
import { pressSettings } from "./settings.ts";
import { pressShare } from "./share.ts";
import { pressVote } from "./vote.ts";

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
