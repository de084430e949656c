import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Letters that are the same on every machine, and wear the names of the page's fonts. */
const font = readFileSync(
	"node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2",
).toString("base64");

/** Lets the page write in letters of its own, whatever the machine has. */
export async function wearFont(page: Page): Promise<void> {
	const load = `(async () => {
		const bytes = Uint8Array.from(atob("${font}"), (sign) => sign.charCodeAt(0));
		for (const family of ["gg sans", "Consolas"]) {
			const face = new FontFace(family, bytes.buffer, { weight: "100 900" });
			document.fonts.add(await face.load());
		}
	})()`;
	await page.evaluate(load);
}

/** Waits until every picture on the page is there. */
export async function waitForImages(page: Page): Promise<void> {
	await page.evaluate(`(async () => {
		const within = (root) =>
			[...root.querySelectorAll("*")].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
		const images = within(document).filter(({ tagName }) => tagName === "IMG");
		await Promise.all(images.map((image) => image.decode()));
	})()`);
}

/** Pixels of a cell's side: large enough that it does not matter how a machine smooths letters. */
const cell = 16;

/** The share of the cells of two pictures that differ by more than a shade; 1 where the pictures' sizes differ. */
export function unlikeness(one: readonly number[], other: readonly number[]): number {
	if (one.length !== other.length) return 1;
	const differs = (at: number) =>
		[0, 1, 2].some(
			(channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > shade,
		);
	const count = one.length / 4;
	return Array.from({ length: count }, (_, index) => index * 4).filter(differs).length / count;
}

/** Of 255, by which a colour of a cell may be lighter or darker. */
const shade = 12;

/** The mean colour of each cell: red, green, blue and opacity. A browser reads the picture. */
export function cellsOf(blank: Page, picture: Buffer): Promise<number[]> {
	return blank.evaluate(`(async () => {
		const bytes = Uint8Array.from(atob("${picture.toString("base64")}"), (sign) => sign.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
		const { width, height } = image;
		const canvas = new OffscreenCanvas(width, height).getContext("2d");
		canvas.drawImage(image, 0, 0);
		const { data } = canvas.getImageData(0, 0, width, height);
		const columns = Math.ceil(width / ${cell});
		const sums = new Float64Array(columns * Math.ceil(height / ${cell}) * 5);
		for (let at = 0; at < width * height; at++) {
			const row = Math.floor(at / width / ${cell});
			const place = (row * columns + Math.floor((at % width) / ${cell})) * 5;
			for (let channel = 0; channel < 4; channel++) sums[place + channel] += data[at * 4 + channel];
			sums[place + 4]++;
		}
		const means = [];
		for (let at = 0; at < sums.length; at += 5) {
			for (let channel = 0; channel < 4; channel++) means.push(sums[at + channel] / sums[at + 4]);
		}
		return means;
	})()`);
}
