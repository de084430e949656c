import { css } from "lit";

/** What is on messages: components, select menus, and the context menu over them. */
export const componentStyles = css`
	.components, .container { display: flex; flex-direction: column; gap: 8px; }
	.components { padding-bottom: 4px; }
	.components:not(:has(> *:not(.toolbar))) { display: contents; }
	:is(.components, .container) > discord-action-row { margin-top: 0; }
	.container { max-width: 37.5rem; padding: 16px; border-left: 4px solid var(--accent, var(--edge)); }
	.section { display: flex; gap: 16px; justify-content: space-between; }
	.separator { width: 100%; margin: 0; border: 0; border-top: 1px solid var(--edge); }
	.separator.wide { margin: 8px 0; }
	.space { height: 0; }
	.space.wide { height: 16px; }
	.unknown { color: var(--muted); font-style: italic; }

	.select { position: relative; width: min(400px, 100%); }
	.select-box { justify-content: space-between; width: 100%; padding: 8px 12px; text-align: left; }
	.select-box:disabled { opacity: 0.5; cursor: not-allowed; }
	.select-box span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
	.select-list { position: absolute; z-index: 10; inset: auto 0 calc(100% + 4px); max-height: 260px; }
	.select-list small { display: block; }
	.select-list [aria-selected="true"]::after { content: "✓"; float: right; color: var(--link); }

	.gallery img { display: block; max-width: min(550px, 100%); border-radius: 8px; }

	.form { width: min(440px, 92vw); padding: 24px; color: var(--text); }
	.form::backdrop { background: rgb(0 0 0 / 60%); }
	.form h2 { margin: 0 0 16px; font-size: 1.25rem; color: var(--strong); }
	.form label { display: block; margin-bottom: 16px; font-weight: 500; }
	.form small { display: block; font-weight: 400; }
	.form textarea { display: block; width: 100%; margin-top: 8px; padding: 10px 12px; font-weight: 400; }

	.menu { position: fixed; z-index: 21; width: 220px; padding: 8px; font-size: 0.875rem; overflow: visible; }
	.menu button { justify-content: space-between; width: 100%; padding: 7px 8px; border-radius: 4px; }
	.menu button:is(:hover, :focus) { background: var(--selected); color: var(--strong); }
	.menu .danger { color: var(--danger); }
	.menu hr { border: 0; border-top: 1px solid var(--edge); margin: 4px 0; }
	.submenu-holder { position: relative; }
	.submenu { position: absolute; left: calc(100% - 4px); top: -9px; }
	@media (max-width: 760px) {
		.submenu { left: 16px; top: 32px; }
	}
`;
