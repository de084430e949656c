/** Pixels from the end at which somebody still reads the newest message. */
const nearEnd = 80;

const followers = new WeakMap<Element, () => void>();

/**
 * Keeps the newest message in sight, however late it takes its room, until somebody scrolls up; then what is read
 * stays where it is.
 */
export function followNewest(): void {
	const scroller = document.querySelector("#scroller");
	if (!scroller || followers.has(scroller)) return;
	let following = true;
	let before = 0;
	const follow = (): void => {
		if (following) scroller.scrollTop = scroller.scrollHeight;
	};
	scroller.addEventListener("scroll", () => {
		const { scrollHeight, scrollTop, clientHeight } = scroller;
		// What grows moves the end away too; only who goes up leaves it.
		if (scrollHeight - scrollTop - clientHeight < nearEnd) following = true;
		else if (scrollTop < before) following = false;
		before = scrollTop;
	});
	const observer = new ResizeObserver(follow);
	for (const element of [scroller, ...scroller.children]) observer.observe(element);
	followers.set(scroller, () => {
		following = true;
		follow();
	});
}

/** Goes to the newest message, and stays with it. */
export function jumpToNewest(): void {
	const scroller = document.querySelector("#scroller");
	if (scroller) followers.get(scroller)?.();
}
