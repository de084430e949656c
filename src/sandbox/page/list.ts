import { update } from "./app.ts";
import { type Offer, state } from "./state.ts";

/** Offers something above the composer; with nothing to offer there is nothing. */
export function offer(title: string, items: readonly Offer[], active = -1): void {
	update({ list: items.length === 0 ? null : { id: "popup", title, items, active } });
}

export function closeList(): void {
	const { list } = state;
	update({ list: null });
	list?.leave?.();
}

/** The keys that work on a list that is open; says whether it was one. */
export function handleListKeys(event: KeyboardEvent): boolean {
	const { list } = state;
	if (!list) return false;
	const { items, active } = list;
	const walk = (to: number) => update({ list: { ...list, active: to } });
	if (event.key === "ArrowDown") walk((active + 1) % items.length);
	else if (event.key === "ArrowUp") walk((Math.max(active, 0) - 1 + items.length) % items.length);
	else if (event.key === "Escape") closeList();
	else if (event.key === "Enter" && active >= 0) items[active]?.take();
	else return false;
	event.preventDefault();
	event.stopPropagation();
	return true;
}
