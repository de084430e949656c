import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadConfig } from "../../src/config/config.ts";

const read = (file: string) => readFileSync(file, "utf8");

/** A value of YAML, of which a test says what it should be. */
// biome-ignore lint/suspicious/noExplicitAny: what a file of others' making holds is what the test is about.
type Yaml = any;

describe("deploy/compose.yaml", () => {
	const compose: Yaml = parse(read("deploy/compose.yaml"));
	const services: Readonly<Record<string, Yaml>> = compose.services;

	test.each(Object.keys(services))("holds %s to what it needs", (name) => {
		expect(services[name]).toMatchObject({
			read_only: true,
			cap_drop: ["ALL"],
			security_opt: ["no-new-privileges:true"],
		});
		expect(services[name].privileged).toBeUndefined();
		for (const place of services[name].tmpfs ?? []) expect(place).toMatch(/^\//);
	});

	test("lets the bot read the articles, and only what one runs by hand write them", () => {
		expect(services["verbatim"].volumes).toEqual(["../knowledge:/app/knowledge:ro"]);
		expect(services["articles"]).toMatchObject({
			volumes: ["../knowledge:/app/knowledge"],
			profiles: ["articles"],
			image: services["verbatim"].image,
			entrypoint: ["node", "/opt/verbatim/dist/cli.js"],
		});
	});

	test("shows the bot's figures to this machine alone, and the database to nobody", () => {
		expect(services["verbatim"].ports).toEqual(["127.0.0.1:8080:8080"]);
		expect(services["database"].ports).toBeUndefined();
	});

	test("gives secrets as files, each of which is named, and sets only what there is", () => {
		const used = Object.values(services).flatMap((service) => service.secrets ?? []);
		expect(Object.keys(compose.secrets).sort()).toEqual([...used].sort());
		const set: Readonly<Record<string, string>> = services["verbatim"].environment;
		for (const value of Object.values(set)) expect(value).toMatch(/^\/run\/secrets\//);
		expect(loadConfig(set)).toMatchObject({ ok: true, config: set });
	});
});

describe("deploy/verbatim.service", () => {
	const unit = readUnit(read("deploy/verbatim.service"));

	test("has the three sections of a unit that starts with the machine", () => {
		expect(Object.keys(unit)).toEqual(["Unit", "Service", "Install"]);
		expect(unit["Install"]?.["WantedBy"]).toEqual(["multi-user.target"]);
		expect(unit["Service"]?.["Restart"]).toEqual(["on-failure"]);
	});

	test.each([
		["DynamicUser", "yes"],
		["UMask", "0077"],
		["ProtectSystem", "strict"],
		["ProtectHome", "yes"],
		["PrivateTmp", "yes"],
		["PrivateDevices", "yes"],
		["ProtectProc", "invisible"],
		["NoNewPrivileges", "yes"],
		["CapabilityBoundingSet", ""],
		["AmbientCapabilities", ""],
		["RestrictNamespaces", "yes"],
		["RestrictSUIDSGID", "yes"],
		["SystemCallArchitectures", "native"],
	])("keeps %s=%s", (name, value) => {
		expect(unit["Service"]?.[name]).toEqual([value]);
	});

	test("lets only ordinary system calls through, and compiles what it runs", () => {
		const service = unit["Service"] ?? {};
		expect(service["SystemCallFilter"]).toEqual(["@system-service", "~@privileged"]);
		expect(service["MemoryDenyWriteExecute"]).toBeUndefined();
	});

	test("takes no more memory than a bot in 10,000 servers with its reader needs a few times over", () => {
		expect(unit["Service"]?.["MemoryMax"]).toEqual([expect.stringMatching(/^\d{3,4}M$/)]);
	});

	test("sets only what there is, the token by a file that systemd hands over", () => {
		const service = unit["Service"] ?? {};
		const set = Object.fromEntries(
			(service["Environment"] ?? []).map((line) => line.split(/=(.*)/s).slice(0, 2)),
		);
		expect(set["DISCORD_TOKEN_FILE"]).toBe("%d/discord_token");
		expect(service["LoadCredential"]).toEqual(["discord_token:/etc/verbatim/discord_token"]);
		const loaded = loadConfig(set);
		expect(loaded.ok && Object.keys(loaded.config)).toEqual(
			expect.arrayContaining(Object.keys(set)),
		);
	});

	const verifier = "/usr/bin/systemd-analyze";
	test.skipIf(!existsSync(verifier) || !existsSync("/usr/bin/node"))("is a unit to systemd", () => {
		const { stderr } = spawnSync(verifier, ["verify", "deploy/verbatim.service"], {
			encoding: "utf8",
		});
		// It speaks of other units of the machine too.
		expect(stderr.split("\n").filter((line) => line.includes("verbatim.service"))).toEqual([]);
	});
});

/** Sections of a unit, and the values of each name in their order. */
function readUnit(text: string): Record<string, Record<string, string[]>> {
	const unit: Record<string, Record<string, string[]>> = {};
	let section: Record<string, string[]> = {};
	for (const [index, line] of text.split("\n").entries()) {
		if (/^(?:[#;].*)?$/.test(line)) continue;
		const head = /^\[(\w+)\]$/.exec(line)?.[1];
		const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
		if (head !== undefined) {
			section = {};
			unit[head] = section;
		} else if (name !== undefined && value !== undefined) {
			section[name] = [...(section[name] ?? []), value];
		} else throw new Error(`line ${index + 1} is no line of a unit: ${line}`);
	}
	return unit;
}

describe("the image", () => {
	const lines = read("Dockerfile").split("\n");

	test("has one Node for building and for running, that the package allows", () => {
		const bases = lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);
		expect(new Set(bases)).toEqual(new Set(["node:22-bookworm-slim"]));
		expect(JSON.parse(read("package.json")).engines.node).toBe(">=20.19");
	});

	test("runs as nobody in particular, and starts the program", () => {
		expect(lines.filter((line) => line.startsWith("USER"))).toEqual(["USER node"]);
		expect(lines.filter((line) => line.startsWith("CMD"))).toEqual([
			'CMD ["node", "/opt/verbatim/dist/cli.js", "start"]',
		]);
	});

	test("is made of what is there, and of nothing that .dockerignore keeps away", () => {
		const copied = lines.flatMap((line) => {
			const [, places = ""] = /^COPY (?!--from)(.+) \S+$/.exec(line) ?? [];
			return places.split(" ").filter((place) => place !== "");
		});
		const allowed = read(".dockerignore")
			.split("\n")
			.filter((line) => line.startsWith("!"));
		expect(copied.length).toBeGreaterThan(5);
		for (const place of copied) {
			expect(existsSync(place), place).toBe(true);
			const name = place.replace(/^\.\//, "");
			expect(
				allowed.some((line) => `${name}/`.startsWith(`${line.slice(1)}/`)),
				name,
			).toBe(true);
		}
	});
});

describe("docs/running.md", () => {
	const text = read("docs/running.md");
	const blocks: Yaml[] = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block]) =>
		parse(block ?? ""),
	);

	test("has a scrape of the port that both deployments serve", () => {
		const scrapes = blocks.flatMap((block) => block.scrape_configs ?? []);
		expect(scrapes).toEqual([
			{ job_name: "verbatim", static_configs: [{ targets: ["127.0.0.1:8080"] }] },
		]);
	});

	test("has alerts on figures that the bot serves", () => {
		const rules: Yaml[] = blocks
			.flatMap((block) => block.groups ?? [])
			.flatMap(({ rules }) => rules);
		expect(rules.map(({ alert }) => alert)).toEqual(["VerbatimOffline", "VerbatimDatabaseAway"]);
		const figures = read("src/monitoring/metrics.ts");
		for (const { expr } of rules) {
			for (const [name] of expr.matchAll(/verbatim_\w+/g)) expect(figures).toContain(`"${name}"`);
		}
	});

	test("names files that there are", () => {
		for (const [, place = ""] of text.matchAll(/\]\(\.\.\/([\w./-]+)\)/g)) {
			expect(existsSync(place), place).toBe(true);
		}
	});
});
