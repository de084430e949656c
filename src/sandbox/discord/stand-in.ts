import type { AddressInfo } from "node:net";
import { createFaults, type Faults } from "./faults.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { createRest, type Exchange } from "./http.ts";
import { createPeople, type People } from "./people.ts";
import { createWorld, type World } from "./world.ts";

/** A small Discord on the loopback interface: gateway and REST, version 10, as far as this bot uses them. */
export interface StandIn {
	/** The REST base without the version, as `DISCORD_API_URL` has it. */
	readonly url: string;
	readonly world: World;
	readonly people: People;
	readonly gateway: Gateway;
	readonly faults: Faults;
	/** Every request so far, with what it got. */
	readonly exchanges: readonly Exchange[];
	stop(): Promise<void>;
}

export async function startStandIn(): Promise<StandIn> {
	const world = createWorld();
	const faults = createFaults();
	const exchanges: Exchange[] = [];
	const server = createRest(world, faults, exchanges);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	const gateway = startGateway(world, server, () => `ws://127.0.0.1:${port}`);
	return {
		url: `http://127.0.0.1:${port}/api`,
		world,
		people: createPeople(world, gateway),
		gateway,
		faults,
		exchanges,
		async stop() {
			gateway.stop();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
