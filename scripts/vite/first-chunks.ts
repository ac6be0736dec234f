/** What the bundler knows of modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const entry = "playground/src/main.tsx";
/** What is fetched together: the panel's first look, then what comes with its server. */
const chunks = [
  { name: "live-page", roots: ["playground/src/live-page.ts"] },
  { name: "lab-host", roots: ["playground/src/panel/after-run.ts", "playground/src/hosts/worker-host.ts"] },
] as const;

/**
 * The chunk of a module that is fetched with others anyway; null leaves it to the bundler. Left alone, it makes a file of a
 * few lines for each module that a later script needs too, and every file costs a request and its headers.
 *
 * Errors: none.
 */
export function firstChunk(id: string, graph: ModuleGraph): string | null {
  const needing = [...whatNeeds(id, graph)];
  const isNeededBy = (root: string) => needing.some((other) => other.endsWith(root));
  // The entry's own stays with it: it must not wait for the panel.
  if (isNeededBy(entry)) return null;
  return chunks.find(({ roots }) => roots.some(isNeededBy))?.name ?? null;
}

/** The module, all that import it, all that import those, and so on; not those that ask for it later. */
function whatNeeds(id: string, graph: ModuleGraph): ReadonlySet<string> {
  const needing = new Set([id]);
  // A set is walked in the order it grows.
  for (const each of needing) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) needing.add(importer);
  }
  return needing;
}
