import { Client, Status } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { passOverUnreadable } from "../../../src/discord/connection/lost-events.ts";

function readPacket(packet: object) {
	const client = new Client({ intents: [] });
	onTestFinished(() => client.destroy());
	client.ws.status = Status.Ready;
	const lost: unknown[] = [];
	passOverUnreadable(client, (each) => void lost.push(each));
	// As discord.js does itself with what waited until it was ready, where nothing else catches.
	const isRead: unknown = Reflect.apply(client.ws["handlePacket"], client.ws, [packet, { id: 0 }]);
	return { isRead, lost };
}

test.each([
	{ t: "MESSAGE_CREATE", d: null },
	{ t: "GUILD_CREATE", d: { id: "5", threads: [null] } },
	{ t: "INTERACTION_CREATE", d: { id: "5", token: "a", type: 99 } },
])("a packet that discord.js makes nothing of is passed over: %j", (packet) => {
	expect(readPacket(packet)).toEqual({ isRead: true, lost: [packet] });
});

test("others are read", () => {
	const packet = { t: "USER_UPDATE_OF_TOMORROW", d: {} };
	expect(readPacket(packet)).toEqual({ isRead: true, lost: [] });
});
