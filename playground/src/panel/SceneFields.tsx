import * as words from "#words/scene-editor.ts";
import { PanelIcon } from "./PanelIcon.tsx";
import type { DraftClient, DraftField, SceneDraft } from "./scene-draft.ts";

const fields: readonly DraftField[] = ["name", "rooms", "namespace", "replies"];

interface SceneFieldsProps {
  readonly draft: SceneDraft;
  readonly clients: readonly DraftClient[];
}

/** A row of fields per client; what is wrong is said under its row. */
export function SceneFields({ draft, clients }: SceneFieldsProps) {
  const problem = draft.problem.value;
  const isAt = (index: number, field: string) => isFieldOf(problem?.field ?? "", `clients[${index}].${field}`);
  const isElsewhere = problem !== null && problem.field !== "json" && !/^clients\[\d+\]\./.test(problem.field ?? "");
  return (
    <>
      {isElsewhere && (
        <p class="menu-problem" role="alert">
          {problem.message}
        </p>
      )}
      <table class="scene-fields" aria-label={words.clients}>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field} scope="col">
                {words.fields[field].title}
              </th>
            ))}
            <th scope="col">
              <span class="unseen">{words.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {clients.map((client, index) => {
            const who = client.name || words.clientNumber(index + 1);
            return (
              <tr key={index}>
                {fields.map((field) => (
                  <td key={field}>
                    <input
                      class="menu-field"
                      aria-label={words.fieldOf(words.fields[field].title, who)}
                      aria-invalid={isAt(index, field)}
                      aria-describedby={isAt(index, field) ? "scene-problem" : undefined}
                      placeholder={words.fields[field].hint}
                      autocapitalize="off"
                      autocomplete="off"
                      spellcheck={false}
                      value={client[field]}
                      onInput={({ currentTarget }) => draft.type(index, field, currentTarget.value)}
                      onChange={() => void draft.commit()}
                      onKeyDown={(event) => event.key === "Enter" && void draft.commit()}
                    />
                    {isAt(index, field) && (
                      <p class="menu-problem" role="alert" id="scene-problem">
                        {problem?.message}
                      </p>
                    )}
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    class="icon-button"
                    aria-label={words.removeWhom(who)}
                    onClick={() => void draft.remove(index)}
                  >
                    <PanelIcon name="close" />
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Whether a problem's field is this one or inside it; `name` is not in `namespace`. */
function isFieldOf(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}[`) || path.startsWith(`${field}.`);
}
