import { css } from "lit";

/** Discord's colours, light and dark. */
export const colours = css`
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
`;
