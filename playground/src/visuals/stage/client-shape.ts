import * as words from "#words/stage.ts";
import { ringMs } from "../../../../server/lab/replay/telling.ts";
import type { Verdict } from "../../../../server/lab/replay/verdicts.ts";
import { joinedRooms } from "../../../../server/lab/room-label.ts";
import { areSame } from "../../../../server/lab/same-value.ts";
import type { ClientState } from "../../../../server/lab/state.ts";
import { absenceCaption, bubbleText, receiptCaption } from "./captions.ts";
import type { Point } from "./geometry.ts";
import type { Placement } from "./place.ts";
import type { StagePlan } from "./plan.ts";
import { isPresent } from "./rooms.ts";
import { fitText, initials, textWidthPx } from "./text-fit.ts";

/** A room as a tag on a client. */
export interface TagShape {
  readonly label: string;
  readonly hue: number;
}

/**
 * How a client looks, without where it is: changes only at beats, so that a frame seldom renders one.
 * `tone`: idle, received, or left out of what was emitted.
 */
export interface ClientLook {
  readonly radiusPx: number;
  readonly isRoomy: boolean;
  readonly isConnected: boolean;
  /** Not connected yet, since the lab has not begun. */
  readonly isAwaited: boolean;
  readonly isSender: boolean;
  readonly tone: "idle" | "received" | "left-out";
  /** Within the circle: the name, or initials with the name below. */
  readonly inside: string;
  readonly below: string | null;
  readonly caption: string;
  readonly captionTone: "soft" | "accent" | "hit";
  /** What came last, and how many came: `“hi” ×2` is the same message twice, `“ho” +1` has another before it. */
  readonly bubble: string | null;
  readonly tags: readonly TagShape[];
  readonly hiddenTags: number;
}

/** One client at the playhead. `ringPart` runs 0 to 1 while an arrival rings; null otherwise. */
export interface ClientShape {
  readonly name: string;
  readonly at: Point;
  readonly opacity: number;
  readonly ringPart: number | null;
  readonly look: ClientLook;
}

/** A text may be so much wider than the place of its client where nobody stands near. */
const textMorePx = 44;

const tones = { waiting: "idle", received: "received", "not received": "left-out" } as const;

/** How a client looks at the playhead. */
export function clientLook(
  plan: StagePlan,
  placement: Placement,
  client: ClientState,
  verdict: Verdict | undefined,
  playheadMs: number,
): ClientLook {
  const { radiusPx, isRoomy, widthPx } = placement.sizing;
  const freePx = textSpacePx(placement, client.name);
  const name = fitText(client.name, widthPx - 4, isRoomy ? 13 : 12, isRoomy);
  const fitsInside = textWidthPx(client.name, isRoomy ? 14 : 12, true) <= radiusPx * 2 - (isRoomy ? 10 : 3);
  const motions = plan.motions.get(client.name) ?? [];
  const landed = motions.flatMap((motion) =>
    motion.type === "copy" && motion.endMs <= playheadMs ? [motion.args] : [],
  );
  const isSender = plan.sender === client.name;
  const tone = verdict === undefined ? "idle" : tones[verdict.type];
  const hasReplied = motions.some((motion) => motion.type === "reply" && motion.endMs <= playheadMs);
  const tags = tagsOf(placement, client);
  return {
    radiusPx,
    isRoomy,
    isConnected: isPresent(client),
    isAwaited: !client.isConnected && client.id === "",
    isSender,
    tone,
    inside: fitsInside ? client.name : initials(client.name),
    below: fitsInside ? null : name,
    ...(isRoomy ? captionFor(plan, client, tone, hasReplied, freePx) : { caption: "", captionTone: "soft" }),
    bubble: bubble(landed, isRoomy ? freePx : 0),
    tags: tags.slice(0, isRoomy ? 2 : 5),
    hiddenTags: Math.max(0, tags.length - (isRoomy ? 2 : 5)),
  };
}

/** The part of its ring that a client's latest arrival has come to, or null. */
export function ringPartOf(plan: StagePlan, name: string, playheadMs: number): number | null {
  const latest = plan.motions
    .get(name)
    ?.findLast((motion) => motion.type === "copy" && motion.endMs <= playheadMs && playheadMs < motion.endMs + ringMs);
  return latest === undefined ? null : (playheadMs - latest.endMs) / ringMs;
}

/** What a caption or a bubble has to itself: up to the half of the way to whoever stands beside, and to the stage's sides. */
function textSpacePx({ places, sizing, size }: Placement, name: string): number {
  const at = places.get(name);
  if (at === undefined) return sizing.widthPx;
  const gaps = [...places].flatMap(([other, { x, y }]) =>
    other === name || Math.abs(y - at.y) > sizing.abovePx + sizing.belowPx ? [] : [Math.abs(x - at.x) - 6],
  );
  const freePx = Math.min(...gaps, 2 * at.x, 2 * (size.widthPx - at.x), sizing.widthPx + textMorePx);
  return Math.max(freePx, sizing.widthPx + 4);
}

function captionFor(
  plan: StagePlan,
  client: ClientState,
  tone: ClientLook["tone"],
  hasReplied: boolean,
  widthPx: number,
): Pick<ClientLook, "caption" | "captionTone"> {
  const receipt = plan.receipts.get(client.name);
  const { told } = plan;
  const fitted = (caption: string) => fitText(caption, widthPx, 12);
  const fits = (caption: string) => textWidthPx(caption, 12) <= widthPx;
  if (tone === "left-out" && told !== null && receipt !== undefined) {
    return { caption: fitted(absenceCaption(told, receipt, fits)), captionTone: "soft" };
  }
  if (!isPresent(client)) return { caption: words.disconnected, captionTone: "soft" };
  if (hasReplied) return { caption: words.acknowledged, captionTone: "hit" };
  const several = told !== null && receipt !== undefined && tone === "received" && receiptCaption(told.trace, receipt);
  if (several) return { caption: fitted(several), captionTone: "hit" };
  return plan.sender === client.name
    ? { caption: words.sender, captionTone: "accent" }
    : { caption: "", captionTone: "soft" };
}

function bubble(landed: readonly (readonly unknown[])[], widthPx: number): string | null {
  const last = landed.at(-1);
  if (last === undefined) return null;
  const count = landed.length;
  const isOneMessage = areSame(landed);
  if (widthPx === 0) return count === 1 ? "✓" : isOneMessage ? `×${count}` : String(count);
  const more = count === 1 ? "" : isOneMessage ? ` ×${count}` : ` +${count - 1}`;
  return `${fitText(bubbleText(last), widthPx - textWidthPx(more, 12) - 18, 12, true)}${more}`;
}

function tagsOf({ rooms }: Placement, client: ClientState): TagShape[] {
  return joinedRooms(client).flatMap((room) => {
    const mark = rooms.find((one) => one.namespace === client.namespace && Object.is(one.room, room));
    return mark === undefined || mark.drawn === "hull" ? [] : [{ label: mark.label, hue: mark.hue }];
  });
}
