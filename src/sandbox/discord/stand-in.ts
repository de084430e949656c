import type { AddressInfo } from "node:net";
import { createFaults, type Faults } from "./faults.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { createPeople, type People } from "./people.ts";
import { createRest, type Exchange } from "./rest.ts";
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

/** @param placeNames the channels that there are; all that tests need, unless told */
export async function startStandIn(placeNames?: readonly string[]): Promise<StandIn> {
	const world = createWorld(placeNames);
	const faults = createFaults();
	const exchanges: Exchange[] = [];
	const gatewayUrl = () => `ws://127.0.0.1:${(rest.server.address() as AddressInfo).port}`;
	const rest = createRest(world, { faults, exchanges, gatewayUrl });
	const gateway = startGateway(world, rest.server, gatewayUrl);
	const address = await rest.listen({ host: "127.0.0.1", port: 0 });
	return {
		url: `${address}/api`,
		world,
		people: createPeople(world, gateway),
		gateway,
		faults,
		exchanges,
		async stop() {
			gateway.stop();
			await rest.close();
		},
	};
}
