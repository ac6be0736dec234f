/** One block of a text as the server wrote it, and where it lives in the page. */
interface Block {
  readonly written: string;
  readonly node: Element;
}

/** The blocks of a text, so that another version of it can take their places one by one. */
export interface SwappableText {
  /** Puts another version in; blocks that are written as before stay, with whatever the reader did in them. Whether any changed. */
  swap(next: Element): boolean;
}

/**
 * Remembers the blocks of a text.
 *
 * Shape:  `nodes` are the blocks of `live` before any script added to them, in the order of those of `written`, which is the
 *         text as the server sent it.
 * Errors: none; a block in which the live panel is stays in any case.
 */
export function createSwappableText(live: Element, nodes: readonly Element[], written: Element): SwappableText {
  let blocks: Block[] = [...written.children].flatMap((block, index) => {
    const node = nodes[index];
    return node === undefined ? [] : [{ written: block.outerHTML, node }];
  });
  return {
    swap(next) {
      const wanted = [...next.children];
      const kept = commonBlocks(
        blocks.map(({ written: text }) => text),
        wanted.map(({ outerHTML }) => outerHTML),
      );
      if (kept.size === wanted.length && wanted.length === blocks.length) return false;
      const stays = new Set(kept.values());
      const fresh: Block[] = [];
      let last: Element | null = null;
      for (const [index, block] of wanted.entries()) {
        const before = blocks[kept.get(index) ?? -1];
        const node = before?.node ?? document.importNode(block, true);
        // One that stays is where it is; what is new goes behind the one before it.
        if (before === undefined) {
          if (last === null) live.prepend(node);
          else last.after(node);
        }
        fresh.push({ written: block.outerHTML, node });
        last = node;
      }
      for (const [index, { node }] of blocks.entries()) {
        if (!stays.has(index) && node.querySelector("[data-panel]") === null) node.remove();
      }
      blocks = fresh;
      return true;
    },
  };
}

/** The longest run of blocks that both have, in order: from the place in the second to that in the first. */
function commonBlocks(first: readonly string[], second: readonly string[]): Map<number, number> {
  const longest = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0));
  const at = (one: number, other: number) => longest[one]?.[other] ?? 0;
  for (let one = first.length - 1; one >= 0; one--) {
    for (let other = second.length - 1; other >= 0; other--) {
      const row = longest[one];
      if (row === undefined) continue;
      row[other] =
        first[one] === second[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const common = new Map<number, number>();
  let [one, other] = [0, 0];
  while (one < first.length && other < second.length) {
    if (first[one] === second[other]) common.set(other++, one++);
    else if (at(one + 1, other) >= at(one, other + 1)) one++;
    else other++;
  }
  return common;
}
