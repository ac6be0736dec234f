import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import * as words from "#words/stage.ts";
import type { LabState } from "../../../../server/lab/state.ts";
import { clientLabel } from "./stage-label.ts";
import type { Spots } from "./use-spots.ts";

interface ClientButtonsProps {
  readonly state: ReadonlySignal<LabState>;
  readonly spots: ReadonlySignal<Spots>;
  readonly onOpenClient: (name: string, anchor: HTMLButtonElement) => void;
  readonly selected: ReadonlySignal<string | null>;
}

/**
 * A real button over each drawn client: one tab stop, arrow keys go from client to client. They are put in place through
 * the style object, since the page's CSP allows no style in markup.
 */
export function ClientButtons({ state, spots, onOpenClient, selected }: ClientButtonsProps) {
  const group = useRef<HTMLDivElement>(null);
  const focused = useSignal("");
  const isSmall = useComputed(() => spots.value.sizePx < 46);
  const { clients } = state.value;
  const tabStop = clients.some(({ name }) => name === focused.value) ? focused.value : clients[0]?.name;
  useSignalEffect(() => {
    const { places, sizePx } = spots.value;
    for (const button of group.current?.querySelectorAll("button") ?? []) {
      const place = places.get(button.dataset.client ?? "");
      button.hidden = place === undefined;
      if (place === undefined) continue;
      const { style } = button;
      style.width = style.height = `${sizePx}px`;
      style.transform = `translate(${(place.x - sizePx / 2).toFixed(1)}px, ${(place.y - sizePx / 2).toFixed(1)}px)`;
    }
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(group.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    const next: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const index = next[event.key];
    if (index === undefined || at < 0) return;
    event.preventDefault();
    buttons.at(index % buttons.length)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that this is a form
    <div class="stage-clients" role="group" aria-label={words.clients} data-arrows ref={group} onKeyDown={onKeyDown}>
      {clients.map((client) => (
        <button
          key={client.name}
          type="button"
          class="stage-client-button"
          data-client={client.name}
          aria-label={clientLabel(client, state.value)}
          // Where names are short or absent, the pointer can ask.
          title={isSmall.value ? clientLabel(client, state.value) : undefined}
          aria-haspopup="menu"
          aria-expanded={selected.value === client.name}
          tabIndex={client.name === tabStop ? 0 : -1}
          onFocus={() => {
            focused.value = client.name;
          }}
          onClick={(event) => onOpenClient(client.name, event.currentTarget)}
        />
      ))}
    </div>
  );
}
