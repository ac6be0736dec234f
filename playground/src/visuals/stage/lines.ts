import { serverHeightPx, serverTopPx } from "./areas.ts";
import type { Box, Curve, Point, Size } from "./geometry.ts";
import type { Sizing } from "./seats.ts";

/** The server's box at the top, as wide as what it will say asks for. */
export function serverBox(size: Size, textPx: number): Box {
  const width = Math.min(size.widthPx - 16, Math.max(208, textPx + 56), 480);
  return { x: (size.widthPx - width) / 2, y: serverTopPx, width, height: serverHeightPx };
}

/**
 * A client's own line, from the server's lower edge down to the top of its circle. It arrives from straight above, so
 * that it passes between the circles of the row before.
 */
export function lineTo(place: Point, sizing: Sizing, server: Box, size: Size, asidePx = 0): Curve {
  const middle = server.x + server.width / 2;
  const spread = (server.width / 2 - 24) / Math.max(1, size.widthPx / 2 - sizing.radiusPx);
  const start = { x: middle + (place.x - middle) * Math.min(1, spread) + asidePx, y: server.y + server.height };
  const end = { x: place.x + asidePx, y: place.y - Math.sqrt(Math.max(0, sizing.radiusPx ** 2 - asidePx ** 2)) };
  const fallPx = end.y - start.y;
  // Where the line runs across, aside is above or below it.
  const sinkPx = 1.33 * asidePx * Math.max(-1, Math.min(1, (start.x - end.x) / 60));
  return [
    start,
    { x: start.x, y: start.y + fallPx * 0.42 + sinkPx },
    { x: end.x, y: start.y + Math.min(fallPx * 0.5, 74) + sinkPx },
    end,
  ];
}
