import type { App } from "./app.ts";
import type { Popup, PopupItem } from "./state.ts";

/** Something to offer above the composer; null for nothing. */
export function popupOf(
	kind: Popup["kind"],
	items: readonly PopupItem[],
	active: number,
): Popup | null {
	return items.length === 0 ? null : { kind, items, active };
}

/** Moves through what is offered, around its ends. */
export function movePopup(app: App, by: number): void {
	const { composer } = app.state;
	const { popup } = composer;
	if (!popup) return;
	const count = popup.items.length;
	const from = popup.active === -1 && by < 0 ? 0 : popup.active;
	app.update({
		composer: { ...composer, popup: { ...popup, active: (from + by + count) % count } },
	});
}

export function closePopup(app: App): void {
	app.update({ composer: { ...app.state.composer, popup: null } });
}
