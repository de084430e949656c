import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BarePage, hiddenPart, openBarePage } from "./bare-page.ts";
import { executable } from "./browser.ts";
import { cellsOf, unlikeness, waitForImages, wearFont } from "./looks.ts";

/** Left out where there is no browser, but not in CI. */
const describeInBrowser =
	executable === undefined && process.env["CI"] === undefined ? describe.skip : describe;

/** With `KEEP=pictures` what is seen becomes what is kept; look at it before you commit it. */
const keeps = process.env["KEEP"] === "pictures";
const folder = "tests/sandbox/kept-pictures";

/** The share of cells that may differ. Another way to smooth letters makes no difference, an open list one of 0.03. */
const tolerance = 0.02;

const desk = { width: 1040, height: 560 };
const phone = { width: 390, height: 640 };

let bare: BarePage;
let page: Page;
let blank: Page;

const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const button = (label: string, style = 2) => ({ type: 2, style, label, custom_id: label });
const options = ["The mill", "The owl", "The ferry"].map((label) => ({ label, value: label }));
const select = { type: 3, custom_id: "pick", placeholder: "Pick two", max_values: 2, options };
const card = {
	type: 17,
	accent_color: 0x5865f2,
	components: [
		text("> The mill hums, for **its new blades\n> are hollow**."),
		{ type: 14, divider: true, spacing: 1 },
		text("-# The mill that learnt to sing · 11 February 2025"),
		row(button("More"), button("In context"), button("Good", 3), button("Bad", 4)),
		row(select),
	],
};

function converse(): void {
	const ada = bare.person("Ada");
	const { id: bot } = bare.discord.world.bot;
	bare.post({ content: "Has anybody been there?" }, bare.person("Ben"));
	const question = bare.post({ content: `<@${bot}> why does the mill hum?` }, ada);
	bare.post({ content: "I would like to know it too." }, ada);
	bare.post({
		type: 19,
		message_reference: { message_id: question },
		flags: 1 << 15,
		components: [card],
	});
	bare.post({
		content: "For your eyes",
		flags: 1 << 6,
		type: 20,
		interaction: { name: "privacy", user: ada },
		interaction_metadata: { user: ada },
	});
}

const openMenu = async () => {
	await page
		.locator("[data-message]")
		.nth(1)
		.click({ button: "right", position: { x: 200, y: 8 } });
	await page.getByRole("menuitem", { name: "Apps" }).waitFor();
};

interface State {
	readonly name: string;
	readonly size: { readonly width: number; readonly height: number };
	readonly scheme: "dark" | "light";
	readonly reach?: () => Promise<void>;
}

const states: readonly State[] = [
	{ name: "answer-dark", size: desk, scheme: "dark" },
	{ name: "answer-light", size: desk, scheme: "light" },
	{ name: "answer-phone", size: phone, scheme: "dark" },
	{ name: "answer-phone-light", size: phone, scheme: "light" },
	{
		name: "list",
		size: desk,
		scheme: "dark",
		reach: async () => {
			await page.getByRole("combobox", { name: "Pick two" }).click();
			await page.getByRole("option", { name: "The owl" }).click();
		},
	},
	{ name: "menu", size: desk, scheme: "light", reach: openMenu },
	{
		name: "panel",
		size: desk,
		scheme: "dark",
		reach: async () => {
			await openMenu();
			await page.getByRole("menuitem", { name: "Inspect" }).click();
			await page.getByLabel("Payload as JSON").waitFor();
			await page.evaluate("document.querySelector('pre').textContent = '{}'");
		},
	},
	{
		name: "command",
		size: desk,
		scheme: "dark",
		reach: async () => {
			await page.locator("#composer").fill("/ask");
			await page.keyboard.press("Enter");
			await page.keyboard.type("why");
			await page.getByLabel("More options").focus();
			await page.getByRole("option", { name: /private/ }).waitFor();
		},
	},
	{
		name: "forum",
		size: desk,
		scheme: "light",
		reach: async () => {
			await page.getByRole("button", { name: "forum", exact: true }).click();
			await page.getByRole("textbox", { name: "Title" }).fill("Is the mill open?");
		},
	},
	{
		name: "channels-phone",
		size: phone,
		scheme: "dark",
		reach: async () => {
			await page.getByRole("button", { name: "Channels" }).click();
			await page.getByRole("navigation", { name: "Channels" }).waitFor();
		},
	},
];

describeInBrowser("the page looks as it is kept", { timeout: 60_000 }, () => {
	beforeAll(async () => {
		bare = await openBarePage({ timestamp: "2025-03-01T10:30:00.000Z" });
		page = bare.page;
		blank = await page.context().newPage();
		const question = { type: 3, name: "question", description: "What?", required: true };
		const more = { type: 5, name: "private", description: "For your eyes alone" };
		const ask = { id: "7", type: 1, name: "ask", description: "Ask", options: [question, more] };
		bare.discord.world.commands.set("global", [ask]);
		converse();
		if (keeps) await mkdir(folder, { recursive: true });
	}, 60_000);
	afterAll(async () => bare?.close());

	async function takePicture({ size, scheme, reach }: State): Promise<Buffer> {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize(size);
		await page.goto(bare.url);
		await wearFont(page);
		await page.locator("[data-message]").nth(4).waitFor();
		await waitForImages(page);
		await expect.poll(() => hiddenPart(page)).toBeLessThanOrEqual(0);
		await settledPicture();
		await reach?.();
		await page.mouse.move(1, 1);
		return settledPicture();
	}

	/** The first picture that looks as the one before it. */
	async function settledPicture(): Promise<Buffer> {
		const take = () => page.screenshot({ animations: "disabled" });
		for (let before = await take(); ; ) {
			const now = await take();
			if (now.equals(before)) return now;
			before = now;
		}
	}

	test.each(states)("$name", async (state) => {
		const file = `${folder}/${state.name}.png`;
		const seen = await takePicture(state);
		if (keeps) await writeFile(file, seen);
		expect(
			existsSync(file),
			`${file}: run KEEP=pictures npx vitest run tests/sandbox/looks.test.ts`,
		).toBe(true);
		const kept = await cellsOf(blank, readFileSync(file));
		const apart = unlikeness(kept, await cellsOf(blank, seen));
		const shown = path.join(tmpdir(), `verbatim-${state.name}.png`);
		if (apart > tolerance) await writeFile(shown, seen);
		expect(apart, `the page looks otherwise than ${file}: ${shown}`).toBeLessThanOrEqual(tolerance);
	});

	test("and no two of the pictures are taken for each other", async () => {
		const pictures = states.map(({ name }) =>
			cellsOf(blank, readFileSync(`${folder}/${name}.png`)),
		);
		const all = await Promise.all(pictures);
		for (const [index, one] of all.entries()) {
			for (const other of all.slice(index + 1)) {
				expect(unlikeness(one, other)).toBeGreaterThan(tolerance);
			}
		}
	});
});
