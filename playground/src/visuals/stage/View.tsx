import type { StageProps } from "./stage-props.ts";

/** The picture of a lab: the server, its clients in their rooms, and what travels between them at the playhead. */
export function Stage({ state, onOpenClient }: StageProps) {
  return (
    <section class="stage" aria-label="Stage">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would say that this is a form */}
      <div class="stage-clients" role="group" aria-label="Clients">
        {state.value.clients.map(({ name }) => (
          <button key={name} type="button" onClick={(event) => onOpenClient(name, event.currentTarget)}>
            {name}
          </button>
        ))}
      </div>
    </section>
  );
}
