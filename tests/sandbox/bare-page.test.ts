import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type BarePage, faultsOn, hiddenPart, openBarePage } from "./bare-page.ts";
import { executable } from "./browser.ts";

/** Left out where there is no browser, but not in CI. */
const describeInBrowser =
	executable === undefined && process.env["CI"] === undefined ? describe.skip : describe;

let bare: BarePage;
let page: Page;

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const button = (label: string, more: object = {}) => ({
	type: 2,
	style: 2,
	label,
	custom_id: label,
	...more,
});

describeInBrowser("the page without a bot", { timeout: 60_000 }, () => {
	beforeAll(async () => {
		bare = await openBarePage();
		page = bare.page;
	}, 60_000);
	afterAll(async () => bare?.close());
	function removeMessages(): void {
		const { messages } = bare.discord.world;
		for (const { id } of messages.all()) messages.remove(String(id));
	}

	beforeEach(async () => {
		removeMessages();
		const { channels } = bare.discord.world;
		for (const [key, { parent }] of channels) if (key !== "thread" && parent) channels.delete(key);
		bare.discord.world.commands.clear();
		await page.emulateMedia({ colorScheme: "dark" });
		await page.setViewportSize(wide);
		await page.goto(bare.url);
		await page.locator("#composer").waitFor();
	});
	afterEach(() => {
		expect(bare.complaints.splice(0)).toEqual([]);
	});

	function messages(): Locator {
		return page.locator("[data-message]");
	}

	async function say(words: string): Promise<void> {
		await page.locator("#composer").fill(words);
		await page.keyboard.press("Enter");
		await messages().filter({ hasText: words }).last().waitFor();
	}

	/** Opens the context menu of a message. */
	async function openMenu(message: Locator): Promise<void> {
		await message.click({ button: "right", position: { x: 100, y: 8 } });
		await page.getByRole("menu", { name: "Message actions" }).waitFor();
	}

	describe("a long channel", () => {
		beforeEach(async () => {
			for (let number = 1; number <= 60; number++) bare.post({ content: `message ${number}` });
			await messages().filter({ hasText: "message 60" }).waitFor();
		});

		test("shows the newest message, whoever it is of", async () => {
			for (let number = 1; number <= 12; number++) {
				await say(`mine ${number}`);
				bare.post({ content: `line one\nline two\nanswer ${number}` });
				await messages()
					.filter({ hasText: `answer ${number}` })
					.last()
					.waitFor();
				await expect.poll(() => hiddenPart(page)).toBeLessThanOrEqual(0);
			}
		});

		test("goes with its newest message where that becomes short and long again", async () => {
			await say("a question");
			const id = bare.show(text("an answer"));
			await messages().filter({ hasText: "an answer" }).waitFor();
			const long = Array.from({ length: 30 }, (_, line) => `line ${line}`).join("\n");
			for (let turn = 1; turn <= 5; turn++) {
				bare.discord.world.messages.change(id, { components: [text(`${long}\nturn ${turn}`)] });
				await messages()
					.filter({ hasText: `turn ${turn}` })
					.waitFor();
				await expect.poll(() => hiddenPart(page)).toBeLessThanOrEqual(0);
				bare.discord.world.messages.change(id, { components: [text("short")] });
				await messages().last().filter({ hasText: "short" }).waitFor();
				await expect.poll(() => hiddenPart(page)).toBeLessThanOrEqual(0);
			}
		});

		test("is read above without being disturbed, until one sends something", async () => {
			const early = messages().filter({ hasText: "message 20" }).first();
			await early.scrollIntoViewIfNeeded();
			const top = async () => (await early.boundingBox())?.y ?? Number.NaN;
			await expect.poll(() => hiddenPart(page)).toBeGreaterThan(500);
			const before = await top();
			bare.post({ content: "news" });
			await messages().filter({ hasText: "news" }).waitFor();
			expect(Math.abs((await top()) - before)).toBeLessThan(1);
			await say("I am back");
			await expect.poll(() => hiddenPart(page)).toBeLessThanOrEqual(0);
		});

		test("shows its newest message too when one comes from another channel", async () => {
			await page.getByRole("button", { name: "thread", exact: true }).click();
			await page.getByRole("heading", { name: "thread", level: 1 }).waitFor();
			await page.getByRole("button", { name: "general", exact: true }).click();
			await messages().filter({ hasText: "message 60" }).waitFor();
			await expect.poll(() => hiddenPart(page)).toBeLessThanOrEqual(0);
		});
	});

	test("a first answer that grows is followed to its end", async () => {
		const id = bare.show(text("short"));
		await messages().filter({ hasText: "short" }).waitFor();
		const long = Array.from({ length: 60 }, (_, line) => `line ${line}`).join("\n");
		bare.discord.world.messages.change(id, { components: [text(long)] });
		await messages().filter({ hasText: "line 59" }).waitFor();
		await expect.poll(() => hiddenPart(page)).toBeLessThanOrEqual(0);
	});

	test("a message stands without a box, and a file in one", async () => {
		bare.post({
			content: "words",
			attachments: [{ id: "0", filename: "votes.csv", size: 12, text: "a,b" }],
		});
		await page.locator("discord-message .file").waitFor();
		const border = (selector: string) =>
			page.evaluate(`getComputedStyle(document.querySelector("${selector}")).borderTopWidth`);
		expect(await border("discord-message .content")).toBe("0px");
		expect(await border("discord-message .file")).toBe("1px");
	});

	describe("a select menu of several", () => {
		const options = ["one", "two", "three"].map((value) => ({ label: `Take ${value}`, value }));
		const select = { type: 3, custom_id: "pick", placeholder: "Pick", max_values: 2, options };

		test("says what is chosen, and Escape keeps it", async () => {
			bare.show(row(select));
			const box = page.getByRole("combobox", { name: "Pick" });
			await box.click();
			await page.getByRole("option", { name: "Take one" }).click();
			await page.getByRole("option", { name: "Take three" }).click();
			await expect.poll(() => box.textContent()).toContain("Take one, Take three");
			// Two are all that it takes.
			await page.getByRole("option", { name: "Take two" }).click();
			expect(await page.locator(".select-list [aria-selected=true]").count()).toBe(2);
			await page.keyboard.press("Escape");
			await page.getByRole("listbox").waitFor({ state: "hidden" });
			await expect
				.poll(() => bare.lastInteraction()?.["data"])
				.toMatchObject({ custom_id: "pick", values: ["one", "three"] });
		});

		test("that is left as it was sends nothing", async () => {
			bare.show(row({ ...select, custom_id: "other" }));
			await page.getByRole("combobox", { name: "Pick" }).click();
			await page.getByRole("listbox").waitFor();
			await page.keyboard.press("Escape");
			await page.getByRole("listbox").waitFor({ state: "hidden" });
			expect(bare.lastInteraction()?.["data"]).not.toMatchObject({ custom_id: "other" });
		});
	});

	test("a relative time goes on by itself", async () => {
		bare.post({ content: `try again <t:${Math.round(Date.now() / 1000) + 50}:R>` });
		const time = page.locator("discord-time relative-time span");
		const first = (await time.textContent()) ?? "";
		expect(first).toMatch(/^in \d+ seconds$/);
		await expect.poll(() => time.textContent()).not.toBe(first);
	});

	test("a command is named over its answer with its subcommand, in one's language", async () => {
		const names = (de: string) => ({ de });
		bare.discord.world.commands.set("global", [
			{
				id: "7",
				type: 1,
				name: "insights",
				name_localizations: names("einblicke"),
				options: [{ type: 1, name: "show", name_localizations: names("zeigen"), options: [] }],
			},
		]);
		await page.reload();
		const user = bare.person("Ada");
		bare.post({ type: 20, content: "figures", interaction: { name: "insights show", user } });
		const chip = page.locator("discord-command");
		await chip.filter({ hasText: "insights show" }).waitFor();
		await page.getByLabel("Language").selectOption("Deutsch");
		await chip.filter({ hasText: "einblicke zeigen" }).waitFor();
	});

	describe("a form", () => {
		const field = (label: string, custom_id: string, more: object = {}) => ({
			type: 18,
			label,
			component: { type: 4, custom_id, style: 1, ...more },
		});
		const form = {
			custom_id: "wording",
			title: "Own wording",
			components: [
				field("Where is it answered?", "where", { max_length: 40 }),
				field("More", "more", { style: 2, required: false, value: "as it was" }),
			],
		};

		/** Presses a button, for which the bot shows the form. */
		async function open(): Promise<void> {
			bare.show(row(button("Fill in")));
			await page.getByRole("button", { name: "Fill in" }).click();
			await expect.poll(() => bare.lastInteraction()?.["type"]).toBe(3);
			const { id, token } = [...bare.discord.world.interactions.values()].at(-1)?.payload ?? {};
			await fetch(`${bare.discord.url}/v10/interactions/${id}/${token}/callback`, {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ type: 9, data: form }),
			});
			await page.getByRole("dialog", { name: "Own wording" }).waitFor();
		}

		test("is filled in and sent", async () => {
			await open();
			expect(await faultsOn(page)).toEqual([]);
			await page.getByLabel("Where is it answered?").fill("in the mill");
			await page.getByRole("button", { name: "Submit" }).click();
			await page.getByRole("dialog").waitFor({ state: "detached" });
			await expect.poll(() => bare.lastInteraction()?.["type"]).toBe(5);
			const sent = JSON.stringify(bare.lastInteraction()?.["data"]);
			expect(sent).toContain('"custom_id":"wording"');
			expect(sent).toMatch(/"where","value":"in the mill"/);
			expect(sent).toMatch(/"more","value":"as it was"/);
		});

		test("is closed with Escape, and nothing is sent", async () => {
			await open();
			await page.keyboard.press("Escape");
			await page.getByRole("dialog").waitFor({ state: "detached" });
			expect(bare.lastInteraction()?.["type"]).toBe(3);
		});
	});

	test("roles are chosen from, and a picture that came with a message is shown", async () => {
		const base64 =
			"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
		bare.post({
			flags: 1 << 15,
			attachments: [{ id: "0", filename: "week.png", content_type: "image/png", size: 70, base64 }],
			components: [
				{ type: 12, items: [{ media: { url: "attachment://week.png" }, description: "The week" }] },
				row({ type: 6, custom_id: "who", placeholder: "Who helps?" }),
			],
		});
		const picture = page.getByRole("img", { name: "The week" });
		await picture.waitFor();
		const width = "document.querySelector('.gallery img').naturalWidth";
		await expect.poll(() => page.evaluate(width)).toBe(1);
		await page.getByRole("combobox", { name: "Who helps?" }).click();
		await page.getByRole("option", { name: "Helpers" }).click();
		const helpers = [...bare.discord.world.roles.values()][0];
		await expect.poll(() => bare.lastInteraction()?.["data"]).toMatchObject({ values: helpers });
	});

	test("a reaction is shown", async () => {
		const id = bare.discord.people.say({ content: "six questions", by: bare.person("Ada") });
		await messages().filter({ hasText: "six questions" }).waitFor();
		bare.discord.people.react(id, "⏳", bare.discord.world.bot);
		await page.getByRole("group", { name: "Reactions" }).getByText("⏳ 1").waitFor();
	});

	test("five of five buttons are not marked as too many, a text near its limit is", async () => {
		bare.show(
			text("a".repeat(3900)),
			row(...["1", "2", "3", "4", "5"].map((each) => button(each))),
		);
		await openMenu(messages().last());
		await page.getByRole("menuitem", { name: "Inspect" }).click();
		const look = (name: RegExp) => page.getByRole("row", { name }).getAttribute("class");
		expect(await look(/Buttons in a row/)).toBe("");
		expect(await look(/Characters in text displays/)).toBe("near");
	});

	test("only one button of a message is called More", async () => {
		bare.show(text("an answer"), row(button("More")));
		await messages().last().hover();
		await page.getByRole("button", { name: "Message actions" }).waitFor();
		expect(await page.getByRole("button", { name: "More", exact: true }).count()).toBe(1);
	});

	test("the channels of a phone close with Escape, and the focus goes back to their button", async () => {
		await page.setViewportSize(phone);
		const opener = page.getByRole("button", { name: "Channels" });
		await opener.click();
		const channels = page.getByRole("navigation", { name: "Channels" });
		await channels.waitFor();
		await page.keyboard.press("Escape");
		await channels.waitFor({ state: "hidden" });
		await page.locator(".hamburger:focus").waitFor();
	});

	describe("rights", () => {
		async function become(person: string): Promise<void> {
			await page.getByLabel("Person").selectOption({ label: person });
		}

		test("a moderator may delete what others wrote, a member may not", async () => {
			bare.post({ content: "words of the bot" });
			await become("Ben (member)");
			await openMenu(messages().last());
			await page.getByRole("menuitem", { name: "Reply" }).waitFor();
			expect(await page.getByRole("menuitem", { name: "Delete Message" }).count()).toBe(0);
			await page.keyboard.press("Escape");
			await become("Ada (moderator)");
			await openMenu(messages().last());
			await page.getByRole("menuitem", { name: "Delete Message" }).click();
			await expect.poll(() => messages().count()).toBe(0);
		});

		test("what a member may not do is refused by the server too", async () => {
			const message = bare.post({ content: "words of the bot" });
			const { id: channel = "" } = bare.discord.world.channels.get("general") ?? {};
			const socket = new WebSocket(`${bare.url.replace("http", "ws")}live`, {
				origin: new URL(bare.url).origin,
			});
			const heard = new Promise((resolve) =>
				socket.on("message", (data) => {
					const frame = JSON.parse(String(data));
					if (frame.kind === "failed") resolve(frame.problem);
				}),
			);
			const by = bare.person("Ben").id;
			const action = { do: "remove", by, channel, locale: "en-GB", message };
			socket.on("open", () => socket.send(JSON.stringify({ number: 1, action })));
			expect(await heard).toBe("Only moderators can delete the messages of others.");
			socket.close();
		});

		test("a command for managers is offered to moderators alone, and comes with their rights", async () => {
			bare.discord.world.commands.set("global", [
				{ id: "7", type: 1, name: "settings", default_member_permissions: "32", options: [] },
				{ id: "8", type: 1, name: "privacy", options: [] },
			]);
			await page.reload();
			const offered = async () => {
				await page.locator("#composer").fill("/");
				await page.getByRole("option", { name: "/privacy" }).waitFor();
				return page.locator("#popup .item-label").allTextContents();
			};
			expect(await offered()).toEqual(["/settings", "/privacy"]);
			await page.locator("#composer").fill("/settings");
			await page.keyboard.press("Enter");
			await page.keyboard.press("Enter");
			const mayManage = () => {
				const member = bare.lastInteraction()?.["member"] as { permissions: string } | undefined;
				return (BigInt(member?.permissions ?? 0) & 32n) !== 0n;
			};
			await expect.poll(mayManage).toBe(true);
			await become("Ben (member)");
			expect(await offered()).toEqual(["/privacy"]);
		});
	});

	test("a post in the forum opens a thread, which the bot is told of", async () => {
		await page.getByRole("button", { name: "forum", exact: true }).click();
		await page.getByRole("textbox", { name: "Title" }).fill("Is the mill open?");
		await page.getByRole("textbox", { name: "Message" }).fill("@Verbatim is it open today?");
		await page.getByRole("button", { name: "Post", exact: true }).click();
		await page.getByRole("heading", { name: "Is the mill open?", level: 1 }).waitFor();
		await messages().filter({ hasText: "is it open today?" }).waitFor();
		const { world } = bare.discord;
		const thread = [...world.channels.values()].find(({ name }) => name === "Is the mill open?");
		expect(thread).toMatchObject({ type: 11, parent: world.channels.get("forum")?.id });
		const [first] = world.messages.all();
		expect(first).toMatchObject({ channel_id: thread?.id, mentions: [{ id: world.bot.id }] });
		await page.getByRole("button", { name: "forum", exact: true }).click();
		await page.getByRole("main").getByRole("button", { name: "Is the mill open?" }).click();
		await page.getByRole("heading", { name: "Is the mill open?", level: 1 }).waitFor();
	});

	test("a thread and a second server have messages of their own", async () => {
		const { world } = bare.discord;
		const places = async (name: string, words: string) => {
			await page.getByRole("button", { name, exact: true }).click();
			await say(words);
			const { guild_id, channel_id } = world.messages.all().at(-1) ?? {};
			return [...world.channels.values()].find(
				({ id, guild }) => id === channel_id && guild === guild_id,
			);
		};
		const thread = await places("thread", "in the thread");
		expect(thread).toMatchObject({ type: 11, guild: world.guild.id });
		await page.getByRole("button", { name: "Quiet corner" }).click();
		const corner = await places("general", "in the corner");
		expect([...world.guilds.values()].find(({ id }) => id === corner?.guild)?.name).toBe(
			"Quiet corner",
		);
		expect(await messages().count()).toBe(1);
		await page.getByRole("button", { name: "Reading room" }).click();
		await expect.poll(() => messages().count()).toBe(0);
	});

	describe("axe finds nothing", () => {
		const options = ["one", "two"].map((value) => ({ label: value, value, description: "more" }));
		const card = {
			type: 17,
			accent_color: 0x5865f2,
			components: [
				{
					type: 9,
					components: [text("# A card")],
					accessory: { type: 2, style: 5, label: "Open", url: "https://mill.example" },
				},
				{ type: 14, divider: true, spacing: 2 },
				text("-# small print, **bold**, __under__, `code`, <t:1700000000:R>\n> said\n1. one"),
				row(button("Plain"), button("Blue", { style: 1 }), button("Green", { style: 3 })),
				row(button("Red", { style: 4 }), button("Away", { disabled: true })),
				row({ type: 3, custom_id: "pick", placeholder: "Pick", max_values: 2, options }),
			],
		};

		const states: readonly { what: string; reach: () => Promise<void> }[] = [
			{ what: "in a channel with messages of every kind", reach: async () => undefined },
			{
				what: "while a list is open",
				reach: () => page.getByRole("combobox", { name: "Pick" }).click(),
			},
			{ what: "over the menu of a message", reach: () => openMenu(messages().last()) },
			{
				what: "in the panel",
				reach: async () => {
					await openMenu(messages().last());
					await page.getByRole("menuitem", { name: "Inspect" }).click();
					await page.getByLabel("Payload as JSON").waitFor();
				},
			},
			{
				what: "while one replies and chooses a command",
				reach: async () => {
					await openMenu(messages().last());
					await page.getByRole("menuitem", { name: "Reply" }).click();
					await page.locator("#composer").fill("/");
					await page.getByRole("option", { name: "/ask" }).waitFor();
				},
			},
			{
				what: "while one fills in a command",
				reach: async () => {
					await page.locator("#composer").fill("/ask");
					await page.keyboard.press("Enter");
					await page.keyboard.press("Enter");
					await page.getByText("This option is required").waitFor();
				},
			},
			{
				what: "while one edits",
				reach: async () => {
					await say("words of mine");
					await openMenu(messages().last());
					await page.getByRole("menuitem", { name: "Edit Message" }).click();
					await page.getByLabel("Edit message").waitFor();
				},
			},
			{
				what: "in the forum",
				reach: () => page.getByRole("button", { name: "forum", exact: true }).click(),
			},
			{
				what: "in the channels of a phone",
				reach: async () => {
					await page.setViewportSize(phone);
					await page.getByRole("button", { name: "Channels" }).click();
				},
			},
		];

		test.each(["dark", "light"] as const)(
			"%s",
			async (colorScheme) => {
				await page.emulateMedia({ colorScheme });
				const option = { type: 3, name: "question", description: "What?", required: true };
				const ask = { id: "7", type: 1, name: "ask", description: "Ask", options: [option] };
				bare.discord.world.commands.set("global", [ask]);
				const found: Record<string, string[]> = {};
				for (const { what, reach } of states) {
					await page.setViewportSize(wide);
					removeMessages();
					await page.goto(bare.url);
					bare.post({
						content: "words, <@1>, [a link](https://mill.example), ~~gone~~, ||hidden||",
					});
					bare.post({
						flags: 1 << 6,
						content: "for your eyes",
						interaction_metadata: { user: bare.person("Ada") },
					});
					bare.show(card);
					await messages().last().getByText("A card").waitFor();
					await reach();
					found[what] = await faultsOn(page);
				}
				expect(found).toEqual(Object.fromEntries(states.map(({ what }) => [what, []])));
			},
			180_000,
		);
	});
});
