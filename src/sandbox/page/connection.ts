import type { MemberAction, Request } from "../member-action.ts";
import type { Frame } from "../protocol.ts";

type Outcome = Frame & { readonly kind: "done" | "failed" };
/** What happens without being asked for. */
export type News = Exclude<Frame, Outcome>;

const waiting = new Map<number, (outcome: Outcome) => void>();
const away = "The sandbox is not running any more.";
let number = 0;
let socket: WebSocket | null = null;

/** Stays connected: a server that went away is asked for again, and tells the whole scene anew. */
export function connect(hear: (news: News) => void, lost: () => void): void {
	socket = new WebSocket(`ws://${location.host}/live`);
	socket.addEventListener("message", ({ data }) => {
		const frame: Frame = JSON.parse(String(data));
		if (frame.kind !== "done" && frame.kind !== "failed") return hear(frame);
		waiting.get(frame.number)?.(frame);
		waiting.delete(frame.number);
	});
	socket.addEventListener("close", () => {
		for (const settle of waiting.values()) settle({ kind: "failed", number: 0, problem: away });
		waiting.clear();
		lost();
		setTimeout(connect, 1000, hear, lost);
	});
}

/** Does something on the server, and gives what comes back; fails with a sentence for the person. */
export function request<Result>(action: MemberAction): Promise<Result> {
	return new Promise((resolve, reject) => {
		if (socket?.readyState !== WebSocket.OPEN) return reject(new Error(away));
		const asked: Request = { number: ++number, action };
		waiting.set(number, (outcome) => {
			if (outcome.kind === "done") resolve(outcome.result as Result);
			else reject(new Error(outcome.problem));
		});
		socket.send(JSON.stringify(asked));
	});
}
