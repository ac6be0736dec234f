import type { LessonScene } from "../../../server/lesson/lesson.ts";

const clients = [
  { name: "Ana", namespace: "/", rooms: ["general"] },
  { name: "Bo", namespace: "/", rooms: ["general"] },
  { name: "Cy", namespace: "/", rooms: ["general", "random"] },
  { name: "Dee", namespace: "/", rooms: ["random"] },
  { name: "Eli", namespace: "/", rooms: [] },
];

/** What the first page runs by itself. */
export const heroStart: LessonScene = {
  id: "scene-1",
  scene: { clients },
  start: { sender: { type: "client", name: "Ana" }, source: 'socket.to("general").emit("msg", "lunch?")' },
  place: "panel",
  isRunAtOnce: true,
};

/** What the playground begins with when its address says nothing else. */
export const playgroundStart: LessonScene = {
  id: "scene-1",
  scene: { clients },
  start: { sender: { type: "client", name: "Ana" }, source: 'io.to("general").except("random").emit("msg", "hi")' },
  place: "panel",
  isRunAtOnce: false,
};
