import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Chromium is on this machine. */
export const executable = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
].find((file) => existsSync(file));

/** Starts Chromium with the flags that keep it off the network. */
export function openBrowser(): Promise<Browser> {
	if (executable === undefined) throw new Error("there is no Chromium: apt-get install chromium");
	return chromium.launch({
		executablePath: executable,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			// Letters without coloured edges: pictures of the page take half the room.
			"--disable-lcd-text",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}
