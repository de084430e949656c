import { css } from "lit";

/** The chat: its head, its messages, and what is on them. */
export const chatStyles = css`
	.chat { display: flex; flex-direction: column; min-width: 0; min-height: 0; background: var(--chat); }
	.chat { border: solid var(--edge); border-width: 1px 0 0 1px; }
	.chat > header { flex: 0 0 48px; padding: 0 16px; border-bottom: 1px solid var(--edge); color: var(--muted); }
	.chat h1 { margin: 0; font-size: 1rem; font-weight: 600; color: var(--strong); white-space: nowrap; }
	.topic { flex: 1; margin: 0 0 0 8px; padding-left: 16px; border-left: 1px solid var(--edge); }
	.topic { font-size: 0.875rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
	.offline { padding: 8px 16px; background: var(--danger); color: var(--chat); }
	.scroller { flex: 1; min-height: 0; overflow-y: auto; }
	.contents { display: flex; flex-direction: column; min-height: 100%; padding-bottom: 20px; }
	.contents > ol { list-style: none; margin: 0; padding: 0; }
	.welcome { margin: auto 16px 8px; padding-top: 24px; }
	.welcome-icon { display: grid; place-items: center; width: 68px; height: 68px; border-radius: 50%; }
	.welcome-icon { background: var(--raised); color: var(--strong); }
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
	.list { margin: 4px 0 0; padding-left: 24px; }
	discord-header, discord-subscript { display: block; }
	.edited { font-size: 0.625rem; color: var(--muted); }
	.private { gap: 4px; font-size: 0.75rem; }
	.reactions { display: flex; gap: 4px; }
	.reactions span { padding: 2px 6px; font-size: 0.875rem; }
	.toolbar { position: absolute; top: -14px; right: 16px; z-index: 2; display: none; }
	discord-message:is(:hover, :focus-within, :focus) .toolbar { display: flex; }
	.editor textarea { width: 100%; padding: 11px 16px; }
	.notice { margin: 8px 16px 0 72px; color: var(--danger); font-size: 0.875rem; }

	@media (max-width: 760px) {
		.chat > header { padding: 0 8px; }
		.topic { visibility: hidden; }
		.notice { margin-left: 16px; }
	}
`;
