import { css } from "lit";

/** The side panel for authors. */
export const panelStyles = css`
	.panel {
		display: flex;
		flex-direction: column;
		min-height: 0;
		background: var(--side);
		border-left: 1px solid var(--edge);
		border-top: 1px solid var(--edge);
		font-size: 0.875rem;
	}
	.panel header {
		display: flex;
		justify-content: space-between;
		flex: 0 0 48px;
		padding: 0 12px;
		border-bottom: 1px solid var(--edge);
	}
	.panel [role="tab"] {
		height: 100%;
		padding: 0 12px;
		font-weight: 500;
		color: var(--muted);
		border-bottom: 2px solid transparent;
	}
	.panel [aria-selected="true"] {
		color: var(--strong);
		border-color: var(--brand);
	}
	.panel-body {
		flex: 1;
		overflow-y: auto;
		padding: 12px 16px 24px;
	}
	.panel h2 {
		margin: 20px 0 8px;
		font-size: 0.75rem;
		font-weight: 600;
		color: var(--muted);
	}
	.panel h2:first-child {
		margin-top: 4px;
	}
	.panel p {
		margin: 4px 0;
		overflow-wrap: anywhere;
	}
	.hint,
	.panel small {
		color: var(--muted);
	}
	.panel table {
		width: 100%;
		border-collapse: collapse;
	}
	.panel th {
		text-align: left;
		font-weight: 500;
		color: var(--muted);
	}
	.panel td:not(:first-child),
	.panel th:not(:first-child) {
		text-align: right;
		padding-left: 12px;
		font-variant-numeric: tabular-nums;
	}
	.panel meter {
		display: block;
		width: 100%;
		height: 6px;
	}
	.near td {
		color: var(--danger);
	}
	.panel pre {
		margin: 0;
		padding: 12px;
		overflow: auto;
		border: 1px solid var(--edge);
		border-radius: 8px;
		background: var(--code);
		font: 0.75rem / 1.4 Consolas, "Liberation Mono", monospace;
		white-space: pre-wrap;
		overflow-wrap: anywhere;
	}
	.panel dl {
		margin: 8px 0;
	}
	.panel dl div {
		display: flex;
		gap: 12px;
		padding: 3px 0;
	}
	.panel dt {
		flex: 0 0 84px;
		color: var(--muted);
	}
	.panel dd {
		margin: 0;
		min-width: 0;
		overflow-wrap: anywhere;
	}
	.panel ol,
	.panel ul {
		margin: 0;
		padding-left: 20px;
	}
	.panel li {
		margin-bottom: 10px;
		unicode-bidi: isolate;
	}
	.panel .bar {
		display: flex;
		align-items: center;
		gap: 8px;
		white-space: nowrap;
	}
	.asked {
		padding: 8px 12px;
		border-radius: 8px;
		background: var(--input);
	}
	.chooser {
		display: block;
		color: var(--muted);
	}
	.chooser select {
		display: block;
		width: 100%;
		margin-top: 4px;
		padding: 8px;
		color: var(--strong);
		border: 1px solid var(--edge);
		border-radius: 8px;
		background: var(--input);
	}
	.panel summary {
		padding: 4px 0;
		cursor: pointer;
		color: var(--strong);
	}
	.passage {
		padding-left: 12px;
		border-left: 2px solid var(--edge);
	}
	.dropped b {
		color: var(--strong);
	}
	@media (max-width: 1100px) {
		.panel {
			position: fixed;
			inset: 0 0 0 auto;
			z-index: 25;
			width: min(420px, 100vw);
		}
	}
`;
