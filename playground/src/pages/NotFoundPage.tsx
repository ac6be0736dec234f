import * as words from "#words/not-found.ts";
import { LostPage } from "./LostPage.tsx";

/** An address with nothing behind it. */
export function NotFoundPage({ root }: { readonly root: string }) {
  const ways = [
    { href: `${root}lessons/`, label: words.toLessons },
    { href: root, label: words.toFirstPage },
  ] as const;
  return <LostPage heading={words.heading} lead={words.lead} ways={ways} />;
}
