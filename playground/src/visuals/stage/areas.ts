import type { LabState } from "../../../../server/lab/state.ts";
import type { Box, Size } from "./geometry.ts";
import type { RoomMark } from "./rooms.ts";

/** The part of the stage that one namespace's clients have. */
export interface NamespaceArea {
  readonly namespace: string;
  readonly box: Box;
  /** Whether it is outlined and labelled: not where the main namespace is the only one. */
  readonly isFramed: boolean;
}

/** Pixels kept for the server at the top. */
export const serverTopPx = 14;
export const serverHeightPx = 58;
const serverGapPx = 30;

/** The stage below the server, parted by namespace: side by side, or one below the other where it is narrow. */
export function namespaceAreas(state: LabState, size: Size, rooms: readonly RoomMark[]): NamespaceArea[] {
  const namespaces = [...new Set(state.clients.map(({ namespace }) => namespace))];
  const top = serverTopPx + serverHeightPx + serverGapPx;
  const whole = { x: 8, y: top, width: size.widthPx - 16, height: size.heightPx - top - 8 };
  const isFramed = namespaces.length > 1 || (namespaces[0] ?? "/") !== "/";
  if (!isFramed) return namespaces.map((namespace) => ({ namespace, box: whole, isFramed }));
  // A namespace needs room for its frame and its hulls' lines beside what its clients need.
  const weights = namespaces.map(
    (namespace) =>
      state.clients.filter((client) => client.namespace === namespace).length +
      (rooms.some((mark) => mark.drawn === "hull" && mark.namespace === namespace) ? 1 : 0.6),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const isAcross = whole.width >= whole.height * 1.1;
  const gapPx = 10;
  const lengthPx = (isAcross ? whole.width : whole.height) - gapPx * (namespaces.length - 1);
  let fromPx = isAcross ? whole.x : whole.y;
  return namespaces.map((namespace, index) => {
    const sharePx = (lengthPx * (weights[index] ?? 1)) / sum;
    const frame = isAcross ? { ...whole, x: fromPx, width: sharePx } : { ...whole, y: fromPx, height: sharePx };
    fromPx += sharePx + gapPx;
    return { namespace, box: frame, isFramed };
  });
}

/** The part of an area inside its frame. */
export function insideOf({ box, isFramed }: NamespaceArea): Box {
  return isFramed ? { x: box.x + 6, y: box.y + 4, width: box.width - 12, height: box.height - 26 } : box;
}
