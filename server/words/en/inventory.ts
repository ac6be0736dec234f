/** The words of the inventory: a set of questions asked before the lessons, and again after them. */
const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (count: number) => numbers[count] ?? String(count);
const first = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const questions = (count: number) => `${inWords(count)} ${count === 1 ? "question" : "questions"}`;
const points = (count: number) => `${count} ${count === 1 ? "point" : "points"}`;

export const lead = (count: number) =>
  `${first(questions(count))}, one after the other. You may go back and change your mind: all of them are run after the last. Your first score is kept, to be held against a later one.`;
export const begin = "Begin";
export const goOn = (number: number, of: number) => `Go on at ${number} of ${of}`;
export const startOver = "Start over";
export const again = "Take it again";
export const next = "Next";
export const back = "Back";
export const finish = "See how it went";
export const question = (number: number, of: number) => `Question ${number} of ${of}`;
export const progress = (number: number, of: number) => `${number} of ${of}`;
export const nobodyHint = "Tick everybody who gets a copy. Nobody is an answer too.";
export const running = "Running all of them on a real server…";
/** `why` is a sentence. */
export const failed = (why: string) => `${why} Your answers are kept: try again in a moment.`;
export const tryAgain = "Try again";

export const score = (right: number, of: number) => `${right} of ${of} right`;
export const firstTime =
  "This is your first score, and it stays, whatever you look at now. Take it again after the lessons, and you will see what you have gained.";
export const showAnswers = "Show the answers";
export const result = "Inventory result";
export const before = "Before";
export const after = "After";
export const gain = "Gain";
export const taken = (right: number, of: number, day: string) => `${right} of ${of}, on ${day}`;
/** `share` is of what was left to gain, from 0 to 1; null where nothing was left. */
export const gained = (difference: number, share: number | null) => {
  if (difference < 0) return `${points(-difference)} fewer`;
  if (share === null) return "nothing was left to gain";
  if (difference === 0) return "none this time";
  return `${points(difference)}, ${Math.round(share * 100)}% of what was left to gain`;
};
export const notKept = "This score is not kept between visits, so note it down.";
export const day = (at: string) => new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(at));

export const right = "Right";
export const wrong = "Not right";
export const yours = (clients: string) => `You said ${clients}.`;
export const heard = (clients: string) => `It reached ${clients}.`;
export const runIt = "Run it in the panel";
/** For those who hear the links one after the other. */
export const runItNamed = (number: number) => `Run it in the panel: question ${number}`;
export const answers = "Question by question";

/** On the first lesson, and wherever the inventory is offered before one begins. */
export const offer = (count: number) => `${first(questions(count))} to see where you stand, now and after the lessons`;
export const beforeYouBegin = "Before you begin:";
export const runs = (sender: string | null) => (sender === null ? "The server runs" : `${sender} runs`);
