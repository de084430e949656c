import type { MemberAction, Request } from "../member-action.ts";
import type { Frame } from "../protocol.ts";

/** The page's line to its server. */
export interface Connection {
	/** Does something, and gives what comes back; fails with a sentence for the person. */
	send<Result>(action: MemberAction): Promise<Result>;
}

/** Stays connected: a server that went away is asked for again, and tells the whole scene anew. */
export function connect(hear: (frame: Frame) => void, lost: () => void): Connection {
	const waiting = new Map<number, PromiseWithResolver>();
	let number = 0;
	let socket: WebSocket;
	const open = (): void => {
		socket = new WebSocket(`ws://${location.host}/live`);
		socket.addEventListener("message", ({ data }) => {
			const frame: Frame = JSON.parse(String(data));
			if (frame.kind === "scene" || frame.kind === "message") hear(frame);
			else settle(waiting, frame);
		});
		socket.addEventListener("close", () => {
			for (const { reject } of waiting.values()) reject(new Error(away));
			waiting.clear();
			lost();
			setTimeout(open, 1000);
		});
	};
	open();
	return {
		send: (action) =>
			new Promise((resolve, reject) => {
				if (socket.readyState !== WebSocket.OPEN) return reject(new Error(away));
				const request: Request = { number: ++number, action };
				waiting.set(request.number, { resolve: (value) => resolve(value as never), reject });
				socket.send(JSON.stringify(request));
			}),
	};
}

const away = "The sandbox is not running any more.";

interface PromiseWithResolver {
	resolve(value: unknown): void;
	reject(reason: Error): void;
}

function settle(
	waiting: Map<number, PromiseWithResolver>,
	frame: Frame & { readonly kind: "done" | "failed" },
): void {
	const promise = waiting.get(frame.number);
	waiting.delete(frame.number);
	if (frame.kind === "done") promise?.resolve(frame.result);
	else promise?.reject(new Error(frame.problem));
}
