import * as words from "#words/calls.ts";
import type { Part } from "../../../server/lesson/lesson.ts";
import { runKey } from "../../../server/lesson/run-key.ts";
import type { Results } from "../../../server/lesson/site.ts";

interface CallsTableProps {
  readonly part: Extract<Part, { type: "calls" }>;
  readonly results: Results;
}

/** A table of calls. Who got a copy was found by running each of them when the page was built. */
export function CallsTable({ part, results }: CallsTableProps) {
  return (
    <div class="table-place">
      <table class="calls">
        <thead>
          <tr>
            <th scope="col">{part.head}</th>
            <th scope="col">{words.says}</th>
            <th scope="col">{words.here}</th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ id, call, says, href, scene, steps, sender, source }) => (
            <tr key={id}>
              <th scope="row">
                <a
                  class="drive"
                  href={href}
                  // What is done before the call is done but once: a second time it would be another experiment.
                  data-begins={steps.length > 0 ? "fresh" : "here"}
                  data-scene={scene}
                  data-run={runKey(sender, source)}
                >
                  <code>{breakable(call)}</code>
                </a>
              </th>
              <td>{says}</td>
              <td class="calls-result">{results.get(id)?.join(", ") || words.nobody}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A call may be broken before the later links of its chain, and nowhere else. */
function breakable(call: string) {
  return call.split(/(?=\.[a-z])/i).map((link, index) => (
    <span key={link} class="link">
      {index > 1 && <wbr />}
      {link}
    </span>
  ));
}
