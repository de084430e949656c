import { spawn } from "node:child_process";

/** Opens an address in the person's browser; where that cannot be done, says so. */
export function openBrowser(url: string, complain: (problem: string) => void): void {
	const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
	const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
	child.on("error", () => complain(`No browser could be opened. Open ${url} yourself.`));
	child.unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
	darwin: ["open"],
	win32: ["explorer.exe"],
};
