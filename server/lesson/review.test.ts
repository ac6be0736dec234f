import { expect, test } from "vitest";
import type { Lesson } from "./lesson.ts";
import { parseLesson } from "./parse.ts";
import { problemText } from "./problem.ts";
import { resolveReview } from "./review.ts";

function lesson(file: string, top: string, body: string): Lesson {
  const scene = '```scene\nclients: { Ana: }\nsender: Ana\nemit: io.emit("msg")\n```\n';
  const parsed = parseLesson(file, `---\ntitle: Of ${file}\nsummary: S.\nminutes: 5\n${top}---\n\n${scene}\n${body}`);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join("\n"));
  return parsed.lesson;
}

const asked = (name: string, client: string) => `question: Who?
sender: ${client}
emit: socket.emit("msg")
messages: { right: Yes. }
${name === "" ? "" : `name: ${name}`}`;
const block = (kind: string, text: string) => `\`\`\`${kind}\n${text}\n\`\`\`\n\n`;
const indented = (text: string) => `- ${text.trim().replaceAll("\n", "\n  ")}`;

const rooms = lesson(
  "01-rooms.md",
  "",
  block("predict", asked("", "Ana")) +
    block("scene", 'name: stairs\nclients: { Bo: }\nsender: Bo\nemit: io.emit("msg")') +
    block("predict", asked("own-room", "Bo")) +
    block("inventory", `title: All\nquestions:\n${indented(asked("last", "Bo"))}\n${indented(asked("", "Bo"))}`),
);

test("a question that is asked again comes with its lesson's title and its own scene", () => {
  const later = lesson("02-events.md", "review: [rooms/last, rooms/inventory-1-2, rooms/predict-1]\n", "");
  expect(resolveReview(later, [rooms, later])).toMatchObject([
    { slug: "rooms", title: "Of 01-rooms.md", question: { id: "last", clients: ["Bo"] }, scene: { id: "stairs" } },
    { question: { id: "inventory-1-2" }, scene: { id: "stairs" } },
    { slug: "rooms", title: "Of 01-rooms.md", question: { id: "predict-1" }, scene: { id: "scene-1" } },
  ]);
});
