import { css } from "lit";

/** The side panel for authors. */
export const panelStyles = css`
	.panel { display: flex; flex-direction: column; min-height: 0; background: var(--base); font-size: 0.875rem; }
	.panel { border: solid var(--edge); border-width: 1px 0 0 1px; }
	.panel header { flex: 0 0 48px; justify-content: space-between; padding: 0 12px; }
	.panel header { border-bottom: 1px solid var(--edge); }
	.panel [role="tablist"] { align-self: stretch; }
	.panel [role="tab"] { height: 100%; padding: 0 12px; font-weight: 500; color: var(--muted); }
	.panel [aria-selected="true"] { color: var(--strong); box-shadow: inset 0 -2px var(--brand); }
	.panel-body { flex: 1; overflow-y: auto; padding: 12px 16px 24px; }
	.panel h2 { margin: 20px 0 8px; font-size: 0.75rem; font-weight: 600; color: var(--muted); }
	.panel h2:first-child { margin-top: 4px; }
	.panel p { margin: 4px 0; overflow-wrap: anywhere; }
	.panel table { width: 100%; border-collapse: collapse; }
	.panel th { text-align: left; font-weight: 500; color: var(--muted); }
	.panel :is(td, th):not(:first-child) { text-align: right; padding-left: 12px; }
	.panel td { font-variant-numeric: tabular-nums; }
	.panel meter { display: block; width: 100%; height: 6px; }
	.near td { color: var(--danger); }
	.panel pre { margin: 0; padding: 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
	.panel pre { font: 0.75rem / 1.4 Consolas, "Liberation Mono", monospace; }
	.panel dl { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 6px 12px; margin: 8px 0; }
	.panel dt { color: var(--muted); }
	.panel dd { margin: 0; overflow-wrap: anywhere; }
	.panel :is(ol, ul) { margin: 0; padding-left: 20px; }
	.panel li { margin-bottom: 10px; unicode-bidi: isolate; }
	.panel .bar { white-space: nowrap; }
	.asked { padding: 8px 12px; }
	.chooser select { display: block; width: 100%; margin-top: 4px; padding: 8px; color: var(--strong); }
	.panel summary { padding: 4px 0; cursor: pointer; color: var(--strong); }
	.passage { padding-left: 12px; border-left: 2px solid var(--edge); }

	@media (max-width: 1100px) {
		.panel { position: fixed; inset: 0 0 0 auto; z-index: 25; width: min(420px, 100vw); }
	}
`;
