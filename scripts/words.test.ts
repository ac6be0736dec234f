import { describe, expect, test } from "vitest";
import { casesIn, strayWordsIn } from "./words.ts";

const textsIn = (source: string, cases: readonly string[] = []) =>
  strayWordsIn("playground/src/View.tsx", source, new Set(cases)).map(({ text }) => text);

describe("a word that is left in code is found", () => {
  test.each([
    ["between tags", "const view = <p>Nobody is here</p>;", ["Nobody is here"]],
    ["one small word between tags", "const view = <text>server</text>;", ["server"]],
    ["around a value", "const view = <p>Lesson {number} of {count}</p>;", ["Lesson", "of"]],
    ["chosen between tags", 'const view = <p>{isOpen ? "Fewer" : "more"}</p>;', ["Fewer", "more"]],
    ["in a label", 'const view = <div aria-label="Sender" />;', ["Sender"]],
    ["chosen in a label", `const view = <div aria-label={isOpen ? "close" : \`open \${name}\`} />;`, ["close", "open"]],
    [
      "in a title, a placeholder and an alt",
      'const view = <img title="ab" alt="cd" placeholder="ef" />;',
      ["ab", "cd", "ef"],
    ],
    ["in a record of labels", 'const tabs = [{ id: "receipts", label: "receipts" }];', ["receipts"]],
    ["as a sentence", `const said = \`\${name} is not here.\`;`, ["is not here."]],
    ["as an argument", 'fail("scene/invalid", "Give the client a name.");', ["Give the client a name."]],
    ["put into the page", 'button.textContent = "reload";', ["reload"]],
    ["as an attribute put into the page", 'button.setAttribute("aria-label", "close");', ["close"]],
    ["in markup", 'const markup = "<b>Not here</b>";', ["<b>Not here</b>"]],
    ["as a default", 'const { why = "No reason" } = run;', ["No reason"]],
  ])("%s", (_where, source, found) => {
    expect(textsIn(source)).toEqual(found);
  });
});

describe("what is no word for readers is left alone", () => {
  test.each([
    ["an import", 'import words from "#words/a b.ts"; export * from "./My file.ts";'],
    ["a class", 'const view = <p class="is-wrong is-empty">{text}</p>;'],
    ["a comparison", 'if (key === "Escape" || state === "not yet") go();'],
    ["a case", 'switch (kind) { case "not yet": go(); }'],
    ["a type", 'interface Shown { readonly state: "not begun" | "Done" }'],
    ["a selector", 'root.querySelector("main > p, aside > p");'],
    ["a name of a key", 'const verbs = { "Arrow Left": back };'],
    ["an error for whoever mends the program", 'throw new Error("the panel\'s place has no inside");'],
    ["code", 'const example = \'io.emit("msg", "hi")\';'],
    ["a sign", 'const view = <span title="×">✓ {count}</span>;'],
  ])("%s", (_what, source) => {
    expect(textsIn(source)).toEqual([]);
  });

  test("a case of a type, wherever it is used", () => {
    const cases = casesIn("how-far.ts", 'export type State = "not begun" | "done";');
    expect(cases).toEqual(["not begun", "done"]);
    expect(textsIn('const state = isNew ? "not begun" : "done";')).toEqual(["not begun"]);
    expect(textsIn('const state = isNew ? "not begun" : "done";', cases)).toEqual([]);
  });
});

test("it is told with file and line", () => {
  expect(strayWordsIn("playground/src/View.tsx", "\n\nconst view = <p>Nobody is here</p>;")).toEqual([
    { file: "playground/src/View.tsx", line: 3, text: "Nobody is here" },
  ]);
});
