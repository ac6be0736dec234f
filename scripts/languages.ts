/** Everything a language's folder of words exports: by file, by name. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a word is: a text, a sentence made of its parts, a list or a table of such. */
type Kind = string | { readonly [name: string]: Kind };

function kindOf(word: unknown): Kind {
  if (typeof word === "string") return "a text";
  if (typeof word === "function") return "a sentence of its parts";
  if (Array.isArray(word)) {
    const kinds = new Set(word.map((each) => JSON.stringify(kindOf(each))));
    return `a list of ${[...kinds].sort().join(" or ")}`;
  }
  if (typeof word === "object" && word !== null) {
    return Object.fromEntries(Object.entries(word).map(([name, inner]) => [name, kindOf(inner)]));
  }
  return `a ${typeof word}`;
}

/**
 * What a translator has left out, added or made of another kind, compared with the language the site is written in.
 *
 * Shape:  one line each, `file: what`; empty when the two fit. Lists may be of any length.
 * Errors: none.
 */
export function differences(own: Catalogue, other: Catalogue): string[] {
  return differencesAt("", kindOf(Object(own)), kindOf(Object(other)));
}

function differencesAt(place: string, own: Kind, other: Kind): string[] {
  if (typeof own === "string" || typeof other === "string") {
    return own === other ? [] : [`${place} has to be ${written(own)}, and is ${written(other)}`];
  }
  const below = (name: string) =>
    place === "" ? name : place.endsWith(".ts") ? `${place}: ${name}` : `${place}.${name}`;
  const missing = Object.keys(own).filter((name) => !Object.hasOwn(other, name));
  const unknown = Object.keys(other).filter((name) => !Object.hasOwn(own, name));
  return [
    ...missing.map((name) => `${below(name)} is missing`),
    ...unknown.map((name) => `${below(name)} is not in the other language`),
    ...Object.keys(own).flatMap((name) => {
      const [mine, theirs] = [own[name], other[name]];
      return mine === undefined || theirs === undefined ? [] : differencesAt(below(name), mine, theirs);
    }),
  ];
}

function written(kind: Kind): string {
  return typeof kind === "string" ? kind : `a table with ${Object.keys(kind).join(", ")}`;
}
