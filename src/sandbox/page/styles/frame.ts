import { css } from "lit";

/** The page's frame: what every control looks like, the columns, the servers and the channels. */
export const frameStyles = css`
	* { box-sizing: border-box; scrollbar-color: var(--spine) transparent; scrollbar-width: thin; }
	html, body { height: 100%; margin: 0; background: var(--base); color: var(--text); overflow: hidden; }
	body { font: 400 1rem / 1.375 "gg sans", "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif; }
	button, select, input, textarea { font: inherit; color: inherit; }
	input, textarea { border: 0; background: none; resize: none; field-sizing: content; }
	::placeholder { color: var(--muted); opacity: 1; }
	button { background: none; border: 0; padding: 0; cursor: pointer; }
	:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; border-radius: 4px; }
	.composer-box :is(input, textarea):focus-visible { outline: 0; }
	[hidden] { display: none !important; }
	.sr { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
	.icon { display: block; flex: none; }
	.row { display: flex; align-items: center; gap: 8px; }
	.muted, small { color: var(--muted); }
	.box { border: 1px solid var(--edge); border-radius: 8px; background: var(--input); }
	.raised { border: 1px solid var(--edge); border-radius: 8px; background: var(--raised); }
	.floating { box-shadow: 0 8px 16px rgb(0 0 0 / 24%); overflow-y: auto; }
	.quiet { padding: 6px; border-radius: 8px; color: var(--muted); }
	.quiet:hover, .quiet[aria-pressed="true"] { color: var(--strong); background: var(--selected); }
	.link { display: inline; color: var(--link); }
	.link:hover { text-decoration: underline; }
	[role="option"] { padding: 8px 12px; cursor: pointer; unicode-bidi: isolate; }
	[role="option"]:is(.active, :hover) { background: var(--selected); }
	.waiting { display: grid; place-items: center; height: 100%; }

	.page { display: grid; grid-template-columns: 72px 240px minmax(0, 1fr); height: 100%; }
	.page.with-panel { grid-template-columns: 72px 240px minmax(0, 1fr) 380px; }
	.rail { display: flex; flex-direction: column; align-items: center; gap: 8px; padding-top: 12px; }
	.server { width: 44px; height: 44px; border-radius: 14px; background: var(--raised); font-weight: 600; }
	.server[aria-current], .server:hover { background: var(--brand); color: #fff; }
	.channels { display: flex; flex-direction: column; background: var(--base); }
	.channels { border: solid var(--edge); border-width: 1px 0 0 1px; border-top-left-radius: 12px; }
	.server-name { padding: 0 16px; line-height: 48px; font-weight: 600; color: var(--strong); }
	.channel-list { flex: 1; overflow-y: auto; padding: 4px 8px; border-top: 1px solid var(--edge); }
	.category { padding: 16px 8px 4px; font-size: 0.875rem; font-weight: 500; color: var(--muted); }
	.channel { width: 100%; padding: 5px 8px; margin-bottom: 2px; font-weight: 500; text-align: left; }
	.channel[aria-current] { color: var(--strong); background: var(--selected); }
	.channel.within { padding-left: 32px; font-size: 0.9375rem; }
	.channel img, .account img, .popup img { border-radius: 50%; }
	.account { margin: 8px; padding: 8px 4px 8px 8px; }
	.account-choices { flex: 1; min-width: 0; }
	.account select { display: block; width: 100%; border: 0; padding: 0; background: var(--input); }
	.account select { font-size: 0.8125rem; line-height: 1.3; color: var(--muted); }
	.account select:first-child { color: var(--strong); font-weight: 500; }
	.hamburger { display: none; }
	.veil { position: fixed; inset: 0; z-index: 20; }

	@media (max-width: 1100px) {
		.page.with-panel { grid-template-columns: 72px 240px minmax(0, 1fr); }
	}
	@media (max-width: 760px) {
		.page, .page.with-panel { grid-template-columns: minmax(0, 1fr); }
		.rail, .channels { display: none; position: fixed; top: 0; bottom: 0; left: 0; z-index: 30; }
		.with-drawer :is(.rail, .channels) { display: flex; }
		.rail { width: 72px; background: var(--base); }
		.channels { left: 72px; width: min(280px, calc(100vw - 104px)); }
		.drawer-veil { background: rgb(0 0 0 / 60%); }
		.hamburger { display: block; }
	}
`;
