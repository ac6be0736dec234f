import type { Source } from "../../../server/lesson/lesson.ts";

/** The pages that were read for a lesson. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul>
      {sources.map(({ title, url }) => (
        <li key={url}>
          <a href={url}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
