import { parseSync } from "vite";

/** A text for readers that stands in code, where no other language can reach it. */
export interface StrayWords {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What reads like an interface word and is none, each with the reason. */
const exceptions: readonly { readonly why: string; readonly file?: RegExp; readonly text: RegExp }[] = [
  { why: "code is the same in every language", text: /^\.?(socket|io|const|new|emit|emitWithAck)\b.*[.(]/ },
  { why: "selectors of elements", text: /\[[a-z-]+(=[\w-]*)?\]|:not\(/ },
  { why: "classes of elements", text: /^(?=.*-)[a-z][a-z\d-]*( [a-z][a-z\d-]*)*$/ },
  { why: "lengths and paths of pictures", text: /^([Mm]?-?\d|0px )/ },
  { why: "names of clients are data, and so are those of rooms", text: /^(Ana|Bo|Cy|Dee|Eli)$/ },
  { why: "writes JavaScript", file: /\/(node-script|script-parts|server-code|print)\.ts$/, text: /./ },
  { why: "names of JavaScript itself", file: /\/client-name\.ts$/, text: /^arguments await break/ },
  {
    why: "what JavaScript and Socket.IO themselves say, in English everywhere",
    file: /\/(model\/\w+|interpreter|prediction)\.ts$/,
    text: /^(TypeError: )?Cannot read|is not (a function|defined)$|reserved event name$|^(operation has timed out|never answered)$/,
  },
  { why: "for authors and the command line, which are English", file: /\/nearest\.ts$/, text: /^; did you mean$/ },
  { why: "for the author of a diagram, as every problem of a lesson", file: /\/diagram\/draw\//, text: /./ },
  { why: "tells states of a lab apart", file: /\/goal-start\.ts$/, text: /^the id of$/ },
  { why: "what a page says to its worker", file: /\/kept-site\.ts$/, text: /^take over$/ },
  { why: "an address that Socket.IO asks for and nobody sees", file: /\/port-web-socket\.ts$/, text: /^this tab$/ },
];

/** Attributes that are read aloud, shown on hover, or stand in an empty field. */
const spokenAttributes = new Set([
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "alt",
  "label",
  "placeholder",
  "title",
]);
/** Properties of elements and of our own records that hold such texts. */
const spokenProperties = new Set([
  "alt",
  "ariaLabel",
  "ariaDescription",
  "caption",
  "hint",
  "innerText",
  "label",
  "message",
  "placeholder",
  "textContent",
  "title",
]);
/** Calls whose arguments are selectors, classes, names of events or words for whoever mends the program. */
const technicalCalls =
  /^(querySelector(All)?|closest|matches|addEventListener|removeEventListener|getItem|setItem|removeItem|createElement(NS)?|getPropertyValue|setProperty|matchMedia|test|split|join|replace|replaceAll|startsWith|endsWith|includes|error|warn|log|add|remove|toggle|contains)$/;

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Two letters beside each other: a word, and no sign. */
const word = /\p{L}{2}/u;
/** Two words with a space between them, or one that begins as a label does. */
const prose = /\p{L}{2,}\S*\s+\S*\p{L}|^\p{Lu}\p{Ll}+(…|\.)?$/u;

function nameOf(node: unknown): string {
  if (!isNode(node)) return "";
  if (node.type === "MemberExpression") return nameOf(node.property);
  const { name, value } = node;
  return typeof name === "string" ? name : typeof value === "string" ? value : "";
}

function childrenOf(node: Node): readonly (readonly [string, Node])[] {
  return Object.entries(node).flatMap(([key, value]): (readonly [string, Node])[] => {
    if (Array.isArray(value)) return value.filter(isNode).map((each) => [key, each] as const);
    return isNode(value) ? [[key, value]] : [];
  });
}

/** How the strings below a node are looked at: as text for readers, as perhaps such, or as none. */
type Look = "spoken" | "perhaps" | "never";

function lookInto(node: Node, key: string, child: Node, look: Look): Look {
  switch (node.type) {
    case "ImportDeclaration":
    case "ImportExpression":
    case "ExportAllDeclaration":
    case "ThrowStatement":
      return "never";
    case "ExportNamedDeclaration":
      return key === "source" ? "never" : look;
    case "JSXAttribute":
      return spokenAttributes.has(nameOf(node.name)) ? "spoken" : "never";
    case "JSXExpressionContainer":
      // Between tags it is shown; in an attribute the attribute has decided.
      return look;
    case "JSXElement":
    case "JSXFragment":
      return key === "children" ? "spoken" : "perhaps";
    case "BinaryExpression":
      // A comparison holds a text against another and shows none; a sum is as what it stands in.
      return node.operator === "+" ? look : "never";
    case "ConditionalExpression":
    case "LogicalExpression":
      return key === "test" ? "never" : look;
    case "SwitchCase":
      return key === "test" ? "never" : look;
    case "Property":
      // A `type` tells our own records apart.
      if (key === "key" || nameOf(node.key) === "type") return "never";
      return spokenProperties.has(nameOf(node.key)) ? "spoken" : look === "never" ? "never" : "perhaps";
    case "AssignmentExpression":
      if (key === "left") return "never";
      if (/^class(Name|List)$/.test(nameOf(node.left))) return "never";
      return spokenProperties.has(nameOf(node.left)) ? "spoken" : "perhaps";
    case "MemberExpression":
      return key === "property" ? "never" : look === "never" ? "never" : "perhaps";
    case "NewExpression":
      return nameOf(node.callee) === "Error" ? "never" : "perhaps";
    case "CallExpression":
      if (nameOf(node.callee) === "setAttribute") return spokenAttributes.has(firstText(node)) ? "spoken" : "never";
      return key === "arguments" && technicalCalls.test(nameOf(node.callee)) ? "never" : "perhaps";
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return look === "never" ? "never" : "perhaps";
    default:
      return child.type.startsWith("TS") && child.type.endsWith("Type") ? "never" : look;
  }
}

function firstText(call: Node): string {
  const [first] = Array.isArray(call.arguments) ? call.arguments : [];
  return nameOf(first);
}

function textOf(node: Node): string | null {
  if (node.type === "JSXText" || node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  if (node.type !== "TemplateElement") return null;
  const { value } = node;
  return typeof value === "object" && value !== null && "cooked" in value ? String(value.cooked) : null;
}

function isStray(node: Node, look: Look): boolean {
  // Tags in a text are no words; what stands between them is.
  const text = textOf(node)?.replace(/<[^>]*(>|$)/g, " ") ?? null;
  if (text === null || look === "never") return false;
  return node.type === "JSXText" || look === "spoken" ? word.test(text) : prose.test(text.trim());
}

/** What the types of a file tell cases apart by, such as "not begun": code, although it reads like words. Errors: none. */
export function casesIn(file: string, source: string): readonly string[] {
  const cases: string[] = [];
  const visit = (node: Node) => {
    if (node.type === "TSLiteralType" && isNode(node.literal)) cases.push(textOf(node.literal) ?? "");
    for (const [, child] of childrenOf(node)) visit(child);
  };
  const { program } = parseSync(file, source);
  if (isNode(program)) visit(program);
  return cases;
}

/**
 * Every text for readers that stands in this file and not in the catalogue server/words: text between tags, labels and
 * titles, and whatever else reads like a word of a page.
 *
 * Shape:  in the order written; empty when all is well. `cases` are those of all files, as `casesIn` gives them.
 * Errors: none; a file that does not parse has none (the type check names it).
 */
export function strayWordsIn(file: string, source: string, cases: ReadonlySet<string> = new Set()): StrayWords[] {
  const found: StrayWords[] = [];
  const visit = (node: Node, look: Look) => {
    if (node.type.startsWith("TS") && !/^TS(As|Satisfies|NonNull)/.test(node.type)) return;
    if (isStray(node, look)) {
      const text = (textOf(node) ?? "").replace(/\s+/g, " ").trim();
      const isExcepted =
        (look === "perhaps" && cases.has(text)) ||
        exceptions.some((each) => (each.file?.test(file) ?? true) && each.text.test(text));
      if (!isExcepted) found.push({ file, line: source.slice(0, node.start).split("\n").length, text });
    }
    for (const [key, child] of childrenOf(node)) visit(child, lookInto(node, key, child, look));
  };
  const { program } = parseSync(file, source);
  if (isNode(program)) visit(program, "perhaps");
  return found;
}
