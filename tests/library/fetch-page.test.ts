import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { fetchPage } from "../../src/library/fetch-page.ts";
import { isPublicAddress } from "../../src/library/public-address.ts";

/** A server on loopback, and the fetching that allows this one address. */
async function serve(answer: RequestListener) {
	const server = createServer(answer).listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	const allows = (address: string, to: number) => address === "127.0.0.1" && to === port;
	const base = `http://127.0.0.1:${port}`;
	return {
		base,
		fetch: (path = "/", longest = 15_000) =>
			fetchPage(path.startsWith("/") ? base + path : path, { allows, longest }),
	};
}

const html = { "content-type": "text/html; charset=utf-8" };

describe("an address that is not public is refused", () => {
	it.each([
		"http://127.0.0.1/",
		"http://2130706433/",
		"http://0x7f000001/",
		"http://0x7f.1/",
		"http://017700000001/",
		"http://127.1/",
		"http://0/",
		"http://10.1.2.3/",
		"http://172.16.0.1/",
		"http://192.168.1.1/",
		"http://169.254.169.254/latest/meta-data",
		"http://100.64.0.1/",
		"http://224.0.0.1/",
		"http://255.255.255.255/",
		"http://[::1]/",
		"http://[::]/",
		"http://[fe80::1]/",
		"http://[fc00::1]/",
		"http://[::ffff:127.0.0.1]/",
		"http://[::ffff:7f00:1]/",
		"http://[64:ff9b::7f00:1]/",
		"http://[2002:7f00:1::]/",
		"http://[::7f00:1]/",
		"http://[::ffff:0:7f00:1]/",
		"http://[64:ff9b:1::7f00:1]/",
		"http://[2001:0:7f00:1::]/",
		"http://[2606:2800::5efe:7f00:1]/",
		"http://[2606:2800::200:5efe:7f00:1]/",
		"http://[1::7f00:1]/",
		"https://127.0.0.1/",
	])("%s", async (address) => {
		expect(await fetchPage(address)).toEqual({
			ok: false,
			message: expect.stringMatching(/ is not a public address$/),
			fault: "forbidden",
		});
	});

	it("that a name resolves to", async () => {
		const { base } = await serve((_, response) => response.end());
		const { port } = new URL(base);
		expect(await fetchPage(`http://localhost:${port}/`)).toMatchObject({
			ok: false,
			message: expect.stringMatching(/^(?:127\.0\.0\.1|::1) is not a public address$/),
		});
	});

	it("that a redirect leads to", async () => {
		const other = await serve((_, response) => response.writeHead(200, html).end("secret"));
		const { fetch } = await serve((_, response) =>
			response.writeHead(302, { location: other.base }).end(),
		);
		expect(await fetch()).toEqual({
			ok: false,
			message: "127.0.0.1 is not a public address",
			fault: "forbidden",
		});
	});

	it("in whatever form; others are public", () => {
		expect(isPublicAddress("93.184.215.14")).toBe(true);
		expect(isPublicAddress("2606:2800:21f:cb07:6820:80da:af6b:8b2c")).toBe(true);
		expect(isPublicAddress("::ffff:93.184.215.14")).toBe(true);
		expect(isPublicAddress("fe80::1%eth0")).toBe(false);
		expect(isPublicAddress("no address")).toBe(false);
	});
});

describe("a page is refused with its reason", () => {
	it.each(["ftp://a.example/", "file:///etc/passwd", "data:text/html,x", "javascript:1"])(
		"%s",
		async (address) => {
			expect(await fetchPage(address)).toMatchObject({
				ok: false,
				message: expect.stringContaining("only http and https"),
			});
		},
	);

	it("when it redirects for ever", async () => {
		let asked = 0;
		const { fetch } = await serve((_, response) => {
			asked++;
			response.writeHead(302, { location: "/again" }).end();
		});
		expect(await fetch()).toEqual({
			ok: false,
			message: "it redirects more than 5 times",
			fault: "unreachable",
		});
		expect(asked).toBe(6);
	});

	it("when it never ends", async () => {
		const { fetch } = await serve((_, response) => {
			response.writeHead(200, html);
			const more = () => {
				while (!response.destroyed && response.write("a".repeat(65_536)));
			};
			response.on("drain", more);
			more();
		});
		expect(await fetch()).toEqual({
			ok: false,
			message: "it is larger than 10 MB",
			fault: "large",
		});
	});

	it("when it comes too slowly", async () => {
		const { fetch } = await serve((_, response) => {
			response.writeHead(200, html).write("<p>It sails");
		});
		expect(await fetch("/", 200)).toEqual({
			ok: false,
			message: "it took longer than 0.2 seconds",
			fault: "slow",
		});
	});

	it("when it unpacks to more than 10 MB", async () => {
		const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, 32));
		const { fetch } = await serve((_, response) =>
			response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(bomb),
		);
		expect(await fetch()).toEqual({
			ok: false,
			message: "it is larger than 10 MB",
			fault: "large",
		});
	});

	it.each([
		["application/pdf", "it is application/pdf; only HTML and text are read"],
		["image/svg+xml", "it is image/svg+xml; only HTML and text are read"],
		["", "it is of no stated type; only HTML and text are read"],
	])("when it is of the type %j", async (type, message) => {
		const headers = type === "" ? {} : { "content-type": type };
		const { fetch } = await serve((_, response) => response.writeHead(200, headers).end("x"));
		expect(await fetch()).toEqual({ ok: false, message, fault: "type" });
	});

	it("when the server has no such page", async () => {
		const { fetch } = await serve((_, response) => response.writeHead(404, html).end("no"));
		expect(await fetch()).toEqual({
			ok: false,
			message: "the server answers 404 Not Found",
			fault: "status",
		});
	});
});

it("a page is fetched with the address where it was in the end", async () => {
	const { base, fetch } = await serve((request, response) => {
		if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
		else {
			const packed = gzipSync("<p>It sails at nine.</p>");
			response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(packed);
		}
	});
	const fetched = await fetch("/old");
	expect(fetched).toMatchObject({
		ok: true,
		address: `${base}/new`,
		contentType: html["content-type"],
	});
	expect(fetched.ok && new TextDecoder().decode(fetched.bytes)).toBe("<p>It sails at nine.</p>");
});
