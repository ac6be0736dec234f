import * as pageWords from "#words/pages.ts";
import * as words from "#words/search.ts";
import type { Part, Question } from "../../../server/lesson/lesson.ts";
import type { ProvedLesson, Site } from "../../../server/lesson/site.ts";
import type { SearchFile, SearchPage, SearchSection } from "./search-file.ts";

/**
 * All that can be found on the site: each section of each lesson, each word of the glossary, and the playground.
 *
 * Shape:  questions without what answers them, so that searching gives nothing away.
 * Errors: none.
 */
export function searchTextOf({ lessons, glossary }: Site): SearchFile {
  const terms: SearchPage = {
    title: words.glossary,
    address: "glossary/",
    sections: glossary.map(({ id, term, text }) => ({ id, heading: term, text: plain(text) })),
  };
  const playground: SearchPage = {
    title: pageWords.playground.name,
    address: "playground/",
    sections: [{ id: "", heading: "", text: pageWords.playground.description }],
  };
  return {
    version: 1,
    pages: [...lessons.map(lessonPage), ...(glossary.length > 0 ? [terms] : []), playground],
  };
}

function lessonPage({ lesson }: ProvedLesson, index: number): SearchPage {
  const sections: (SearchSection & { text: string })[] = [{ id: "", heading: "", text: lesson.summary }];
  for (const piece of lesson.parts.flatMap(piecesOf)) {
    if (piece.id !== null) sections.push({ id: piece.id, heading: piece.heading, text: piece.text });
    else {
      const last = sections.at(-1);
      if (last) last.text = `${last.text} ${piece.text}`.trim();
    }
  }
  return { title: words.lesson(index + 1, lesson.title), address: `lessons/${lesson.slug}/`, sections };
}

interface Piece {
  /** Null where it goes on under the heading before. */
  readonly id: string | null;
  readonly heading: string;
  readonly text: string;
}

const headed = /^<h[23] id="([^"]*)"[^>]*>(.*?)<\/h[23]>/s;

function piecesOf(part: Part): Piece[] {
  if (part.type !== "prose") return [{ id: null, heading: "", text: textOf(part) }];
  return part.html.split(/(?=<h[23] id=)/).map((html) => {
    const [whole = "", id = null, heading = ""] = headed.exec(html) ?? [];
    return { id, heading: textOfHtml(heading), text: textOfHtml(html.slice(whole.length)) };
  });
}

function textOf(part: Exclude<Part, { type: "prose" }>): string {
  switch (part.type) {
    case "predict":
      return askedIn(part.question);
    case "calls":
      return part.rows.map(({ call, says }) => `${call} ${plain(says)}`).join(" · ");
    case "goal":
      return plain(part.goal.goal);
    case "cards":
      return part.cards.map(({ front, says }) => `${plain(front)} ${plain(says)}`).join(" · ");
    case "inventory":
      return [part.title, ...part.questions.map(askedIn)].join(" · ");
    case "diagram":
      return part.diagram.title;
    case "scene":
      return "";
  }
}

function askedIn({ question, source }: Question): string {
  return `${plain(question)} ${source}`;
}

/** Short texts of the lesson have backticks for code, and no other marks. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** The text of the lesson parser's own HTML, without what is only there to be pressed. */
function textOfHtml(html: string): string {
  return html
    .replace(/<button\b.*?<\/button>/gs, " ")
    .replace(/<\/(p|li|h[1-6]|td|th|pre|blockquote)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
      code === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replace(/\s+/g, " ")
    .trim();
}
