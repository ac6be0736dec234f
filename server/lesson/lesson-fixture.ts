import type { Conditions } from "./lesson.ts";

/** A lesson's file for a test: its top, Ana and Bo in general, and whatever stands around the scene. */
export function lessonText(after: string, { title = "For a test", before = "" } = {}): string {
  return `---
title: ${title}
summary: For a test.
minutes: 1
---

${before === "" ? "" : `${before}\n\n`}\`\`\`scene
clients: { Ana: general, Bo: general }
sender: Ana
emit: socket.to("general").emit("msg", "hi")
\`\`\`

${after}`;
}

/** Conditions that ask for nothing yet. */
export const nothingAsked: Conditions = {
  received: null,
  notReceived: null,
  events: null,
  acks: null,
  returned: null,
  rooms: null,
  connected: null,
  volatile: null,
};
