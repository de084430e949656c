import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	describe,
	expect,
	onTestFinished,
	test,
} from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { startSandbox } from "../../src/sandbox/sandbox.ts";
import { messagePayload } from "../../src/stand-in/message-payload.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { channelNamed } from "../../src/stand-in/world.ts";
import { faultsOn } from "./bare-page.ts";
import { executable, openBrowser } from "./browser.ts";
import { owl, writeKnowledge } from "./knowledge.ts";
import { type Running, runSandbox } from "./running.ts";

/** Left out where there is no browser, but not in CI. */
const describeInBrowser =
	executable === undefined && process.env["CI"] === undefined ? describe.skip : describe;

let folder: string;
let sandbox: Running;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

describeInBrowser("the page", { timeout: 30_000 }, () => {
	beforeAll(async () => {
		folder = await writeKnowledge();
		browser = await openBrowser();
		sandbox = await runSandbox(["start", "--knowledge", folder]);
		page = await browser.newPage();
		page.setDefaultTimeout(10_000);
		page.on("pageerror", ({ message }) => complaints.push(message));
		page.on("console", (line) => {
			if (line.type() === "error") complaints.push(line.text());
		});
	}, 60_000);
	afterAll(async () => {
		await browser?.close();
		await sandbox?.stop();
		await rm(folder, { recursive: true });
	});
	beforeEach(async () => {
		await page.emulateMedia({ colorScheme: "dark" });
		await page.setViewportSize(wide);
		await page.goto(sandbox.url);
		await page.locator("#composer").waitFor();
	});
	afterEach(() => {
		expect(complaints.splice(0)).toEqual([]);
	});

	describe("asking", () => {
		test("by mention, which is offered while one types", async () => {
			await type("@ve");
			await page.getByRole("option", { name: "Verbatim" }).waitFor();
			await press("Tab");
			await type("why does the mill hum?");
			await press("Enter");
			await answer("its new blades are hollow");
			expect(await lastMessage().textContent()).toContain("The mill that learnt to sing");
		});

		test("by slash command, with autocomplete and options as chips", async () => {
			await type("/");
			await page.getByRole("option", { name: "/ask" }).waitFor();
			await type("as");
			await press("Enter");
			await type("what does the flor");
			await page.locator("#popup-0", { hasText: "What does the flour cost?" }).waitFor();
			await press("ArrowDown");
			await press("Enter");
			expect(await page.getByLabel("question").inputValue()).toBe("What does the flour cost?");
			await press("Tab");
			await page.locator("#popup-1", { hasText: "private" }).waitFor();
			for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await press(key);
			await page.getByRole("option", { name: "True" }).click();
			await press("Enter");
			await answer("nine crowns");
			expect(await lastMessage().textContent()).toContain("Only you can see this");
			await page.getByLabel("Person").selectOption("Ben (member)");
			await expect.poll(() => page.getByText("nine crowns").count()).toBe(0);
		});

		test("with nothing in a required option says so, and sends nothing", async () => {
			await type("/ask");
			await press("Enter");
			await press("Enter");
			await page.getByRole("alert").getByText("This option is required").waitFor();
			await press("Escape");
			await page.locator("#composer").waitFor();
		});

		test("directly, without a mention", async () => {
			await page.getByRole("button", { name: "Verbatim" }).click();
			await say("who repaired the mill?");
			await answer("Three apprentices repaired the mill");
		});

		test("off topic is told so, and each question that is offered can be pressed", async () => {
			await say("@Verbatim which planet has the most moons?");
			await answer("I couldn't find that in the articles.");
			const id = await lastMessage().getAttribute("data-message");
			const miss = page.locator(`[data-message="${id}"]`);
			const buttons = await miss.locator("discord-button").allTextContents();
			const ofTheMiss = ["Closest matches", "✕ Delete"];
			const labels = buttons.filter((label) => !ofTheMiss.includes(label.trim()));
			expect(labels.length).toBeGreaterThan(0);
			for (const label of labels) {
				const before = await messages().count();
				await miss.getByRole("button", { name: label.trim() }).click();
				await expect.poll(() => messages().count()).toBe(before + 1);
				await lastMessage().locator("discord-quote").first().waitFor();
			}
		});
	});

	describe("a conversation", () => {
		/** Presses a button of the last message. */
		async function pressButton(label: string): Promise<void> {
			await lastMessage().getByRole("button", { name: label, exact: true }).click();
		}

		/** What was asked, and what the bot shows for it, without its buttons. */
		const shown = () => lastMessage().locator("discord-quote").allTextContents();

		test.each(["More answers", "In context", "✕ Delete"])(
			"goes on by the button %s",
			async (label) => {
				await say("@Verbatim who was told to listen to the wood?");
				await answer("listen to the wood");
				const before = await lastMessage().textContent();
				await pressButton(label);
				await expect.poll(() => lastMessage().textContent()).not.toBe(before);
				expect(await lastMessage().textContent()).not.toContain("Something went wrong");
			},
		);

		test.each(["Whole section", "Quotes"])("goes on by %s on the menu, and back", async (label) => {
			await say("@Verbatim who was told to listen to the wood?");
			await answer("listen to the wood");
			const before = await shown();
			await lastMessage().getByRole("combobox").click();
			await lastMessage().getByRole("option", { name: label }).click();
			await lastMessage().getByRole("button", { name: "Back", exact: true }).click();
			await expect.poll(shown).toEqual(before);
		});

		test("goes on with another question of the article", async () => {
			await say("@Verbatim why does the mill hum?");
			await answer("its new blades are hollow");
			await lastMessage().getByRole("combobox").click();
			await lastMessage().getByRole("option", { name: "What does the flour cost?" }).click();
			await answer("nine crowns");
		});

		test("goes on by a reply, and changes with its question", async () => {
			await say("@Verbatim who repaired the mill?");
			await answer("Three apprentices");
			await act(lastMessage(), "Reply");
			await say("what does the flour cost?");
			await answer("nine crowns");
			await press("ArrowUp");
			await page.getByLabel("Edit message").fill("why does the mill hum?");
			await press("Enter");
			await answer("its new blades are hollow");
			await act(page.locator('[data-message][author="Ada"]').last(), "Delete Message");
			await answer("Three apprentices");
		});

		test("is private where it was asked to be, and shared when it is wanted", async () => {
			await type("/ask");
			await press("Enter");
			await type("why does the mill hum?");
			await page.getByLabel("More options").focus();
			await page.getByRole("option", { name: /^private/ }).click();
			await page.getByRole("option", { name: "True" }).click();
			await press("Enter");
			await answer("Only you can see this");
			await pressButton("Share here");
			await answer("Ada");
			await expect.poll(() => lastMessage().textContent()).not.toContain("Only you can see this");
		});

		test("begins from any message, by the bot's command for messages", async () => {
			await say("what does the flour cost, by the way?");
			await act(lastMessage(), "Apps");
			await page.getByRole("menuitem", { name: "Find in the articles" }).click();
			await answer("nine crowns");
			expect(await lastMessage().textContent()).toContain("Only you can see this");
		});
	});

	test("a question is asked and its answer voted for with the keyboard alone", async () => {
		await type("@ve");
		await page.getByRole("option", { name: "Verbatim" }).waitFor();
		await press("Tab");
		await type("why does the mill hum?");
		await press("Enter");
		await answer("its new blades are hollow");
		// Back from where one writes, over the answer's buttons, to the thumb that points up.
		const thumb = page.locator("discord-button:focus", { hasText: "👍" });
		await expect
			.poll(async () => {
				await press("Shift+Tab");
				return thumb.count();
			})
			.toBe(1);
		await press("Enter");
		await answer("Only you can see this");
	});

	test("an article that is added answers without a restart", async () => {
		await writeFile(path.join(folder, "owl.md"), owl);
		await expect
			.poll(
				async () => {
					await say("@Verbatim where does the night owl of Elmsford nest?");
					await page.locator("li:last-child > [data-message][bot]").waitFor();
					return lastMessage().textContent();
				},
				{ timeout: 15_000, interval: 300 },
			)
			.toContain("above the bakery");
	});

	describe("messages", () => {
		test("are replied to, edited and deleted, by pointer", async () => {
			await say("a message of mine");
			await act(messageWith("a message of mine"), "Edit Message");
			await page.getByLabel("Edit message").fill("a message of mine, better");
			await press("Enter");
			await messageWith("better").getByText("(edited)").waitFor();
			await act(messageWith("better"), "Reply");
			await page.getByText("Replying to").waitFor();
			await say("to myself");
			expect(await lastMessage().textContent()).toContain("a message of mine, better");
			await act(messageWith("to myself"), "Delete Message");
			await expect.poll(() => page.getByText("to myself").count()).toBe(0);
		});

		test("are edited, replied to and deleted with the keyboard alone", async () => {
			await say("typed by hand");
			await press("ArrowUp");
			await page.getByLabel("Edit message").waitFor();
			await press("End");
			await type("s");
			await press("Enter");
			await messageWith("typed by hands").waitFor();
			await lastMessage().focus();
			await press("r");
			await page.getByText("Replying to").waitFor();
			await press("Escape");
			await lastMessage().focus();
			await press("Enter");
			await page.getByRole("menu", { name: "Message actions" }).waitFor();
			await press("ArrowUp");
			expect(await page.locator(":focus").textContent()).toContain("Delete Message");
			await press("Enter");
			await expect.poll(() => page.getByText("typed by hands").count()).toBe(0);
		});

		test("show that what they replied to is gone", async () => {
			await say("words that go");
			await act(messageWith("words that go"), "Reply");
			await say("words that stay");
			await act(page.locator("[data-message]:not(:has(discord-reply))").last(), "Delete Message");
			await messageWith("words that stay").getByText("Original message was deleted").waitFor();
		});
	});

	test("what tries to be HTML, a script's link or backwards is text", async () => {
		await say("@Verbatim what does the parrot on the stage say?");
		await answer("without a pause");
		const shown = (await lastMessage().textContent()) ?? "";
		expect(shown).toContain('<script>document.title = "broken"</script>');
		expect(shown).toContain("<img src=x onerror=alert(1)>");
		expect(shown).toContain("[a trick](javascript:alert(2)) and \u202Ebackwards talk\u202C by");
		expect(await page.title()).toBe("Verbatim sandbox");
		expect(await page.locator("img[src=x]").count()).toBe(0);
		expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
		await say('<b>bold</b> [here](javascript:alert(3)) "><img src=x>');
		expect(await page.locator("b", { hasText: "bold" }).count()).toBe(0);
		await messageWith("[here](javascript:alert(3))").waitFor();
	});

	describe("the panel for authors", () => {
		beforeEach(async () => {
			await say("@Verbatim why does the mill hum?");
			await answer("its new blades are hollow");
			await act(lastMessage(), "Inspect");
		});

		test("shows the payload against Discord's limits", async () => {
			const row = page.getByRole("row", { name: /Characters in text displays/ });
			expect(await row.textContent()).toMatch(/\d+\s*4000/);
			const json = await page.getByLabel("Payload as JSON").textContent();
			expect(JSON.parse(json ?? "")).toMatchObject({ author: { username: "Verbatim" } });
		});

		test("is closed by Escape, after what is open over it, and its message has the focus again", async () => {
			await page.getByRole("tab", { name: "Message" }).waitFor();
			await page.locator("#composer").fill("/");
			await page.locator("#popup").waitFor();
			await page.keyboard.press("Escape");
			await page.locator("#popup").waitFor({ state: "detached" });
			expect(await page.getByRole("tab", { name: "Message" }).count()).toBe(1);
			await page.locator("#composer").fill("");
			await page.keyboard.press("Escape");
			await page.getByRole("tab", { name: "Message" }).waitFor({ state: "detached" });
			await expect
				.poll(() => page.evaluate("document.activeElement.dataset.message !== undefined"))
				.toBe(true);
		});

		test("shows how the answer was found", async () => {
			await page.getByRole("tab", { name: "Answer" }).click();
			const panel = page.getByRole("tabpanel");
			expect(await panel.textContent()).toMatch(/why does the mill hum\?.*Confidence.*%/s);
			await panel.locator("summary", { hasText: "Its features" }).first().click();
			const rows = panel.locator("details[open] tbody tr");
			expect(await rows.first().textContent()).toMatch(/\w+\s+-?\d+\.\d+\s+-?\d+\.\d+/);
		});

		test("shows how the article was read", async () => {
			await page.getByRole("tab", { name: "Article" }).click();
			const panel = page.getByRole("tabpanel");
			await panel
				.getByRole("list", { name: "Quotations" })
				.getByText("Orla Finch")
				.first()
				.waitFor();
			await panel.locator("summary", { hasText: "What does the flour cost?" }).waitFor();
		});
	});

	describe("whatever a bot sends", () => {
		let discord: StandIn;
		beforeEach(async () => {
			const empty = await createAnswerer([]);
			const alone = await startSandbox(() => empty);
			onTestFinished(async () => {
				// A page whose server goes away says so in the console.
				await page.goto("about:blank");
				await alone.stop();
			});
			alone.begin();
			discord = alone.discord;
			await page.goto(alone.url);
			await page.locator("#composer").waitFor();
		});

		function post(...components: object[]): void {
			const { world } = discord;
			const channel = channelNamed(world, "general");
			const sent = { flags: 1 << 15, components };
			world.messages.add(messagePayload(world, channel, world.bot, sent));
		}

		function lastInteraction() {
			return [...discord.world.interactions.values()].at(-1)?.payload;
		}

		test("containers, sections, separators and links are shown", async () => {
			post({
				type: 17,
				accent_color: 0xff8800,
				components: [
					{
						type: 9,
						components: [{ type: 10, content: "# A card" }],
						accessory: { type: 2, style: 5, label: "Open", url: "https://mill.example" },
					},
					{ type: 14, divider: true, spacing: 2 },
					{ type: 10, content: "-# small print" },
				],
			});
			await page.getByRole("heading", { name: "A card" }).waitFor();
			const link = page.getByRole("link", { name: "Open" });
			expect(await link.getAttribute("href")).toBe("https://mill.example");
			expect(await page.locator("hr.separator").count()).toBe(1);
			expect(await faultsOn(page)).toEqual([]);
		});

		test("a select menu is used with the keyboard, and a silent bot is told of", async () => {
			const options = ["one", "two", "three"].map((value) => ({ label: `Take ${value}`, value }));
			const select = { type: 3, custom_id: "pick", placeholder: "Pick one", options };
			post({ type: 1, components: [select] });
			const box = page.getByRole("combobox", { name: "Pick one" });
			await box.focus();
			await press("Enter");
			await press("ArrowDown");
			await page.locator(".select-list .active", { hasText: "Take two" }).waitFor();
			expect(await faultsOn(page)).toEqual([]);
			await press("Enter");
			await expect
				.poll(() => lastInteraction()?.["data"])
				.toMatchObject({
					custom_id: "pick",
					values: ["two"],
				});
			await page.getByText("The application did not respond").waitFor();
		});

		test("a command for messages is among the apps of a message", async () => {
			discord.world.commands.set("global", [{ id: "7", type: 3, name: "Weigh it" }]);
			await page.reload();
			await say("a heavy word");
			await messageWith("a heavy word").click({ button: "right", position: { x: 100, y: 8 } });
			await page.getByRole("menuitem", { name: "Apps" }).hover();
			await page.getByRole("menuitem", { name: "Weigh it" }).click();
			await expect.poll(() => lastInteraction()?.["data"]).toMatchObject({ name: "Weigh it" });
		});

		test("what is put off is shown as thinking, until it is there", async () => {
			const { world } = discord;
			const message = messagePayload(world, channelNamed(world, "general"), world.bot, {
				flags: 1 << 7,
			});
			world.messages.add(message);
			await page.getByText("Verbatim is thinking…").waitFor();
			world.messages.change(String(message["id"]), { content: "thought", flags: 0 });
			await messageWith("thought").waitFor();
		});
	});

	describe("looks", () => {
		test.each([
			{ scheme: "dark", size: wide, colour: "rgb(26, 26, 30)" },
			{ scheme: "light", size: wide, colour: "rgb(251, 251, 251)" },
			{ scheme: "dark", size: phone, colour: "rgb(26, 26, 30)" },
		] as const)(
			"$scheme at $size.width pixels fits its width",
			async ({ scheme, size, colour }) => {
				await page.emulateMedia({ colorScheme: scheme });
				await page.setViewportSize(size);
				await page.reload();
				await say("@Verbatim which planet has the most moons?");
				await answer("I couldn't find that in the articles.");
				const background = "getComputedStyle(document.querySelector('main')).backgroundColor";
				expect(await page.evaluate(background)).toBe(colour);
				const wider = page
					.locator("main, #scroller, discord-message")
					.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
				expect(await wider).toBe(0);
				expect((await page.screenshot()).length).toBeGreaterThan(10_000);
			},
		);

		test("the channels of a phone are behind a button", async () => {
			await page.setViewportSize(phone);
			await page.getByRole("button", { name: "Channels" }).click();
			await page.getByRole("button", { name: "Verbatim" }).click();
			await page.getByRole("heading", { name: "Verbatim", level: 1 }).waitFor();
		});

		test.each(["dark", "light"] as const)("$0 has no fault for who cannot see", async (scheme) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.reload();
			// A quiet place: all kinds of messages are looked through on the page without a bot.
			await page.getByRole("button", { name: "Verbatim" }).click();
			await say("which planet has the most moons?");
			await answer("I couldn't find that in the articles.");
			expect(await faultsOn(page)).toEqual([]);
			await act(lastMessage(), "Inspect");
			await page.getByRole("tabpanel").waitFor();
			await type("/");
			await page.locator("#popup [role=option]").first().waitFor();
			expect(await faultsOn(page)).toEqual([]);
		});
	});
});

async function type(text: string): Promise<void> {
	await page.keyboard.type(text);
}

async function press(key: string): Promise<void> {
	await page.keyboard.press(key);
}

/** Sends a message, and waits until it is there. */
async function say(text: string): Promise<void> {
	const before = await messages().count();
	await page.locator("#composer").fill(text);
	await page.keyboard.press("Enter");
	await expect.poll(() => messages().count()).toBeGreaterThan(before);
	const own = page.locator('[data-message][author="Ada"]').last();
	await own.getByText(text.replace(/^@\w+ /, "")).waitFor();
}

function messages(): Locator {
	return page.locator("[data-message]");
}

function lastMessage(): Locator {
	return messages().last();
}

function messageWith(text: string): Locator {
	return messages().filter({ hasText: text }).last();
}

/** Waits for the bot's answer as the last message. */
async function answer(text: string): Promise<void> {
	const last = page.locator("li:last-child > [data-message][bot]");
	await last.filter({ hasText: text }).waitFor();
}

/** Does something from the context menu of a message. */
async function act(message: Locator, name: string): Promise<void> {
	await message.click({ button: "right", position: { x: 100, y: 8 } });
	await page.getByRole("menuitem", { name }).click();
}
