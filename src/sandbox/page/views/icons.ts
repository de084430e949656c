import { svg } from "lit";

/** Line drawings, 24 units square. */
const drawings = {
	hash: svg`<path d="M10 3 8 21M16 3l-2 18M4 8.5h17M3 15.5h17"/>`,
	at: svg`<circle cx="12" cy="12" r="4"/><path d="M16 8v5a3 3 0 0 0 5 2 9.5 9.5 0 1 0-4 5"/>`,
	thread: svg`<path d="M4 5h16v11H11l-5 4v-4H4ZM8 9h8M8 12h5"/>`,
	forum: svg`<path d="M3 4h13v9H9l-4 3v-3H3ZM9 16v1h6l4 3v-3h2V8h-2"/>`,
	reply: svg`<path d="m9 6-6 6 6 6M3.5 12H14a7 7 0 0 1 7 7"/>`,
	edit: svg`<path d="m4 20 1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19l-4 1Z"/>`,
	more: svg`<g fill="currentColor" stroke="none"><circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/></g>`,
	bin: svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"/>`,
	copy: svg`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M5 15H4V6a2 2 0 0 1 2-2h9v1"/>`,
	apps: svg`<rect x="4" y="4" width="7" height="7" rx="2"/><rect x="13" y="4" width="7" height="7" rx="2"/><rect x="4" y="13" width="7" height="7" rx="2"/><circle cx="16.5" cy="16.5" r="3.5"/>`,
	inspect: svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m20.5 20.5-5-5"/>`,
	close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
	menu: svg`<path d="M4 7h16M4 12h16M4 17h16"/>`,
	panel: svg`<rect x="3" y="4" width="18" height="16" rx="2"/><path d="M15 4v16"/>`,
	moon: svg`<path d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z"/>`,
	sun: svg`<circle cx="12" cy="12" r="4.5"/><path d="M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M19 5l-1.5 1.5M6.5 17.5 5 19"/>`,
	down: svg`<path d="m6 9 6 6 6-6"/>`,
	right: svg`<path d="m9 6 6 6-6 6"/>`,
	plus: svg`<circle cx="12" cy="12" r="10" fill="currentColor" stroke="none"/><path d="M12 7.5v9M7.5 12h9" stroke="var(--input)"/>`,
	eye: svg`<path d="M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12Z"/><circle cx="12" cy="12" r="3"/>`,
	warning: svg`<path d="M12 4 2.5 20h19L12 4ZM12 10v4.5M12 17v.5"/>`,
} as const;

export type IconName = keyof typeof drawings;

/** A drawing; the control that it is on has the words for it. */
export function icon(name: IconName, size = 20) {
	return svg`<svg class="icon" viewBox="0 0 24 24" width=${size} height=${size} aria-hidden="true"
		fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawings[name]}</svg>`;
}
