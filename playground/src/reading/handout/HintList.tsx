import { InlineCode } from "../../lesson/InlineCode.tsx";

/** All of a goal's hints, from a nudge to almost the answer. */
export function HintList({ hints }: { readonly hints: readonly string[] }) {
  return (
    <ol>
      {hints.map((hint) => (
        <li key={hint}>
          <InlineCode text={hint} />
        </li>
      ))}
    </ol>
  );
}
