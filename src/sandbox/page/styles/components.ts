import { css } from "lit";

/** What is on messages: components, select menus, and the context menu over them. */
export const componentStyles = css`
	.components {
		display: flex;
		flex-direction: column;
		gap: 8px;
		padding-bottom: 4px;
	}
	.components:not(:has(> *:not(.toolbar))) {
		display: contents;
	}
	.components > discord-action-row,
	.container > discord-action-row {
		margin-top: 0;
	}
	.container {
		display: flex;
		flex-direction: column;
		gap: 8px;
		max-width: 37.5rem;
		padding: 16px;
		border: 1px solid var(--edge);
		border-left: 4px solid var(--accent, var(--edge));
		border-radius: 8px;
		background: var(--raised);
	}
	.section {
		display: flex;
		gap: 16px;
		justify-content: space-between;
	}
	.separator {
		width: 100%;
		margin: 0;
		border: 0;
		border-top: 1px solid var(--edge);
	}
	.separator.wide {
		margin: 8px 0;
	}
	.space {
		height: 0;
	}
	.space.wide {
		height: 16px;
	}
	.unknown {
		color: var(--muted);
		font-style: italic;
	}
	.select {
		position: relative;
		width: min(400px, 100%);
	}
	.select-box {
		display: flex;
		align-items: center;
		justify-content: space-between;
		gap: 8px;
		width: 100%;
		padding: 8px 12px;
		text-align: left;
		border: 1px solid var(--edge);
		border-radius: 8px;
		background: var(--input);
	}
	.select-box:disabled {
		opacity: 0.5;
		cursor: not-allowed;
	}
	.select-box span {
		overflow: hidden;
		text-overflow: ellipsis;
		white-space: nowrap;
	}
	.placeholder {
		color: var(--muted);
	}
	.select-list {
		position: absolute;
		z-index: 10;
		left: 0;
		right: 0;
		bottom: calc(100% + 4px);
		max-height: 260px;
		overflow-y: auto;
		border: 1px solid var(--edge);
		border-radius: 8px;
		background: var(--raised);
		box-shadow: 0 8px 16px rgb(0 0 0 / 24%);
	}
	.select-list [role="option"] {
		padding: 8px 12px;
		cursor: pointer;
	}
	.select-list small {
		display: block;
		color: var(--muted);
	}
	.select-list .active {
		background: var(--selected);
	}
	.menu {
		position: fixed;
		z-index: 21;
		width: 220px;
		padding: 8px;
		border: 1px solid var(--edge);
		border-radius: 8px;
		background: var(--raised);
		box-shadow: 0 8px 16px rgb(0 0 0 / 24%);
	}
	.menu button {
		display: flex;
		align-items: center;
		justify-content: space-between;
		gap: 8px;
		width: 100%;
		padding: 7px 8px;
		border-radius: 4px;
		font-size: 0.875rem;
		text-align: left;
	}
	.menu button:hover,
	.menu button:focus {
		background: var(--selected);
		color: var(--strong);
	}
	.menu .danger {
		color: var(--danger);
	}
	.menu .none {
		color: var(--muted);
	}
	.menu hr {
		border: 0;
		border-top: 1px solid var(--edge);
		margin: 4px 0;
	}
	.submenu-holder {
		position: relative;
	}
	.submenu {
		position: absolute;
		left: calc(100% - 4px);
		top: -9px;
	}
	@media (max-width: 760px) {
		.submenu {
			left: 16px;
			top: 32px;
		}
	}
`;
