import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { listOf, objectOf } from "../../src/stand-in/json.ts";
import { type StandIn, startStandIn } from "../../src/stand-in/stand-in.ts";

let discord: StandIn;
beforeAll(async () => {
	discord = await startStandIn();
	return () => discord.stop();
});

const ephemeral = 1 << 6;
const loading = 1 << 7;

/** Sends a request as the bot does. */
async function rest(method: string, path: string, body?: object) {
	const response = await fetch(`${discord.url}/v10${path}`, {
		method,
		headers: {
			authorization: `Bot ${discord.world.token}`,
			...(body ? { "content-type": "application/json" } : {}),
		},
		...(body ? { body: JSON.stringify(body) } : {}),
	});
	const text = await response.text();
	return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

function general(): string {
	const id = discord.world.channels.get("general")?.id ?? "";
	return `/channels/${id}/messages`;
}

/** Everything that the messages go through from now on. */
function watch() {
	const seen: string[] = [];
	onTestFinished(
		discord.world.messages.watch(({ kind, message }) => {
			seen.push(`${kind}: ${message["content"]}`);
		}),
	);
	return seen;
}

describe("a message of the bot", () => {
	test("is posted, looked up, edited and deleted", async () => {
		const seen = watch();
		const { id } = (await rest("POST", general(), { content: "first" })).body;
		expect((await rest("GET", `${general()}/${id}`)).body).toMatchObject({ content: "first" });
		const edited = await rest("PATCH", `${general()}/${id}`, { content: "second" });
		expect(edited.body).toMatchObject({ id, content: "second" });
		expect(edited.body.edited_timestamp).not.toBeNull();
		expect((await rest("DELETE", `${general()}/${id}`)).status).toBe(204);
		expect(seen).toEqual(["added: first", "changed: second", "removed: second"]);
		const gone = { status: 404, body: { code: 10_008 } };
		expect(await rest("PATCH", `${general()}/${id}`, { content: "third" })).toMatchObject(gone);
	});

	test("is refused an edit that no message may be", async () => {
		const { id } = (await rest("POST", general(), { content: "first" })).body;
		const edited = await rest("PATCH", `${general()}/${id}`, { content: "a".repeat(2001) });
		expect(edited).toMatchObject({ status: 400, body: { code: 50_035 } });
	});

	test("replies to a message, which comes with it", async () => {
		const question = discord.people.say({ content: `<@${discord.world.bot.id}> why?` });
		const { body } = await rest("POST", general(), {
			content: "because",
			message_reference: { message_id: question },
			allowed_mentions: { parse: [], replied_user: false },
		});
		expect(body).toMatchObject({
			type: 19,
			mentions: [],
			message_reference: { message_id: question },
			referenced_message: { id: question, content: `<@${discord.world.bot.id}> why?` },
		});
	});

	test("pings whom it names unless it says otherwise", async () => {
		const user = discord.people.someone();
		const content = `<@${user.id}>`;
		const loud = await rest("POST", general(), { content });
		const quiet = await rest("POST", general(), { content, allowed_mentions: { parse: [] } });
		expect([loud, quiet].map(({ body }) => listOf(body.mentions).length)).toEqual([1, 0]);
	});
});

describe("a message of somebody else", () => {
	test.each([
		{ what: "that mentions the bot", content: "<@BOT> why?", in: "general", read: true },
		{ what: "that does not", content: "why?", in: "general", read: false },
		{ what: "written to the bot directly", content: "why?", in: "direct", read: true },
	])("$what is readable: $read", async ({ content, in: place, read }) => {
		const text = content.replace("BOT", discord.world.bot.id);
		const id = discord.people.say({ content: text, in: place });
		const channel = discord.world.channels.get(place)?.id;
		const { body } = await rest("GET", `/channels/${channel}/messages/${id}`);
		expect(body.content).toBe(read ? text : "");
	});

	test.each([
		{ ping: true, seen: "and who?" },
		{ ping: false, seen: "" },
	])("that replies to the bot with ping $ping reads %j", async ({ ping, seen }) => {
		const { id } = (await rest("POST", general(), { content: "an answer" })).body;
		const reply = discord.people.say({ content: "and who?", reply: { to: id, ping } });
		const { body } = await rest("GET", `${general()}/${reply}`);
		expect(body).toMatchObject({ content: seen, referenced_message: { content: "an answer" } });
	});

	test("cannot be edited or deleted by the bot", async () => {
		const id = discord.people.say({ content: "mine" });
		const edit = await rest("PATCH", `${general()}/${id}`, { content: "yours" });
		expect(edit).toMatchObject({ status: 403, body: { code: 50_005 } });
		const removal = await rest("DELETE", `${general()}/${id}`);
		expect(removal).toMatchObject({ status: 403, body: { code: 50_013 } });
	});

	test("the newest come first, after and before one, as many as asked for", async () => {
		const [one, two, three] = ["1", "2", "3"].map((content) => discord.people.say({ content }));
		const ids = async (query: string) =>
			listOf((await rest("GET", `${general()}?${query}`)).body).map(({ id }) => id);
		expect(await ids("limit=2")).toEqual([three, two]);
		expect(await ids(`before=${three}&limit=1`)).toEqual([two]);
		expect(await ids(`after=${one}&limit=5`)).toEqual([three, two]);
	});
});

describe("an interaction", () => {
	/** Somebody uses a command; gives the paths to answer it. */
	function open(message?: object) {
		const answer = discord.people.act({
			type: message ? 3 : 2,
			data: { id: "1", name: "ask", type: 1 },
			...(message ? { message: objectOf(message) } : {}),
		});
		const payload = [...discord.world.interactions.values()].at(-1)?.payload;
		const callback = `/interactions/${payload?.["id"]}/${payload?.["token"]}/callback`;
		const webhook = `/webhooks/${discord.world.bot.id}/${payload?.["token"]}`;
		return { answer, callback, webhook };
	}

	test("put off shows that the bot thinks, until its answer comes in that place", async () => {
		const { callback, webhook } = open();
		const first = await rest("POST", `${callback}?with_response=true`, {
			type: 5,
			data: { flags: ephemeral },
		});
		const { id, flags } = first.body.resource.message;
		expect(flags).toBe(ephemeral | loading);
		const edited = await rest("PATCH", `${webhook}/messages/@original`, { content: "done" });
		expect(edited.body).toMatchObject({ id, content: "done", flags: ephemeral });
	});

	test("takes follow-ups, which are private one by one", async () => {
		const { callback, webhook } = open();
		await rest("POST", callback, { type: 4, data: { content: "answer" } });
		const followUp = await rest("POST", webhook, { content: "more", flags: ephemeral });
		expect(followUp.body).toMatchObject({ flags: ephemeral, type: 19 });
		const removed = await rest("DELETE", `${webhook}/messages/${followUp.body.id}`);
		expect(removed.status).toBe(204);
		const original = await rest("GET", `${webhook}/messages/@original`);
		expect(original.body.content).toBe("answer");
	});

	test("a private answer is not among the channel's messages", async () => {
		const { callback, webhook } = open();
		await rest("POST", callback, { type: 4, data: { content: "secret", flags: ephemeral } });
		const { id } = (await rest("GET", `${webhook}/messages/@original`)).body;
		expect((await rest("GET", `${general()}/${id}`)).body.code).toBe(10_008);
		expect((await rest("GET", `${general()}?limit=1`)).body[0].id).not.toBe(id);
	});

	test("on a component changes the component's message in its place", async () => {
		const posted = (await rest("POST", general(), { content: "page 1" })).body;
		const { callback, webhook } = open(posted);
		await rest("POST", callback, { type: 7, data: { content: "page 2" } });
		expect(discord.world.messages.get(posted.id)).toMatchObject({ content: "page 2" });
		const original = await rest("GET", `${webhook}/messages/@original`);
		expect(original.body.id).toBe(posted.id);
	});

	test("is answered once", async () => {
		const { callback } = open();
		const body = { type: 4, data: { content: "answer" } };
		await rest("POST", callback, body);
		expect((await rest("POST", callback, body)).body.code).toBe(40_060);
	});
});

describe("a page in a browser", () => {
	test("gets nothing from the REST side", async () => {
		const response = await fetch(`${discord.url}/v10/applications/@me`, {
			headers: { authorization: `Bot ${discord.world.token}`, origin: "https://evil.example" },
		});
		expect(response.status).toBe(403);
	});

	test("gets no gateway", async () => {
		const address = discord.url.replace("http", "ws");
		const socket = new WebSocket(address, { origin: "https://evil.example" });
		const refused = new Promise<Error>((resolve) => socket.on("error", resolve));
		expect((await refused).message).toContain("401");
	});
});
