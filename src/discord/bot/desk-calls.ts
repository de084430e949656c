/** Which servers have something new for their people since somebody looked last; only in memory. */
export interface DeskCalls {
	call(server: string): void;
	/** All that have called, each once; from then on they have not. */
	take(): readonly string[];
}

export function createDeskCalls(): DeskCalls {
	const servers = new Set<string>();
	return {
		call: (server) => void servers.add(server),
		take() {
			const called = [...servers];
			servers.clear();
			return called;
		},
	};
}
