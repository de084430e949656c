import { css } from "lit";

/** Where one writes, and what is offered above it. */
export const composerStyles = css`
	.composer { position: relative; padding: 0 16px 24px; }
	.composer-box { display: flex; align-items: flex-start; min-height: 56px; }
	.plus { padding: 15px; color: var(--muted); }
	.plus:hover { color: var(--strong); }
	#composer { flex: 1; min-width: 0; max-height: 40vh; padding: 16px 16px 16px 0; }
	.replying { gap: 12px; padding: 8px 16px; border-bottom: 0; border-radius: 8px 8px 0 0; }
	.replying { font-size: 0.875rem; color: var(--muted); }
	.replying b { color: var(--strong); }
	.replying span:first-child { flex: 1; }
	.replying + .composer-box { border-radius: 0 0 8px 8px; }
	.ping { gap: 4px; font-weight: 600; }
	.ping[aria-pressed="true"] { color: var(--link); }

	.command { flex-wrap: wrap; flex: 1; min-width: 0; padding: 12px 12px 12px 0; }
	.command-name { font-weight: 500; color: var(--strong); }
	.chip { display: inline-flex; max-width: 100%; overflow: hidden; border-radius: 6px; }
	.chip > * { min-width: 24px; max-width: 100%; padding: 3px 8px; }
	.chip span { background: var(--base); }
	.chip.focused { border-color: var(--link); }
	.chip.missing { border-color: var(--danger); }
	.end { flex: 1; min-width: 72px; padding: 3px 0; }
	.end.full { min-width: 8px; }

	.popup { position: absolute; z-index: 12; inset: auto 16px calc(100% + 4px); padding: 8px; }
	.popup { max-height: min(420px, 55vh); }
	.popup-title { padding: 4px 8px 8px; font-size: 0.75rem; font-weight: 600; color: var(--muted); }
	.popup-head { padding: 4px 8px; font-size: 0.875rem; color: var(--muted); }
	.popup-head b { margin-right: 8px; color: var(--strong); }
	.popup-head.error { color: var(--danger); }
	.popup [role="option"] { display: flex; align-items: center; gap: 12px; padding: 7px 8px; border-radius: 4px; }
	.item-label { font-weight: 500; overflow: hidden; text-overflow: ellipsis; }
	.detail { flex: 1; font-size: 0.875rem; color: var(--muted); }
	.app { font-size: 0.75rem; color: var(--muted); }

	@media (max-width: 760px) {
		.composer { padding: 0 8px 12px; }
		.popup { inset-inline: 8px; }
		.popup [role="option"] { flex-wrap: wrap; gap: 4px 8px; }
	}
`;
