import * as words from "#words/inventory.ts";
import type { ProvedLesson } from "../../../../server/lesson/site.ts";

interface InventoryOfferProps {
  readonly root: string;
  readonly lessons: readonly ProvedLesson[];
}

/** The way to the inventory for whoever is about to begin; nothing where no lesson has one. */
export function InventoryOffer({ root, lessons }: InventoryOfferProps) {
  const [found] = lessons.flatMap(({ lesson: { slug, parts } }) =>
    parts.flatMap((part) => (part.type === "inventory" ? [{ slug, count: part.questions.length }] : [])),
  );
  if (found === undefined) return null;
  return (
    <p class="inventory-offer">
      {words.beforeYouBegin} <a href={`${root}lessons/${found.slug}/#inventory`}>{words.offer(found.count)}</a>.
    </p>
  );
}
