/** Keeps the eye and the focus of somebody where they were while the channel changes under them. */

const NEAR_END_PX = 24;

/** Keeps the end in sight when the room changes (the panel opens, the window narrows), unless somebody reads further up. */
export function stickToEnd(log: HTMLElement): void {
  let atEnd = true;
  const measure = () => (atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX);
  log.addEventListener("scroll", measure);
  new ResizeObserver(() => {
    if (atEnd) log.scrollTop = log.scrollHeight;
  }).observe(log);
}

/** A long answer is shown from its beginning, a short one above the composer. */
export function reveal(element: HTMLElement): void {
  const log = element.parentElement;
  if (!log) return;
  const long = element.offsetHeight > log.clientHeight;
  element.scrollIntoView({ block: long ? "start" : "end" });
}

const FOCUSABLE = "button, a[href], [tabindex='0']";

/** Which of the parts that take the focus has it; null if none. */
export function focusedIndex(element: HTMLElement): number | null {
  const index = [...element.querySelectorAll(FOCUSABLE)].findIndex((part) => part === document.activeElement);
  return index === -1 ? null : index;
}

/** The focus stays where it was, or goes to its neighbour: a pager at its end is disabled. */
export function restoreFocus(element: HTMLElement, index: number): void {
  const parts = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const row = parts[index]?.parentElement;
  const distance = (part: HTMLElement) =>
    Math.abs(parts.indexOf(part) - index) + (part.parentElement === row ? 0 : parts.length);
  const usable = parts.filter((part) => !part.matches(":disabled"));
  const [nearest] = usable.sort((a, b) => distance(a) - distance(b));
  nearest?.focus({ preventScroll: true });
}
