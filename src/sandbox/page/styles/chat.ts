import { css } from "lit";

/** The chat: its head, its messages and what is on them. */
export const chatStyles = css`
	.chat {
		display: flex;
		flex-direction: column;
		min-width: 0;
		min-height: 0;
		background: var(--chat);
		border-top: 1px solid var(--edge);
		border-left: 1px solid var(--edge);
	}
	.chat > header {
		display: flex;
		align-items: center;
		gap: 8px;
		flex: 0 0 48px;
		padding: 0 16px;
		border-bottom: 1px solid var(--edge);
		color: var(--muted);
	}
	.chat h1 {
		margin: 0;
		font-size: 1rem;
		font-weight: 600;
		color: var(--strong);
	}
	.topic {
		flex: 1;
		margin: 0 0 0 8px;
		padding-left: 16px;
		border-left: 1px solid var(--edge);
		font-size: 0.875rem;
		white-space: nowrap;
		overflow: hidden;
		text-overflow: ellipsis;
	}
	.topic b {
		font-weight: 600;
	}
	.offline {
		padding: 8px 16px;
		background: var(--danger);
		color: var(--chat);
	}
	.scroller {
		flex: 1;
		overflow-anchor: none;
		overflow-y: auto;
		padding-bottom: 20px;
		display: flex;
		flex-direction: column;
	}
	.welcome {
		margin: auto 16px 8px;
		padding-top: 24px;
	}
	.scroller > ol {
		list-style: none;
		margin: 0;
		padding: 0;
	}
	.welcome-icon {
		display: grid;
		place-items: center;
		width: 68px;
		height: 68px;
		border-radius: 50%;
		background: var(--raised);
		color: var(--strong);
	}
	.welcome h2 {
		margin: 8px 0;
		font-size: 2rem;
		line-height: 1.25;
		color: var(--strong);
	}
	.welcome p {
		margin: 0 0 8px;
		color: var(--muted);
	}
	discord-message {
		margin-top: 17px;
	}
	discord-message[message-body-only] {
		margin-top: 0;
	}
	discord-message.inspected {
		box-shadow: inset -3px 0 var(--brand);
	}
	discord-message .content,
	.file {
		width: fit-content;
		margin-top: 4px;
		padding: 10px 16px;
		border: 1px solid var(--edge);
		border-radius: 8px;
	}
	.text-display {
		unicode-bidi: isolate;
		overflow-wrap: anywhere;
	}
	.text {
		white-space: break-spaces;
	}
	.paragraph,
	.list li {
		unicode-bidi: plaintext;
	}
	discord-header,
	discord-subscript {
		display: block;
	}
	ul.list {
		list-style: disc;
	}
	.list {
		margin: 4px 0 0;
		padding-left: 24px;
	}
	.content > .paragraph:has(+ .edited) {
		display: inline;
	}
	.edited {
		font-size: 0.625rem;
		color: var(--muted);
	}
	.thinking {
		color: var(--muted);
	}
	.private {
		display: flex;
		align-items: center;
		gap: 4px;
		font-size: 0.75rem;
		color: var(--muted);
	}
	.link {
		color: var(--link);
		display: inline;
	}
	.link:hover {
		text-decoration: underline;
	}
	.toolbar {
		position: absolute;
		top: -14px;
		right: 16px;
		display: none;
		border: 1px solid var(--edge);
		border-radius: 8px;
		background: var(--raised);
		box-shadow: 0 2px 8px rgb(0 0 0 / 20%);
		z-index: 2;
	}
	discord-message:hover .toolbar,
	discord-message:focus-within .toolbar,
	discord-message:focus .toolbar {
		display: flex;
	}
	.toolbar button {
		padding: 5px 7px;
		color: var(--muted);
		border-radius: 7px;
	}
	.toolbar button:hover {
		color: var(--strong);
		background: var(--selected);
	}
	.editor textarea {
		width: 100%;
		padding: 11px 16px;
		border: 1px solid var(--edge);
		border-radius: 8px;
		background: var(--input);
		resize: none;
		field-sizing: content;
	}
	.notice {
		display: flex;
		align-items: center;
		gap: 6px;
		margin: 8px 16px 0 72px;
		color: var(--danger);
		font-size: 0.875rem;
	}
	@media (max-width: 760px) {
		.chat > header {
			padding: 0 8px;
		}
		.topic {
			visibility: hidden;
		}
		.notice {
			margin-left: 16px;
		}
	}
`;
