import { css } from "lit";

/** Where one writes, and what is offered above it. */
export const composerStyles = css`
	.composer {
		position: relative;
		padding: 0 16px 24px;
	}
	.composer-box {
		display: flex;
		align-items: flex-start;
		min-height: 56px;
		border: 1px solid var(--edge);
		border-radius: 8px;
		background: var(--input);
	}
	.plus {
		padding: 15px;
		color: var(--muted);
	}
	.plus:hover {
		color: var(--strong);
	}
	#composer {
		flex: 1;
		min-width: 0;
		max-height: 40vh;
		padding: 16px 16px 16px 0;
		border: 0;
		outline: 0;
		background: none;
		resize: none;
		field-sizing: content;
	}
	#composer::placeholder,
	.end::placeholder {
		color: var(--muted);
		opacity: 1;
	}
	.replying {
		display: flex;
		align-items: center;
		gap: 12px;
		padding: 8px 16px;
		border: 1px solid var(--edge);
		border-bottom: 0;
		border-radius: 8px 8px 0 0;
		background: var(--raised);
		font-size: 0.875rem;
		color: var(--muted);
	}
	.replying b {
		color: var(--strong);
	}
	.replying span:first-child {
		flex: 1;
	}
	.replying + .composer-box {
		border-radius: 0 0 8px 8px;
	}
	.ping {
		display: flex;
		align-items: center;
		gap: 4px;
		font-weight: 600;
	}
	.ping[aria-pressed="true"] {
		color: var(--link);
	}
	.command {
		display: flex;
		flex-wrap: wrap;
		align-items: center;
		gap: 8px;
		flex: 1;
		min-width: 0;
		padding: 12px 12px 12px 0;
	}
	.command-name {
		font-weight: 500;
		color: var(--strong);
	}
	.chip {
		display: inline-flex;
		max-width: 100%;
		overflow: hidden;
		border: 1px solid var(--edge);
		border-radius: 6px;
	}
	.chip span {
		padding: 3px 8px;
		background: var(--base);
		color: var(--text);
	}
	.chip input {
		min-width: 24px;
		max-width: 100%;
		padding: 3px 8px;
		border: 0;
		outline: 0;
		background: var(--raised);
		field-sizing: content;
	}
	.chip.focused {
		border-color: var(--focus);
	}
	.chip.missing {
		border-color: var(--danger);
	}
	.end {
		flex: 1;
		min-width: 72px;
		padding: 3px 0;
		border: 0;
		outline: 0;
		background: none;
	}
	.end.full {
		min-width: 8px;
	}
	.send {
		padding: 4px;
		color: var(--muted);
		border-radius: 6px;
	}
	.send:hover {
		color: var(--strong);
	}
	.popup {
		position: absolute;
		z-index: 12;
		left: 16px;
		right: 16px;
		bottom: calc(100% + 4px);
		max-height: min(420px, 55vh);
		overflow-y: auto;
		padding: 8px;
		border: 1px solid var(--edge);
		border-radius: 8px;
		background: var(--raised);
		box-shadow: 0 8px 16px rgb(0 0 0 / 24%);
	}
	.popup-title {
		padding: 4px 8px 8px;
		font-size: 0.75rem;
		font-weight: 600;
		color: var(--muted);
	}
	.popup-head {
		padding: 4px 8px;
		font-size: 0.875rem;
		color: var(--muted);
	}
	.popup-head b {
		margin-right: 8px;
		color: var(--strong);
	}
	.popup-head.error {
		color: var(--danger);
	}
	.popup [role="option"] {
		display: flex;
		align-items: center;
		gap: 12px;
		padding: 7px 8px;
		border-radius: 4px;
		cursor: pointer;
		unicode-bidi: isolate;
	}
	.popup [role="option"]:hover,
	.popup .active {
		background: var(--selected);
	}
	.item-label {
		font-weight: 500;
		overflow: hidden;
		text-overflow: ellipsis;
	}
	.detail {
		flex: 1;
		font-size: 0.875rem;
		color: var(--muted);
	}
	.app {
		font-size: 0.75rem;
		color: var(--muted);
	}
	@media (max-width: 760px) {
		.composer {
			padding: 0 8px 12px;
		}
		.popup {
			left: 8px;
			right: 8px;
		}
		.popup [role="option"] {
			flex-wrap: wrap;
			gap: 4px 8px;
		}
	}
`;
