import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { startSandbox } from "../../src/sandbox/sandbox.ts";
import { messagePayload } from "../../src/stand-in/message-payload.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { channelNamed, type User } from "../../src/stand-in/world.ts";
import { openBrowser } from "./browser.ts";

/** The page on a Discord without a bot: whatever is on it, a test has put there. */
export interface BarePage {
	readonly page: Page;
	readonly url: string;
	readonly discord: StandIn;
	/** Adds a message to #general: the bot's, unless said otherwise. */
	post(sent: object, by?: User): string;
	/** Adds a message of components. */
	show(...components: object[]): string;
	/** Somebody who can be acted as, by name. */
	person(name: string): User;
	/** What the bot was told of last: a command or a component. */
	lastInteraction(): Readonly<Record<string, unknown>> | undefined;
	/** What went wrong in the page's script. */
	readonly complaints: string[];
	close(): Promise<void>;
}

export interface BarePageOptions extends BrowserContextOptions {
	/** When every message is said to be sent. */
	readonly timestamp?: string;
}

export async function openBarePage({
	timestamp,
	...context
}: BarePageOptions = {}): Promise<BarePage> {
	const empty = await createAnswerer([]);
	const sandbox = await startSandbox(() => empty);
	sandbox.begin();
	const { discord, url } = sandbox;
	const { world } = discord;
	const browser: Browser = await openBrowser();
	const view = await browser.newContext({ locale: "en-GB", timezoneId: "UTC", ...context });
	const page = await view.newPage();
	page.setDefaultTimeout(20_000);
	const complaints: string[] = [];
	page.on("pageerror", ({ message }) => complaints.push(message));
	const post: BarePage["post"] = (sent, by = world.bot) => {
		const message = messagePayload(world, channelNamed(world, "general"), by, { ...sent });
		const set = timestamp === undefined ? {} : { timestamp };
		return String(world.messages.add({ ...message, ...set, ...sent })["id"]);
	};
	return {
		page,
		url,
		discord,
		post,
		show: (...components) => post({ flags: 1 << 15, components }),
		person(name) {
			const found = [...world.users.values()].find(({ username }) => username === name);
			if (!found) throw new Error(`nobody is called ${name}`);
			return found;
		},
		lastInteraction: () => [...world.interactions.values()].at(-1)?.payload,
		complaints,
		async close() {
			await browser.close();
			await sandbox.stop();
		},
	};
}

/** By how many pixels the newest message is out of sight at the end. */
export async function hiddenPart(page: Page): Promise<number> {
	const [scroller, last] = await Promise.all([
		page.locator("#scroller").boundingBox(),
		page.locator("[data-message]").last().boundingBox(),
	]);
	if (!scroller || !last) return Number.NaN;
	return last.y + last.height - (scroller.y + scroller.height);
}

interface Found {
	readonly violations: readonly {
		readonly id: string;
		readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
	}[];
}

/** What axe finds that is in somebody's way. */
export async function faultsOn(page: Page): Promise<string[]> {
	// The page lets no script in: axe comes by the debugger.
	if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe.source);
	const found: Found = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
	return found.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
	);
}
