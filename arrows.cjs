/**
 * Which room of the house may import which others, besides itself and its own rooms: the picture in DESIGN.md. A room that
 * names another may import that one's rooms too. `npm run check` holds every import to it, also those of types.
 */
const text = ["search/collections", "search/language", "search/notation"];
// Every room may use `algorithms`, `records` and `translations`.
const answers = ["article", "answer", "reply"];
// What an answer is, in one file, and what every room that makes one may use.
const answer = "answer/answer.ts";
const making = ["article", "search", "reading", answer];
const speaking = ["discord/words", "discord/bot", "discord/view", "discord/sending"];
const rooms = {
	english: [],
	article: ["english"],
	kept: [],
	library: ["article", "kept"],
	"search/collections": [],
	"search/language": ["article", "search/collections"],
	"search/notation": ["article", "search/collections", "search/language"],
	"search/polarity": ["search/collections", "search/language"],
	"search/spelling": text,
	"search/index": ["article", ...text],
	"search/query": [...text, "search/spelling", "search/index"],
	"search/candidates": [...text, "search/index", "search/query"],
	"search/ranking": [...text, "search/index", "search/query"],
	"search/confidence": [...text, "search/query", "search/ranking"],
	"search/headings": ["article", ...text, "search/spelling", "search/index", "search/query"],
	search: ["article"],
	reading: ["article", "search", "kept"],
	[answer]: ["article", "search"],
	"answer/grouping": ["search"],
	"answer/cards": making,
	"answer/message": [...making, "answer/cards"],
	"answer/follow-up": [...making, "english"],
	"answer/suggestions": making,
	"answer/passages": making,
	"answer/quotes": [...making, "english", "answer/passages"],
	"answer/answering": [...making, "answer/suggestions", "answer/passages", "answer/quotes"],
	"answer/conversation": [
		...making,
		"answer/cards",
		"answer/message",
		"answer/follow-up",
		"answer/suggestions",
		"answer/passages",
		"answer/quotes",
		"answer/answering",
	],
	"answer/evaluation": [...making, "answer/passages"],
	"answer/answerer": ["article", "search", "reading", "answer"],
	reply: ["article", "answer"],
	terminal: answers,
	"discord/words": ["reply"],
	"discord/bot": [...answers, "discord/words"],
	"discord/view": [...answers, "discord/words", "discord/bot"],
	"discord/sending": ["discord/words", "discord/bot", "discord/view"],
	"discord/asking": [...answers, ...speaking],
	"discord/commands": [...answers, ...speaking, "discord/asking"],
	"discord/desk": [...answers, ...speaking],
	"discord/components": [...answers, ...speaking, "discord/asking", "discord/desk"],
	"discord/forms": [...answers, ...speaking, "discord/asking", "discord/desk"],
	"discord/connection": [...answers, "discord"],
	"stand-in": [],
	sandbox: ["article", "answer", "stand-in"],
	store: [],
	monitoring: [],
	config: ["store"],
	app: [
		...answers,
		"kept",
		"library",
		"reading",
		"terminal",
		"discord",
		"sandbox",
		"store",
		"monitoring",
		"config",
	],
	commands: [
		...answers,
		"search/language",
		"library",
		"terminal",
		"discord",
		"store",
		"config",
		"app",
	],
};

/** The packages, as patterns, and the modules of Node that one room alone knows, or that a room must not know. */
const packages = [
	{ package: "^(?:node_modules/)?(?:@discordjs|discord\\.js|discord-api-types)", only: "discord" },
	{ package: "^(?:node_modules/)?fuse\\.js", only: "search/spelling" },
	{ package: "^(?:node_modules/)?(?:pg|libsql|kysely)\\b", only: "store" },
	{ package: "^(?:node_modules/)?(?:linkedom|@mozilla)\\b", only: "library" },
	{ package: "^(?:node_modules/)?onnxruntime", only: "reading" },
];
const pure = ["algorithms", "translations", "english", "article", "search", "answer", "reply"];

/** Rooms whose own files are the ground of the rooms in them. */
const grounds = ["article", "library", "answer"];

const within = (room) => `^src/${room}${room.endsWith(".ts") ? "$" : "/"}`;
const ground = ["algorithms", "records", "translations"];
const names = [...Object.keys(rooms), ...ground];
const inner = (room) => names.filter((each) => each.startsWith(`${room}/`)).map(within);

module.exports = {
	forbidden: [
		{ name: "no-circle", severity: "error", from: {}, to: { circular: true } },
		...names.map((room) => ({
			name: `arrows-of-${room}`,
			severity: "error",
			from: { path: within(room), pathNot: inner(room) },
			to: { path: "^src/", pathNot: [room, ...ground, ...(rooms[room] ?? [])].map(within) },
		})),
		...grounds.map((room) => ({
			name: `ground-of-${room}-knows-no-room-above`,
			severity: "error",
			from: { path: `^src/${room}/[^/]+$` },
			to: { path: `^src/${room}/[^/]+/` },
		})),
		{
			name: "room-in-the-table",
			comment: "A new folder of src/ stands in the table above.",
			severity: "error",
			from: { path: "^src/.+/", pathNot: names.map(within) },
			to: {},
		},
		...packages.map(({ package: path, only }) => ({
			name: `only-${only}-knows`,
			severity: "error",
			from: { path: "^src/", pathNot: within(only) },
			to: { path },
		})),
		{
			name: "pure-rooms-know-nothing-of-the-machine",
			severity: "error",
			from: { path: pure.map(within) },
			to: { dependencyTypes: ["core"] },
		},
	],
	options: {
		parser: "swc",
		tsPreCompilationDeps: true,
		doNotFollow: { path: "node_modules" },
	},
};
