import * as words from "#words/scene-editor.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";

const inRoot = (name: string, ...rooms: (string | number)[]) => ({ name, namespace: "/", rooms });

/** Scenes worth starting from, each about one question. */
export const scenePresets: readonly { readonly title: string; readonly scene: Scene }[] = [
  {
    title: words.presets.overlap,
    scene: {
      clients: [
        inRoot("Ana", "general"),
        inRoot("Bo", "general"),
        inRoot("Cy", "general", "random"),
        inRoot("Dee", "random"),
        inRoot("Eli"),
      ],
    },
  },
  {
    title: words.presets.noRooms,
    scene: { clients: [inRoot("Ana"), inRoot("Bo"), inRoot("Cy")] },
  },
  {
    title: words.presets.namespaces,
    scene: {
      clients: [
        inRoot("Ana", "general"),
        inRoot("Bo", "general"),
        { name: "Cy", namespace: "/chat", rooms: ["general"] },
        { name: "Dee", namespace: "/chat", rooms: [] },
      ],
    },
  },
  {
    title: words.presets.answers,
    scene: {
      clients: [
        { ...inRoot("Ana", "quiz"), replies: "A" },
        { ...inRoot("Bo", "quiz"), replies: "B" },
        inRoot("Cy", "quiz"),
      ],
    },
  },
  {
    title: words.presets.numberAndText,
    scene: { clients: [inRoot("Ana", 1), inRoot("Bo", "1"), inRoot("Cy", 1, "1")] },
  },
  {
    title: words.presets.crowd,
    scene: {
      clients: Array.from({ length: 48 }, (_, index) =>
        inRoot(`s${index + 1}`, ...(index % 4 === 3 ? [] : [index % 4 === 2 ? "random" : "general"])),
      ),
    },
  },
];
