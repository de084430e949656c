import { Client, Events } from "discord.js";
import { expect, test } from "vitest";
import { filterPackets } from "../../../src/discord/connection/packet-filter.ts";

const change = {
	id: "700000000000000001",
	channel_id: "700000000000000002",
	guild_id: "700000000000000003",
	mentions: [],
};

function changesToldOf(...changes: readonly object[]): readonly string[] {
	const client = new Client({ intents: [] });
	const told: string[] = [];
	filterPackets(
		client,
		{
			deleted: () => undefined,
			edited: ({ id }) => told.push(id),
			mayBeAnswered: (_, isHeard) => isHeard(),
			reacted: () => undefined,
		},
		(server, channel) => server === change.guild_id && channel === change.channel_id,
	);
	for (const d of changes) client.emit(Events.Raw, { t: "MESSAGE_UPDATE", d }, 0);
	return told;
}

test("a message that somebody writes anew in a channel that is heard is looked at", () => {
	const edited = { ...change, edited_timestamp: "2026-03-02T10:00:00.000Z" };
	expect(changesToldOf(edited)).toEqual([change.id]);
	expect(changesToldOf({ ...edited, channel_id: "700000000000000009" })).toEqual([]);
});

test("a message that only gets a link's preview is not looked up", () => {
	expect(changesToldOf({ ...change, edited_timestamp: null })).toEqual([]);
});
