import { PanelIcon } from "./PanelIcon.tsx";
import type { DraftClient, DraftField, SceneDraft } from "./scene-draft.ts";

const fields: readonly { readonly field: DraftField; readonly title: string; readonly hint: string }[] = [
  { field: "name", title: "Name", hint: "ana" },
  { field: "rooms", title: "Rooms", hint: "none" },
  { field: "namespace", title: "Namespace", hint: "/" },
  { field: "replies", title: "Answers with", hint: "no answer" },
];

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
      <table class="scene-fields" aria-label="Clients of the scene">
        <thead>
          <tr>
            {fields.map(({ field, title }) => (
              <th key={field} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">
              <span class="unseen">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {clients.map((client, index) => {
            const who = client.name || `client ${index + 1}`;
            return (
              <tr key={index}>
                {fields.map(({ field, title, hint }) => (
                  <td key={field}>
                    <input
                      class="menu-field"
                      aria-label={`${title} of ${who}`}
                      aria-invalid={isAt(index, field)}
                      aria-describedby={isAt(index, field) ? "scene-problem" : undefined}
                      placeholder={hint}
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
                    aria-label={`Remove ${who} from the scene`}
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
