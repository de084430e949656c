import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { DayFigures } from "../../records/desk.ts";
import type { Voice } from "../words/discord-words.ts";

/** In the units of the drawing, which is drawn twice as large. */
const width = 560;
const height = 240;
const plot = { left: 44, right: 544, top: 40, bottom: 204 } as const;
const barWidth = 36;
/** Told apart in the dark and in the light, and by people who see no red or green. */
const colours = {
	ground: "#1f2125",
	text: "#e6e7ea",
	line: "#50535a",
	answered: "#4c9be8",
	missed: "#e8a33d",
} as const;

/** Draws the questions of each day, the answered ones below those that were not, as PNG. */
export async function drawWeek(days: readonly DayFigures[], voice: Voice): Promise<Buffer> {
	const font = await prepare();
	const drawing = new Resvg(chartOf(days, voice), {
		fitTo: { mode: "zoom", value: 2 },
		// The last line of points is not all covered.
		background: colours.ground,
		font: { fontBuffers: [font], defaultFontFamily: fontName, loadSystemFonts: false },
	});
	return Buffer.from(drawing.render().asPng());
}

const fontName = "B612";
let prepared: Promise<Uint8Array> | null = null;

/** Reads what draws, and its font, the first time; both come with their packages. */
function prepare(): Promise<Uint8Array> {
	prepared ??= (async () => {
		const { resolve } = createRequire(import.meta.url);
		await initWasm(await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")));
		return readFile(resolve("@fontsource/b612/files/b612-latin-400-normal.woff2"));
	})();
	// What could not be read is read again the next time.
	prepared.catch(() => {
		prepared = null;
	});
	return prepared;
}

function chartOf(days: readonly DayFigures[], voice: Voice): string {
	const { chartAnswered, chartMissed } = voice.discordWords.desk;
	const most = Math.max(1, ...days.map(({ answered, missed }) => answered + missed));
	const unit = (plot.bottom - plot.top) / most;
	const step = (plot.right - plot.left) / days.length;
	const names = new Intl.DateTimeFormat(voice.words.locale, { weekday: "short", timeZone: "UTC" });
	const bars = days.map(({ date, answered, missed }, place) => {
		const middle = plot.left + step * (place + 0.5);
		const x = middle - barWidth / 2;
		const foot = plot.bottom - answered * unit;
		return [
			rectangle({ x, y: foot, height: answered * unit, fill: colours.answered }),
			rectangle({ x, y: foot - missed * unit, height: missed * unit, fill: colours.missed }),
			text(names.format(date), { x: middle, y: plot.bottom + 22, anchor: "middle" }),
		].join("");
	});
	const legend = [
		`<rect x="${plot.left}" y="12" width="12" height="12" fill="${colours.answered}"/>`,
		text(chartAnswered, { x: plot.left + 18, y: 23, anchor: "start" }),
		`<rect x="${width / 2}" y="12" width="12" height="12" fill="${colours.missed}"/>`,
		text(chartMissed, { x: width / 2 + 18, y: 23, anchor: "start" }),
	];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
		...legend,
		...[0, most].map((value) => gridLine(value, plot.bottom - value * unit)),
		...bars,
		"</svg>",
	].join("");
}

function gridLine(value: number, y: number): string {
	const { left, right } = plot;
	return `<path d="M${left} ${y}H${right}" stroke="${colours.line}"/>${text(`${value}`, { x: left - 8, y: y + 5, anchor: "end" })}`;
}

function rectangle(at: { x: number; y: number; height: number; fill: string }): string {
	return `<rect x="${at.x}" y="${at.y}" width="${barWidth}" height="${at.height}" fill="${at.fill}"/>`;
}

function text(words: string, at: { x: number; y: number; anchor: string }): string {
	const safe = words.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	return `<text x="${at.x}" y="${at.y}" text-anchor="${at.anchor}" font-family="${fontName}" font-size="14" fill="${colours.text}">${safe}</text>`;
}
