import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemText } from "../server/lesson/problem.ts";
import { createNodeHost } from "../server/node-host.ts";
import { proveLessons } from "../server/site/prove-lessons.ts";
import { chosenLanguage, LanguageError } from "./language.ts";
import { type Catalogue, differences } from "./languages.ts";

const home = "server/words";
const languages = readdirSync(home, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

async function catalogueOf(language: string): Promise<Catalogue> {
  const files = globSync(`${home}/${language}/*.ts`).sort();
  const modules = await Promise.all(
    files.map(async (file) => {
      const words: Readonly<Record<string, unknown>> = await import(join(import.meta.dirname, "..", file));
      return [basename(file), { ...words }] as const;
    }),
  );
  return Object.fromEntries(modules);
}

describe("every language has each word", () => {
  test("the language the site is written in is there, and its words are texts, sentences, lists and tables", async () => {
    const words = await catalogueOf("en");
    expect(Object.keys(words).length).toBeGreaterThan(20);
    expect(JSON.stringify(differences(words, {}))).not.toMatch(/a (number|boolean|undefined)/);
  });

  test.each(languages)("%s", async (language) => {
    expect(differences(await catalogueOf("en"), await catalogueOf(language))).toEqual([]);
  });
});

/** Those of the first language are proved by the build, which every test run makes. */
const translated = languages.map((tag) => `lessons/${tag}`).filter((folder) => existsSync(folder));

test.each(translated)("what %s says holds on a real server", async (folder) => {
  const host = createNodeHost();
  const { problems } = await proveLessons(folder, host).finally(() => host.close());
  expect(problems.map(problemText)).toEqual([]);
});

describe("a language that is half done is told", () => {
  const panel = { undo: "Undo", undoStep: (sentence: string) => `Undo: ${sentence}` };
  const own: Catalogue = {
    "panel.ts": panel,
    "home.ts": { points: [{ title: "a", text: "b" }], fields: { name: "Name", rooms: "Rooms" } },
  };
  test.each<[string, Catalogue, readonly string[]]>([
    ["nothing where all is there", own, []],
    ["a file", { "panel.ts": panel }, ["home.ts is missing"]],
    ["a word", { ...own, "panel.ts": { undoStep: String } }, ["panel.ts: undo is missing"]],
    [
      "a word too many",
      { ...own, "panel.ts": { ...panel, redo: "Nochmal" } },
      ["panel.ts: redo is not in the other language"],
    ],
    [
      "a text for a sentence",
      { ...own, "panel.ts": { undo: "Zurück", undoStep: "Zurück" } },
      ["panel.ts: undoStep has to be a sentence of its parts, and is a text"],
    ],
    [
      "a word in a table",
      { ...own, "home.ts": { points: [], fields: { name: "Name" } } },
      [
        'home.ts: points has to be a list of {"title":"a text","text":"a text"}, and is a list of ',
        "home.ts: fields.rooms is missing",
      ],
    ],
  ])("%s", (_what, other, told) => {
    expect([...differences(own, other)].sort()).toEqual([...told].sort());
  });
});

describe("the language of a site", () => {
  let root = "";
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "emitscope-language-"));
    for (const folder of ["server/words/en", "server/words/de", "server/words/pt-BR", "lessons/de"]) {
      mkdirSync(join(root, folder), { recursive: true });
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test("is English without a choice", () => {
    expect(chosenLanguage("en", root)).toEqual({ tag: "en", words: "server/words/en", lessons: "lessons" });
  });

  test("has its own words and lessons", () => {
    expect(chosenLanguage("de", root)).toEqual({ tag: "de", words: "server/words/de", lessons: "lessons/de" });
  });

  test("shows the lessons there are while it has none of its own", () => {
    expect(chosenLanguage("pt-BR", root)).toEqual({ tag: "pt-BR", words: "server/words/pt-BR", lessons: "lessons" });
  });

  test.each(["fr", "../en", "en/../de", ""])("%j is refused where there are no words of it", (tag) => {
    expect(() => chosenLanguage(tag, root)).toThrow(LanguageError);
  });
});
