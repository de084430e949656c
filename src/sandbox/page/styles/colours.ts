import { css } from "lit";

/** Discord's colours, dark and light. */
export const colours = css`
	:root {
		color-scheme: dark;
		--base: #121214;
		--side: #121214;
		--chat: #1a1a1e;
		--input: #222327;
		--raised: #28282d;
		--edge: #2c2c31;
		--hover: #202024;
		--selected: #37373d;
		--text: #dfe0e2;
		--strong: #fbfbfb;
		--muted: #a3a4ac;
		--link: #7cb0ff;
		--brand: #5865f2;
		--focus: #7cb0ff;
		--mention: #2a2d52;
		--mention-text: #c2c9ff;
		--ping: #2d291f;
		--private: #1f2034;
		--spine: #4a4b52;
		--code: #222327;
		--button: #303035;
		--button-edge: #38383e;
		--button-hover: #3c3c43;
		--danger: #ff7a7f;
	}
	:root[data-theme="light"] {
		color-scheme: light;
		--base: #f3f3f4;
		--side: #f3f3f4;
		--chat: #fbfbfb;
		--input: #ffffff;
		--raised: #ffffff;
		--edge: #dcdcdf;
		--hover: #f3f3f4;
		--selected: #e3e3e6;
		--text: #2f3035;
		--strong: #1b1b1e;
		--muted: #5c5d67;
		--link: #0059b3;
		--brand: #5865f2;
		--focus: #0059b3;
		--mention: #e3e6fd;
		--mention-text: #4149c4;
		--ping: #fdf5e3;
		--private: #eef0fe;
		--spine: #c4c5c9;
		--code: #f3f3f4;
		--button: #ebebed;
		--button-edge: #dcdcdf;
		--button-hover: #dfdfe2;
		--danger: #b3202b;
	}
`;
