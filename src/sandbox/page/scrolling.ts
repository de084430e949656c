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
	let before = { top: 0, height: 0 };
	const note = (): void => {
		before = { top: scroller.scrollTop, height: scroller.scrollHeight };
	};
	const follow = (): void => {
		if (following) scroller.scrollTop = scroller.scrollHeight;
		note();
	};
	scroller.addEventListener("scroll", () => {
		const { scrollHeight, scrollTop, clientHeight } = scroller;
		// What grows or shrinks moves the end, and the place with it; only who goes up by themselves leaves it.
		if (scrollHeight - scrollTop - clientHeight < nearEnd) following = true;
		else if (scrollHeight === before.height && scrollTop < before.top) following = false;
		note();
	});
	const observer = new ResizeObserver(follow);
	// Its only child holds all that it shows, whichever channel it is of.
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
