/** Something wrong with a request body, at a path like `components.0.content`. */
export interface FieldProblem {
	readonly path: string;
	readonly code: string;
	readonly message: string;
}

/** What Discord refuses, by the path of what is wrong. */
export function problem(path: string, code: string): FieldProblem {
	return { path, code, message: `Refused: ${code}.` };
}

/** The same where something is wrong; nothing where it is not. */
export function problemIf(isWrong: boolean, path: string, code: string): FieldProblem[] {
	return isWrong ? [problem(path, code)] : [];
}

/** Discord's answer to a request that it refuses. */
export interface Refusal {
	readonly status: number;
	readonly body: { readonly code: number; readonly message: string; readonly errors?: unknown };
}

/** Ends a request with a refusal. */
export class Refused extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal.body.message);
		this.refusal = refusal;
	}
}

export function refuse(status: number, code: number, message: string): Refusal {
	return { status, body: { code, message } };
}

/** Discord's 50035: the problems as a tree of `_errors` under their paths. */
export function refuseForm(problems: readonly FieldProblem[]): Refusal {
	const errors: Tree = {};
	for (const { path, code, message } of problems) {
		let node = errors;
		for (const key of path.split(".")) {
			const next = node[key];
			const child: Tree = isTree(next) ? next : {};
			node[key] = child;
			node = child;
		}
		const before = node["_errors"];
		node["_errors"] = [...(Array.isArray(before) ? before : []), { code, message }];
	}
	return { status: 400, body: { code: 50035, message: "Invalid Form Body", errors } };
}

/** Refuses a body in which something is wrong. */
export function insistOn(problems: readonly FieldProblem[]): void {
	if (problems.length > 0) throw new Refused(refuseForm(problems));
}

interface Tree {
	[key: string]: Tree | readonly unknown[];
}

function isTree(value: unknown): value is Tree {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
