import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/composer.ts";
import { markedTokens } from "./marked-tokens.ts";
import type { PanelStore } from "./panel-store.ts";

interface ExpressionBoxProps {
  readonly store: PanelStore;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onRun: () => void;
}

/** One line of code, wrapped where it is long: a real field whose own text is clear, over a highlighted copy that gives both their height. */
export function ExpressionBox({ store, input, onRun }: ExpressionBoxProps) {
  const { composer } = store;
  const copy = useRef<HTMLDivElement>(null);
  const problem = composer.problem.value;
  const source = composer.source.value;
  const clients = store.state.value.clients.map(({ name }) => name);
  const follow = () => {
    if (copy.current !== null && input.current !== null) copy.current.scrollTop = input.current.scrollTop;
  };
  useLayoutEffect(follow);

  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.isComposing) return;
    if (event.key === "Enter") onRun();
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
      <textarea
        ref={input}
        class="expression-input"
        rows={1}
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
        onInput={({ currentTarget }) => {
          keepOnOneLine(currentTarget);
          composer.setSource(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => composer.settle()}
        onScroll={follow}
      />
    </div>
  );
}

/** What is pasted may have lines; an expression has one. */
function keepOnOneLine(box: HTMLTextAreaElement): void {
  if (!/[\r\n]/.test(box.value)) return;
  const flat = (text: string) => text.replace(/\s*[\r\n]\s*/g, " ");
  const caret = flat(box.value.slice(0, box.selectionEnd)).length;
  box.value = flat(box.value);
  box.setSelectionRange(caret, caret);
}

function markClass(kind: string, text: string, isMarked: boolean): string {
  if (!isMarked) return `token-${kind}`;
  return text === "" ? "is-wrong is-empty" : `token-${kind} is-wrong`;
}
