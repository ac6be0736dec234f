import { type AskedCard, askedCard } from "../../../../server/lesson/asked.ts";
import type { Card } from "../../../../server/lesson/lesson.ts";
import type { Answers } from "../../../../server/lesson/site.ts";
import { ProofStill } from "../still/ProofStill.tsx";
import { TaskPlace } from "../TaskPlace.tsx";
import { Cards } from "./Cards.tsx";

/** Cards as they stand in a page. Plain data. */
export interface CardsPlace {
  readonly cards: readonly AskedCard[];
  /** Unique in the page. */
  readonly place: string;
}

interface CardsInTextProps {
  readonly cards: readonly Card[];
  /** The runs that prove them; only those whose scripts are off find them in the page. */
  readonly proofs: Answers;
  readonly place: string;
}

/** Cards in their place in the text. */
export function CardsInText({ cards, proofs, place }: CardsInTextProps) {
  const asked: CardsPlace = { cards: cards.map(askedCard), place };
  return (
    <>
      <TaskPlace kind="cards" asked={asked}>
        <Cards {...asked} />
      </TaskPlace>
      <div class="still">
        {cards.map((card) => (
          <ProofStill key={card.id} card={card} proof={proofs.get(card.id) ?? null} />
        ))}
      </div>
    </>
  );
}
