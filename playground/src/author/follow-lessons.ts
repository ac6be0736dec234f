import * as words from "#words/author.ts";
import { createNoticeBox } from "./notice-box.ts";
import { createSwappableText, type SwappableText } from "./swap-children.ts";

/** What the server tells of the folder: which edition of the pages it serves, or what has to be mended first. */
type Change =
  | { readonly type: "edition"; readonly edition: string; readonly addresses: readonly string[] }
  | { readonly type: "problems"; readonly lines: readonly string[] };

/** What of a page follows its lesson: the text's blocks on a lesson's page, else those of the page's main part. */
const textIn = (page: ParentNode) => page.querySelector("article[data-lesson]") ?? page.querySelector("main");
const sceneIn = (page: ParentNode) => page.querySelector("[data-panel]")?.getAttribute("data-panel") ?? null;
const editionOf = (page: ParentNode) => page.querySelector<HTMLElement>("[data-edition]")?.dataset.edition ?? "";

/**
 * Follows the folder of lessons while it is edited: what was saved takes its place in the open page, and the panel with its
 * sockets, runs and playhead knows nothing of it. What is wrong with a lesson is told over the page.
 *
 * Shape:  call it before anything else changes the page's text.
 * Errors: none; a server that is gone is asked again until it is back.
 */
export async function followLessons(changes: string): Promise<void> {
  const box = createNoticeBox();
  const live = textIn(document);
  if (live === null) return;
  // Taken down at once: scripts may add to the text while the first answer is on its way.
  const nodes = [...live.children];
  const first = await readPage();
  if (first === null) return;
  let edition = editionOf(first);
  if (edition !== editionOf(document)) return location.reload();
  const text = createSwappableText(live, nodes, textIn(first) ?? live);
  const scene = sceneIn(first);

  const update = async (next: string, addresses: readonly string[]) => {
    if (!addresses.includes(addressOf())) return box.show(goneNotice());
    if (next === edition) return box.show(null);
    const page = await readPage();
    if (page === null) return box.show(goneNotice());
    edition = editionOf(page);
    // Another scene is another experiment: the panel keeps its own until the reader lets it go.
    const isOtherScene = sceneIn(page) !== scene;
    swapPage(page, text);
    box.show(isOtherScene ? { text: words.sceneChanged, action: { label: words.reload, href: location.href } } : null);
  };

  let turn: Promise<void> = Promise.resolve();
  const tell = (change: Change) => {
    turn = turn.then(() =>
      change.type === "edition"
        ? update(change.edition, change.addresses)
        : box.show({ text: words.problems(change.lines.length), lines: change.lines }),
    );
  };
  listen(changes, tell);
}

/** A browser has six connections for a server, and each open page would hold one: those not looked at let go. */
function listen(changes: string, tell: (change: Change) => void): void {
  let source: EventSource | null = null;
  const follow = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (source === null) {
      source = new EventSource(changes);
      // Written by our own server, which typed it.
      source.addEventListener("message", ({ data }) => tell(JSON.parse(String(data)) as Change));
    }
  };
  document.addEventListener("visibilitychange", follow);
  follow();
}

async function readPage(): Promise<Document | null> {
  const answer = await fetch(location.pathname, { cache: "no-store" }).catch(() => null);
  if (answer === null || !answer.ok) return null;
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

const root = () => new URL(document.body.dataset.root ?? "/", location.href).pathname;
const addressOf = () => `/${location.pathname.slice(root().length)}`;

function goneNotice() {
  return { text: words.gone, action: { label: words.toLessons, href: `${root()}lessons/` } };
}

/** The text, and what around it names the lesson. */
function swapPage(page: Document, text: SwappableText): void {
  const next = textIn(page);
  const hasChanged = next !== null && text.swap(next);
  document.title = page.title;
  const [crumb, nextCrumb] = [document.querySelector(".crumb-link"), page.querySelector(".crumb-link")];
  if (crumb !== null && nextCrumb !== null) crumb.textContent = nextCrumb.textContent;
  // What gave the text its life looks at it again.
  if (hasChanged) document.dispatchEvent(new Event("lesson:swapped"));
}
