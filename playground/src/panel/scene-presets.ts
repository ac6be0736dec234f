import type { Scene } from "../../../server/lab/scene/scene.ts";

const inRoot = (name: string, ...rooms: (string | number)[]) => ({ name, namespace: "/", rooms });

/** Scenes worth starting from, each about one question. */
export const scenePresets: readonly { readonly title: string; readonly scene: Scene }[] = [
  {
    title: "Two rooms that overlap",
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
    title: "Nobody in a room",
    scene: { clients: [inRoot("Ana"), inRoot("Bo"), inRoot("Cy")] },
  },
  {
    title: "Two namespaces",
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
    title: "Clients that answer",
    scene: {
      clients: [
        { ...inRoot("Ana", "quiz"), replies: "A" },
        { ...inRoot("Bo", "quiz"), replies: "B" },
        inRoot("Cy", "quiz"),
      ],
    },
  },
  {
    title: "The number 1 and the text “1”",
    scene: { clients: [inRoot("Ana", 1), inRoot("Bo", "1"), inRoot("Cy", 1, "1")] },
  },
  {
    title: "A crowd of forty-eight",
    scene: {
      clients: Array.from({ length: 48 }, (_, index) =>
        inRoot(`s${index + 1}`, ...(index % 4 === 3 ? [] : [index % 4 === 2 ? "random" : "general"])),
      ),
    },
  },
];
