import { sectionRead } from "./section-read.ts";

/**
 * Marks in the list of sections the one being read, and keeps it in sight where the list is longer than its place. A
 * section that was jumped to is the one being read wherever it comes to rest, until the reader scrolls on.
 *
 * Shape:  gives back a function that looks at the text again, after it was swapped.
 * Errors: none; a text without such a list is left alone.
 */
export function followSections(text: HTMLElement): () => void {
  let sections: readonly { readonly link: HTMLAnchorElement; readonly heading: HTMLElement }[] = [];
  /** The index of the section jumped to, and where the page came to rest with it: not known while it is on its way. */
  let jump: { readonly index: number; readonly restPx: number | null } | null = null;

  const mark = () => {
    const leftBelow = document.documentElement.scrollHeight - innerHeight - scrollY;
    const headingTops = sections.map(({ heading }) => heading.getBoundingClientRect().top);
    if (jump?.restPx != null && Math.abs(jump.restPx - scrollY) > 2) jump = null;
    const read = jump?.index ?? sectionRead({ headingTops, windowHeight: innerHeight, leftBelow });
    for (const [index, { link }] of sections.entries()) {
      if (index !== read) link.removeAttribute("aria-current");
      else if (!link.hasAttribute("aria-current")) {
        link.setAttribute("aria-current", "true");
        showInList(link);
      }
    }
  };
  const arrive = () => {
    const index = sections.findIndex(({ link }) => link.hash === location.hash);
    jump = index < 0 ? null : { index, restPx: null };
    // The browser scrolls after it tells of the new address.
    requestAnimationFrame(() => {
      if (jump !== null) jump = { ...jump, restPx: scrollY };
      mark();
    });
  };
  const look = () => {
    sections = [...text.querySelectorAll<HTMLAnchorElement>(".sections a")].flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading === null ? [] : [{ link, heading }];
    });
    mark();
  };

  look();
  if (sections.length === 0) return look;
  let isAwaited = false;
  const markSoon = () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      mark();
    });
  };
  addEventListener("scroll", markSoon, { passive: true });
  addEventListener("resize", markSoon);
  addEventListener("hashchange", arrive);
  // Pressed once more, a link brings the same address, of which nobody is told.
  text.querySelector(".sections")?.addEventListener("click", () => requestAnimationFrame(arrive));
  arrive();
  return look;
}

/** Scrolls the list alone, and not the page around it. */
function showInList(link: HTMLElement): void {
  const list = link.closest("ol");
  if (list === null) return;
  const [seen, own] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (own.left < seen.left) list.scrollLeft += own.left - seen.left;
  if (own.right > seen.right) list.scrollLeft += own.right - seen.right;
}
