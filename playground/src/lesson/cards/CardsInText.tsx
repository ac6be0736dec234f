import { type AskedCard, askedCard } from "../../../../server/lesson/asked.ts";
import { TaskPlace } from "../TaskPlace.tsx";
import { Cards } from "./Cards.tsx";

/** Cards as they stand in a page. Plain data. */
export interface CardsPlace {
  readonly cards: readonly AskedCard[];
  /** Unique in the page. */
  readonly place: string;
}

/** Cards in their place in the text. */
export function CardsInText({ cards, place }: CardsPlace) {
  const asked: CardsPlace = { cards: cards.map(askedCard), place };
  return (
    <TaskPlace kind="cards" asked={asked}>
      <Cards {...asked} />
    </TaskPlace>
  );
}
