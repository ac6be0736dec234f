import { hydrate } from "preact";
import { askedIn } from "../asked-in.ts";
import { Cards } from "./Cards.tsx";
import type { CardsPlace } from "./CardsInText.tsx";
import { createCardsTask } from "./cards-task.ts";

/** Lets cards be turned. Errors: none. */
export function wakeCards(place: HTMLElement): void {
  const asked = askedIn<CardsPlace>(place);
  hydrate(<Cards {...asked} task={createCardsTask()} />, place);
}
