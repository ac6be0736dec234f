import * as v from "valibot";
import type { ReviewItem } from "./lesson.ts";
import { type Reader, report, writtenAt } from "./reader.ts";
import { exactly, oneOrMany, type ReadBlock, text } from "./yaml-block.ts";

/** What stands between the two `---` at the top of a lesson. */
export const frontMatter = exactly({
  title: text,
  summary: v.pipe(text, v.maxLength(160, "must be at most 160 characters, as it is the page's description.")),
  minutes: v.pipe(
    v.number("must be a number of minutes."),
    v.integer("must be a whole number of minutes."),
    v.minValue(1, "must be at least 1."),
    v.maxValue(30, "must be at most 30: part the lesson in two."),
  ),
  needs: v.optional(oneOrMany(text, "must be lessons' names, such as rooms."), []),
  review: v.optional(oneOrMany(text, "must be questions of earlier lessons, such as rooms/predict-1."), []),
  sources: v.optional(
    v.array(
      exactly({ title: text, url: v.pipe(text, v.regex(/^https:\/\//, "must be an https:// address.")) }),
      "must be a list of title and url.",
    ),
    [],
  ),
});

/** Questions of earlier lessons that open this one. Errors: what does not name a question is reported and left out. */
export function readReview(reader: Reader, top: ReadBlock<v.InferOutput<typeof frontMatter>>): ReviewItem[] {
  return top.value.review.flatMap((typed, index) => {
    const place = { name: "", block: top, path: ["review", index] };
    const [, slug, question] = /^([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(typed) ?? [];
    if (top.isFaulty(place.path)) return [];
    if (slug !== undefined && question !== undefined) return [{ ...writtenAt(place), slug, question }];
    report(reader, place, `${typed} names no question; write a lesson and one of its questions: rooms/predict-1.`);
    return [];
  });
}
