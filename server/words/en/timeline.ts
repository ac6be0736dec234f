/** The replay's buttons and slider. What the beats are called is in telling.ts. */
export const timeline = "Timeline";
export const play = "Play";
export const pause = "Pause";
export const stepBack = "Step back";
export const stepForward = "Step forward";
export const restart = "Restart";
export const playhead = "Playhead";
export const speed = "Speed";
/** How fast: `¼×`, `1×`. */
export const speeds = { 0.25: "¼×", 0.5: "½×", 1: "1×", 2: "2×", 4: "4×" } as const;
export const nothingYet = "Nothing has run yet";
export const atStart = "At the start";
