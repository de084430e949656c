import { css } from "lit";

/** The page's frame: its columns, the channels, and what every control looks like. */
export const frameStyles = css`
	* {
		box-sizing: border-box;
		scrollbar-color: var(--spine) transparent;
		scrollbar-width: thin;
	}
	html,
	body {
		height: 100%;
		margin: 0;
		background: var(--base);
		color: var(--text);
		font: 400 1rem / 1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif;
		overflow: hidden;
	}
	button,
	select,
	input,
	textarea {
		font: inherit;
		color: inherit;
	}
	button {
		background: none;
		border: 0;
		padding: 0;
		cursor: pointer;
	}
	:focus-visible {
		outline: 2px solid var(--focus);
		outline-offset: -2px;
		border-radius: 4px;
	}
	[hidden] {
		display: none !important;
	}
	.icon {
		display: block;
		flex: none;
	}
	.sr {
		position: absolute;
		clip-path: inset(50%);
		width: 1px;
		height: 1px;
		overflow: hidden;
	}
	.waiting {
		display: grid;
		place-items: center;
		height: 100%;
	}
	.page {
		display: grid;
		grid-template-columns: 72px 240px minmax(0, 1fr);
		height: 100%;
	}
	.page.with-panel {
		grid-template-columns: 72px 240px minmax(0, 1fr) 380px;
	}
	.rail {
		display: flex;
		flex-direction: column;
		align-items: center;
		padding-top: 12px;
		background: var(--base);
	}
	.server {
		display: grid;
		place-items: center;
		width: 44px;
		height: 44px;
		border-radius: 14px;
		background: var(--brand);
		color: #fff;
		font-weight: 600;
	}
	.channels {
		display: flex;
		flex-direction: column;
		background: var(--side);
		border: 1px solid var(--edge);
		border-width: 1px 0 0 1px;
		border-top-left-radius: 12px;
	}
	.server-name {
		padding: 0 16px;
		line-height: 48px;
		font-weight: 600;
		color: var(--strong);
		border-bottom: 1px solid var(--edge);
	}
	.channel-list {
		flex: 1;
		overflow-y: auto;
		padding: 4px 8px;
	}
	.category {
		padding: 16px 8px 4px;
		font-size: 0.875rem;
		font-weight: 500;
		color: var(--muted);
	}
	.channel {
		display: flex;
		align-items: center;
		gap: 8px;
		width: 100%;
		padding: 5px 8px;
		margin-bottom: 2px;
		border-radius: 8px;
		color: var(--muted);
		font-weight: 500;
	}
	.channel img,
	.account img,
	.popup img {
		border-radius: 50%;
	}
	.channel:hover,
	.channel[aria-current] {
		background: var(--selected);
		color: var(--strong);
	}
	.account {
		display: flex;
		align-items: center;
		gap: 8px;
		margin: 8px;
		padding: 8px;
		border-radius: 8px;
		background: var(--input);
		border: 1px solid var(--edge);
	}
	.account-choices {
		flex: 1;
		min-width: 0;
	}
	.account select {
		display: block;
		width: 100%;
		border: 0;
		background: var(--input);
		font-size: 0.875rem;
		line-height: 1.2;
		padding: 0;
		color: var(--muted);
	}
	.account select:first-child {
		color: var(--strong);
		font-weight: 500;
	}
	.account button,
	.chat > header button {
		padding: 6px;
		border-radius: 8px;
		color: var(--muted);
	}
	.account button:hover,
	.chat > header button:hover,
	.chat > header button[aria-pressed="true"] {
		color: var(--strong);
		background: var(--selected);
	}
	.hamburger {
		display: none;
	}
	.veil {
		position: fixed;
		inset: 0;
		z-index: 20;
	}
	@media (max-width: 1100px) {
		.page.with-panel {
			grid-template-columns: 72px 240px minmax(0, 1fr);
		}
	}
	@media (max-width: 760px) {
		.page,
		.page.with-panel {
			grid-template-columns: minmax(0, 1fr);
		}
		.rail,
		.channels {
			display: none;
			position: fixed;
			top: 0;
			bottom: 0;
			left: 0;
			z-index: 30;
		}
		.with-drawer .rail {
			display: flex;
			width: 72px;
		}
		.with-drawer .channels {
			display: flex;
			left: 72px;
			width: min(280px, calc(100vw - 104px));
		}
		.drawer-veil {
			background: rgb(0 0 0 / 60%);
		}
		.hamburger {
			display: block;
		}
	}
`;
