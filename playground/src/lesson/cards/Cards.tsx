import { signal } from "@preact/signals";
import * as words from "#words/cards.ts";
import type { AskedCard } from "../../../../server/lesson/asked.ts";
import { runKey } from "../../../../server/lesson/run-key.ts";
import { InlineCode } from "../InlineCode.tsx";
import type { CardsTask } from "./cards-task.ts";

interface CardsProps {
  readonly cards: readonly AskedCard[];
  /** Unique in the page. */
  readonly place: string;
  /** Left out where nothing runs yet: both sides can be read then, where scripts are off. */
  readonly task?: CardsTask | undefined;
}

const none = signal<ReadonlySet<number>>(new Set());

/** Sentences to say in an interview, behind what calls for them, each with a link that proves it. */
export function Cards({ cards, place, task }: CardsProps) {
  const turned = (task?.turned ?? none).value;
  return (
    <ul class="cards" aria-label={words.list}>
      {cards.map(({ front, says, proof }, index) => {
        const isTurned = turned.has(index);
        const label = isTurned ? words.turnBack : words.turnOver;
        const back = `${place}-${index + 1}`;
        return (
          <li key={back} class={isTurned ? "card is-turned" : "card"}>
            <p class="card-front">
              <InlineCode text={front} />
            </p>
            <button
              type="button"
              class="card-turn"
              aria-expanded={isTurned}
              aria-controls={back}
              aria-label={words.turn(label, front.replaceAll("`", ""))}
              onClick={() => task?.turn(index)}
            >
              {label}
            </button>
            <div class="card-back" id={back}>
              <p>
                <InlineCode text={says} />
              </p>
              <p class="card-proof">
                <a
                  class="drive"
                  href={proof.href}
                  data-begins={proof.begins}
                  data-scene={proof.scene}
                  data-run={proof.run === null ? undefined : runKey(proof.run.sender, proof.run.source)}
                >
                  {proof.label}
                </a>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
