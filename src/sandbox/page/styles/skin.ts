import { css, type LitElement } from "lit";

/**
 * Discord changed its colours and sizes after the components were made; the page's own variables give them today's.
 * Every component wears this sheet over the one that it came with.
 */
export function dressComponents(): void {
	for (const name of dressed) {
		const component = customElements.get(`discord-${name}`) as typeof LitElement | undefined;
		component?.elementStyles.push(skin);
	}
}

const dressed =
	"message author-info verified-author-tag reply command mention button action-row quote subscript header link code time".split(
		" ",
	);

const skin = css`
	:host(discord-message) { color: var(--text); font-family: inherit; font-size: 1rem; line-height: 1.375rem; }
	:host(discord-message), :host(discord-message[highlight]), :host(discord-message[ephemeral]) { padding: 2px 48px 2px 16px; }
	:host(discord-message:is(:hover, :focus-within)) { background: var(--hover); }
	:host(discord-message[highlight]), :host(discord-message[highlight]:hover) { background: var(--ping); }
	:host(discord-message[ephemeral]), :host(discord-message[ephemeral]:hover) { background: var(--private); }
	.discord-message-timestamp { color: var(--muted); margin-left: 4px; font-weight: 400; }
	.discord-author-avatar { margin-top: 2px; }
	.discord-message-content { padding: 0; line-height: 1.375rem; min-width: 0; }
	.discord-message-body-only-indent { flex: 0 0 56px; text-align: left; margin: 0; font-size: 0.6875rem; }
	.discord-message-ephemeral { display: none; }
	@media (max-width: 760px) {
		:host(discord-message:is(*, [highlight], [ephemeral])) { padding-right: 16px; }
	}
	:host .discord-author-username { color: var(--strong); font-weight: 500; }
	:host .discord-application-tag { background: var(--brand); font-weight: 600; font-size: 0.75rem; }
	:host .discord-application-tag { text-transform: none; border-radius: 4px; }

	/* The line over a message: what it replies to, or which command was used. */
	:host(:is(discord-reply, discord-command)) { color: var(--muted); font-family: inherit; max-width: calc(100% - 56px); }
	:host(:is(discord-reply, discord-command))::before {
		content: ""; position: absolute; box-sizing: border-box; inset: 50% auto 0 -36px; width: 32px;
		border: solid var(--spine); border-width: 2px 0 0 2px; border-top-left-radius: 6px;
	}
	.discord-replied-message-username { color: var(--strong); opacity: 1; }
	:host .discord-replied-message-content { color: inherit; overflow: hidden; min-width: 0; }
	:host .discord-message-edited { color: inherit; }
	:host .discord-slash-command-name { color: var(--mention-text) !important; background: var(--mention); }
	:host .discord-slash-command-name { overflow: visible; height: 1.125rem; }

	:host(discord-mention) { color: var(--mention-text); background: var(--mention); }
	:host(discord-mention:hover) { color: #fff; background: var(--brand); }
	:host(discord-button) > *:first-child {
		margin: 0; height: auto; padding: 6px 15px; border-radius: 8px; box-sizing: border-box;
		font-family: inherit; line-height: 18px; text-align: center;
	}
	:host(discord-button) > *:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
	.secondary { color: var(--strong); background: var(--button); border: 1px solid var(--button-edge) !important; }
	.secondary.hoverable:hover, a.secondary:hover { background: var(--button-hover); }
	a.secondary { gap: 8px; }
	.success { background: #00863a; }
	.destructive { background: #d22d39; }
	:host(discord-action-row) { gap: 8px; }
	.discord-quote-divider { background: var(--spine); flex: 0 0 4px; }
	blockquote { min-width: 0; }
	:host(discord-subscript) small, :host(discord-subscript) > small { color: var(--muted); line-height: 1.25rem; }
	:host(discord-header) > * { margin: 8px 0 4px; color: var(--strong); line-height: 1.375; }
	:host(discord-link) a { color: var(--link); }
	:host(discord-code), :host(discord-code[multiline]) code { background: var(--input); border-color: var(--edge); }
	:host(discord-time) { background: var(--selected); }
`;
