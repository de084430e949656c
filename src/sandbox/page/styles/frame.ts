import { css } from "lit";

/** What is around the messages: Discord's colours, what every control looks like, the columns, and the side panel. */
export const frameStyles = css`
	:root {
		color-scheme: dark;
		--base: light-dark(#f3f3f4, #121214);
		--chat: light-dark(#fbfbfb, #1a1a1e);
		--input: light-dark(#ffffff, #222327);
		--raised: light-dark(#ffffff, #28282d);
		--edge: light-dark(#dcdcdf, #2c2c31);
		--hover: light-dark(#f3f3f4, #202024);
		--selected: light-dark(#e3e3e6, #37373d);
		--text: light-dark(#2f3035, #dfe0e2);
		--strong: light-dark(#1b1b1e, #fbfbfb);
		--muted: light-dark(#5c5d67, #a3a4ac);
		--link: light-dark(#0059b3, #7cb0ff);
		--brand: #5865f2;
		--mention: light-dark(#e3e6fd, #2a2d52);
		--mention-text: light-dark(#4149c4, #c2c9ff);
		--ping: light-dark(#fdf5e3, #2d291f);
		--private: light-dark(#eef0fe, #1f2034);
		--spine: light-dark(#c4c5c9, #4a4b52);
		--button: light-dark(#ebebed, #303035);
		--button-edge: light-dark(#dcdcdf, #38383e);
		--button-hover: light-dark(#dfdfe2, #3c3c43);
		--danger: light-dark(#b3202b, #ff7a7f);
	}
	:root[data-theme="light"] { color-scheme: light; }

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
	.places { display: contents; color: inherit; }

	@media (max-width: 1100px) {
		.page.with-panel { grid-template-columns: 72px 240px minmax(0, 1fr); }
		.panel { position: fixed; inset: 0 0 0 auto; z-index: 25; width: min(420px, 100vw); }
	}
	@media (max-width: 760px) {
		.page, .page.with-panel { grid-template-columns: minmax(0, 1fr); }
		.places { display: none; inset: 0 auto 0 0; height: 100%; margin: 0; border: 0; padding: 0; }
		.places:popover-open { display: flex; background: var(--base); }
		.places::backdrop { background: rgb(0 0 0 / 60%); }
		.rail { width: 72px; }
		.channels { width: min(280px, calc(100vw - 104px)); }
		.hamburger { display: block; }
	}

	.panel { display: flex; flex-direction: column; min-height: 0; background: var(--base); font-size: 0.875rem; }
	.panel { border: solid var(--edge); border-width: 1px 0 0 1px; }
	.panel header { flex: 0 0 48px; justify-content: space-between; padding: 0 12px; }
	.panel header { border-bottom: 1px solid var(--edge); }
	.panel [role="tablist"] { align-self: stretch; }
	.panel [role="tab"] { height: 100%; text-transform: capitalize; padding: 0 12px; font-weight: 500; color: var(--muted); }
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
	.panel select { width: 100%; padding: 8px; border: 1px solid var(--edge); border-radius: 8px; background: var(--input); }
	.panel summary { padding: 4px 0; cursor: pointer; color: var(--strong); }
	.passage { padding-left: 12px; border-left: 2px solid var(--edge); }
`;
