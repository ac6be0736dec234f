import * as words from "#words/offline-page.ts";
import { LostPage } from "./LostPage.tsx";

/** What the service worker shows offline in place of a page that it does not keep. */
export function OfflinePage({ root }: { readonly root: string }) {
  const ways = [
    { href: `${root}lessons/`, label: words.toLessons },
    { href: `${root}playground/`, label: words.toPlayground },
  ] as const;
  return <LostPage heading={words.heading} lead={words.lead} ways={ways} />;
}
