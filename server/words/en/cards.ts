/** The words of cards. */
export const proof = "Run the proof";
export const list = "Cards";
export const turnOver = "Turn over";
export const turnBack = "Turn back";
/** For those who hear the buttons one after the other. */
export const turn = (label: string, front: string) => `${label}: ${front}`;
