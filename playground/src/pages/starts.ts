import type { PanelStart } from "./panel-start.ts";

const clients = [
  { name: "Ana", namespace: "/", rooms: ["general"] },
  { name: "Bo", namespace: "/", rooms: ["general"] },
  { name: "Cy", namespace: "/", rooms: ["general", "random"] },
  { name: "Dee", namespace: "/", rooms: ["random"] },
  { name: "Eli", namespace: "/", rooms: [] },
];

/** What the first page runs by itself. */
export const heroStart: PanelStart = {
  scene: { clients },
  sender: "Ana",
  source: 'socket.to("general").emit("msg", "lunch?")',
  isRunAtOnce: true,
};

/** What the playground begins with when its address says nothing else. */
export const playgroundStart: PanelStart = {
  scene: { clients },
  sender: "Ana",
  source: 'io.to("general").except("random").emit("msg", "hi")',
  isRunAtOnce: false,
};
