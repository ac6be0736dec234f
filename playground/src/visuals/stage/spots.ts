import type { CrowdPicture } from "./crowd.ts";
import type { Point } from "./geometry.ts";
import type { StagePicture } from "./picture.ts";

/** Where the clients' buttons lie, and how large they are. */
export interface Spots {
  readonly places: ReadonlyMap<string, Point>;
  readonly sizePx: number;
}

/** The spots of what is drawn; `before` itself while nobody has moved, so that a frame need not touch the buttons. */
export function spotsOf(each: StagePicture | null, crowd: CrowdPicture | null, before: Spots | null): Spots {
  const places = crowd?.places ?? new Map(each?.clients.map(({ name, at }) => [name, at]));
  const sizePx = crowd === null ? (each?.clients[0]?.look.radiusPx ?? 22) * 2 + 8 : Math.max(12, crowd.dotPx * 2 + 6);
  const isSame =
    before?.sizePx === sizePx &&
    (before.places === places ||
      (before.places.size === places.size &&
        [...places].every(([name, { x, y }]) => before.places.get(name)?.x === x && before.places.get(name)?.y === y)));
  return isSame ? before : { places, sizePx };
}
