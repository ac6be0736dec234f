import type { ReadonlySignal } from "@preact/signals";
import * as words from "#words/stage.ts";
import type { Box } from "./geometry.ts";
import type { SayShape } from "./say.ts";
import { wrapText } from "./text-fit.ts";
import { useStable } from "./use-stable.ts";

const atRest: SayShape = { text: "", tone: "rest", isBusy: false };

/** The server's box with what it says: whom it targets, what came back, what it threw. */
export function ServerMark({
  server,
  picture,
}: {
  readonly server: Box;
  readonly picture: ReadonlySignal<{ readonly say: SayShape } | null>;
}) {
  const say = useStable(() => picture.value?.say ?? atRest);
  const lines = wrapText(say.value.text, server.width - 44, 13);
  const middle = server.x + server.width / 2;
  const titleY = server.y + (lines.length > 1 ? 20 : say.value.text === "" ? 34 : 25);
  const firstY = server.y + (lines.length > 1 ? 36 : 44);
  return (
    <g class={`stage-server is-${say.value.tone}${say.value.isBusy ? " is-busy" : ""}`}>
      <rect class="stage-server-box" x={server.x} y={server.y} width={server.width} height={server.height} rx="14" />
      <circle class="stage-server-light" cx={server.x + 18} cy={server.y + 18} r="3.5" />
      <text class="stage-server-title" x={middle} y={titleY}>
        {words.server}
      </text>
      {lines.map((line, index) => (
        <text key={line} class="stage-server-says" x={middle} y={firstY + index * 15}>
          {line}
        </text>
      ))}
    </g>
  );
}
