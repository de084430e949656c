import { css } from "lit";

/** The messages and what is on them, where one writes, and what opens over them. */
export const chatStyles = css`
	.chat { display: flex; flex-direction: column; min-width: 0; min-height: 0; background: var(--chat); }
	.chat { border: solid var(--edge); border-width: 1px 0 0 1px; }
	.chat > header { flex: 0 0 48px; padding: 0 16px; border-bottom: 1px solid var(--edge); color: var(--muted); }
	.chat h1 { margin: 0; font-size: 1rem; font-weight: 600; color: var(--strong); white-space: nowrap; }
	.topic { flex: 1; margin: 0 0 0 8px; padding-left: 16px; border-left: 1px solid var(--edge); }
	.topic { font-size: 0.875rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
	.offline { padding: 8px 16px; background: var(--danger); color: var(--chat); }
	.scroller { display: flex; flex: 1; flex-direction: column-reverse; min-height: 0; overflow-y: auto; }
	.contents { display: flex; flex: 1 0 auto; flex-direction: column; padding-bottom: 20px; }
	.contents > ol { list-style: none; margin: 0; padding: 0; }
	.welcome { margin: auto 16px 8px; padding-top: 24px; }
	.welcome h2 { margin: 8px 0; font-size: 2rem; line-height: 1.25; color: var(--strong); }
	.welcome p { margin: 0 0 8px; color: var(--muted); }
	.post { width: calc(100% - 32px); margin: 0 16px 8px; padding: 16px; color: var(--strong); text-align: left; }
	.new-post { display: grid; gap: 8px; justify-items: start; margin: 16px; padding: 16px; }
	.new-post :is(input, textarea) { width: 100%; padding: 8px 12px; }
	.solid { padding: 7px 16px; border-radius: 8px; background: var(--brand); color: #fff; font-weight: 500; }

	discord-message { margin-top: 17px; }
	discord-message[message-body-only] { margin-top: 0; }
	discord-message.inspected { box-shadow: inset -3px 0 var(--brand); }
	.file { width: fit-content; margin-top: 4px; padding: 10px 16px; }
	.text-display { unicode-bidi: isolate; overflow-wrap: anywhere; }
	.text { white-space: break-spaces; }
	.paragraph, .list li { unicode-bidi: plaintext; }
	.content > .paragraph:has(+ .edited) { display: inline; }
	.list { margin: 4px 0 0; padding-left: 24px; &:is(ul) { list-style: disc; } }
	discord-header, discord-subscript { display: block; }
	.edited { font-size: 0.625rem; color: var(--muted); }
	.private { gap: 4px; font-size: 0.75rem; }
	.reactions { display: flex; gap: 4px; margin-top: 4px; }
	.reactions span { padding: 2px 6px; font-size: 0.875rem; }
	.toolbar { position: absolute; top: -14px; right: 16px; z-index: 2; display: none; }
	discord-message:is(:hover, :focus-within, :focus) .toolbar { display: flex; }
	.editor textarea { width: 100%; padding: 11px 16px; }
	.notice { margin: 8px 16px 0 72px; color: var(--danger); font-size: 0.875rem; }

	.components, .container { display: flex; flex-direction: column; gap: 8px; }
	.components { padding-bottom: 4px; }
	.components:not(:has(> :not(.toolbar, [hidden]))) { display: contents; }
	:is(.components, .container) > discord-action-row { margin-top: 0; }
	.container { max-width: 37.5rem; padding: 16px; border-left: 4px solid var(--accent, var(--edge)); }
	.section { display: flex; gap: 16px; justify-content: space-between; }
	.separator, .space { width: 100%; margin: 0; border: 0; }
	.separator { border-top: 1px solid var(--edge); }
	.wide { margin: 8px 0; }

	.select { position: relative; width: min(400px, 100%); }
	.select-box { justify-content: space-between; width: 100%; padding: 8px 12px; text-align: left; }
	.select-box:disabled { opacity: 0.5; cursor: not-allowed; }
	.select-box span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
	.select-list { position: absolute; z-index: 10; inset: auto 0 calc(100% + 4px); max-height: 260px; }
	.select-list .detail { display: block; }
	.select-list[aria-multiselectable] [aria-selected="true"]::after { content: "✓"; float: right; color: var(--link); }

	.gallery img { display: block; max-width: min(550px, 100%); border-radius: 8px; }

	.form { width: min(440px, 92vw); padding: 24px; color: var(--text); }
	.form::backdrop { background: rgb(0 0 0 / 60%); }
	.form h2 { margin: 0 0 16px; font-size: 1.25rem; color: var(--strong); }
	.form label { display: block; margin-bottom: 16px; font-weight: 500; }
	.form small { display: block; font-weight: 400; }
	.form textarea { display: block; width: 100%; margin-top: 8px; padding: 10px 12px; font-weight: 400; }

	.menu { inset: auto; width: 220px; margin: 0; padding: 8px; color: inherit; font-size: 0.875rem; overflow: visible; }
	.menu button { justify-content: space-between; width: 100%; padding: 7px 8px; border-radius: 4px; }
	.menu button:is(:hover, :focus) { background: var(--selected); color: var(--strong); }
	.menu .danger { color: var(--danger); }
	.menu hr { border: 0; border-top: 1px solid var(--edge); margin: 4px 0; }
	.submenu-holder { position: relative; }
	.submenu { position: absolute; left: calc(100% - 4px); top: -9px; }
	.submenu-holder:not(:hover, :focus-within) .submenu { display: none; }

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
	.end { flex: 1; min-width: 8px; }
	.end input { width: 100%; min-width: 72px; padding: 3px 0; }

	.popup { position: absolute; z-index: 12; inset: auto 16px calc(100% + 4px); padding: 8px; }
	.popup { max-height: min(420px, 55vh); }
	.popup-title { padding: 4px 8px 8px; font-size: 0.75rem; font-weight: 600; color: var(--muted); }
	.popup-head { padding: 4px 8px; font-size: 0.875rem; color: var(--muted); }
	.popup-head b { margin-right: 8px; color: var(--strong); }
	.popup-head.error { color: var(--danger); }
	.popup [role="option"] { display: flex; align-items: center; gap: 12px; padding: 7px 8px; border-radius: 4px; }
	.item-label { font-weight: 500; overflow: hidden; text-overflow: ellipsis; }
	.detail { flex: 1; font-size: 0.875rem; color: var(--muted); }

	@media (max-width: 760px) {
		.chat > header { padding: 0 8px; }
		.topic { visibility: hidden; }
		.notice { margin-left: 16px; }
		.submenu { left: 16px; top: 32px; }
		.composer { padding: 0 8px 12px; }
		.popup { inset-inline: 8px; }
		.popup [role="option"] { flex-wrap: wrap; gap: 4px 8px; }
	}
`;
