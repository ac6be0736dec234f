import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/composer.ts";
import { markedTokens } from "./marked-tokens.ts";
import type { PanelStore } from "./panel-store.ts";

interface ExpressionBoxProps {
  readonly store: PanelStore;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onRun: () => void;
}

/** One line of code: a real input whose own text is clear, over a highlighted copy that scrolls with it. */
export function ExpressionBox({ store, input, onRun }: ExpressionBoxProps) {
  const { composer } = store;
  const copy = useRef<HTMLDivElement>(null);
  const problem = composer.problem.value;
  const source = composer.source.value;
  const clients = store.state.value.clients.map(({ name }) => name);
  const follow = () => {
    if (copy.current === null || input.current === null) return;
    const { scrollLeft, scrollWidth, clientWidth } = input.current;
    copy.current.scrollTo({ left: scrollLeft, behavior: "instant" });
    // The stylesheet fades the edges beyond which there is more.
    const hasMoreAfter = scrollLeft + clientWidth < scrollWidth - 1;
    copy.current.dataset.clipped = [scrollLeft > 0 && "start", hasMoreAfter && "end"].filter(Boolean).join(" ");
  };
  useLayoutEffect(follow);

  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRun();
    else if (event.key === "ArrowUp" && isPlain) composer.older();
    else if (event.key === "ArrowDown" && isPlain) composer.newer();
    else return;
    event.preventDefault();
  };

  return (
    <div class={problem === null ? "expression" : "expression is-invalid"}>
      <div class="expression-copy" aria-hidden="true" ref={copy}>
        {markedTokens(source, clients, problem?.at).map(({ start, kind, text, isMarked }) => (
          <span key={`${start} ${text}`} class={markClass(kind, text, isMarked)}>
            {text}
          </span>
        ))}
      </div>
      <input
        ref={input}
        class="expression-input"
        type="text"
        aria-label={words.box}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${store.id}-problem`}
        placeholder='io.emit("msg", "hi")'
        autocapitalize="off"
        autocorrect="off"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="go"
        value={source}
        onInput={({ currentTarget }) => composer.setSource(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => composer.settle()}
        onScroll={follow}
        onKeyUp={follow}
        onPointerUp={follow}
        onSelect={follow}
      />
    </div>
  );
}

function markClass(kind: string, text: string, isMarked: boolean): string {
  if (!isMarked) return `token-${kind}`;
  return text === "" ? "is-wrong is-empty" : `token-${kind} is-wrong`;
}
