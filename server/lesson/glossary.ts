import { anchorOf } from "./anchor.ts";
import type { Problem } from "./problem.ts";
import type { Term } from "./site.ts";
import { byName, readBlock, text } from "./yaml-block.ts";

const mapping = byName(text, "must be texts by term, such as room: A label on sockets.");

/**
 * The glossary of a folder of lessons: terms, each with a sentence or two.
 *
 * Shape:  by term, in the alphabet's order; `id` is the term as an anchor.
 * Errors: `problems`, at their line: YAML that cannot be read, a term without a text, two terms of one anchor.
 */
export function parseGlossary(
  file: string,
  source: string,
): { readonly terms: readonly Term[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const block = readBlock({ file, line: 1, name: "glossary", text: source }, mapping, problems);
  const terms: Term[] = [];
  for (const [term, told] of Object.entries(block?.value ?? {})) {
    const id = anchorOf(term);
    const twin = terms.find((other) => other.id === id);
    const problem = (message: string) =>
      problems.push({ file, line: block?.lineOf([term]) ?? 1, field: `glossary.${term}`, message });
    if (id === "") problem("needs a letter or a digit.");
    else if (twin) problem(`is the same address as ${twin.term}; keep one of them.`);
    else terms.push({ id, term, text: told });
  }
  return { terms: terms.toSorted((one, other) => one.term.localeCompare(other.term, "en")), problems };
}
