import * as words from "#words/handout.ts";
import type { Part } from "../../../../server/lesson/lesson.ts";
import type { Results } from "../../../../server/lesson/site.ts";
import { InlineCode } from "../../lesson/InlineCode.tsx";

interface HandoutCallsProps {
  readonly part: Extract<Part, { type: "calls" }>;
  readonly results: Results;
}

/** A table of calls with what each of them gave, whole calls and nothing to press. */
export function HandoutCalls({ part, results }: HandoutCallsProps) {
  return (
    <div class="table-place">
      <table class="handout-calls">
        <thead>
          <tr>
            <th scope="col">{part.head}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.here}</th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ id, source, says }) => (
            <tr key={id}>
              <th scope="row">
                <code>{source}</code>
              </th>
              <td>
                <InlineCode text={says} />
              </td>
              <td>{results.get(id)?.join(", ") || words.nobody}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
