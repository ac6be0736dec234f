/**
 * Marks in the list of sections the one being read: the last whose heading has reached the upper third of the window.
 *
 * Errors: none; a text without such a list is left alone.
 */
export function followSections(text: HTMLElement): void {
  const links = [...text.querySelectorAll<HTMLAnchorElement>(".sections a")];
  const headings = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
  if (headings.length === 0) return;
  const mark = () => {
    const reached = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const [index, link] of links.entries()) {
      if (index === reached) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) observer.observe(heading);
}
