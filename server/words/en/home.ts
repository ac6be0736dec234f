/** The first page. Backticks make code. */
export const heading = "See who hears your Socket.IO emit";
export const lead =
  "Short lessons beside a live panel: pick a call, say who will get a copy, run it, and see who really did, and why the others did not.";
export const start = "Start with lesson 1";
export const toPlayground = "Open the playground";
export const justHappened =
  "What you see in the panel has just happened: a real server and five real clients in this tab. The picture replays what they recorded.";
export const lessons = "Lessons";

export const notFaked = "Nothing is faked";
/** Three points, each with its heading. */
export const points = [
  {
    title: "The real server",
    text: "The `socket.io` package runs unmodified in a worker of this page. Your expression runs on its real `io` and `socket`.",
  },
  {
    title: "Real receipts",
    text: "A tick means that a client's listener was called. The picture replays the recorded run at a pace one can follow; it never decides who gets a copy.",
  },
  {
    title: "Silence is proved",
    text: "“Not received” is not a guess after waiting a while. Each client reports back over the same ordered line that the copy would have used.",
  },
];
