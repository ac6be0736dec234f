/** How far a learner is: on the cards of the lessons, on the first page, and in the contents with its file. */
export const begun = (done: number, of: number) => `${done} of ${of} done`;
export const done = "Done";
export const goOn = (number: number) => `Go on with lesson ${number}`;
/** In the contents, where there is room for the lesson's name. */
export const goOnNamed = (number: number, title: string) => `Go on with lesson ${number}: ${title}`;
/** On the first page once every lesson is done. */
export const allDone = "See the lessons again";

export const heading = "Your progress";
export const nothingYet = "Nothing done yet.";
export const keptHere = "It is kept in this browser and nowhere else.";
export const notKept =
  "This browser keeps nothing for this site, so your progress is gone when you leave. Save it as a file to have it next time.";
/** What this browser keeps was written by a newer version; reloading the page gets it. */
export const newer =
  "A newer Emitscope keeps your progress in this browser, and this page leaves it as it is. Reload to go on with it; what you do before that lasts only until you leave, or in a file.";
/** Counts as the bar below it does: lessons done. What is done is no longer begun. */
export const soFar = (done: number, begun: number, of: number) => {
  if (done === of) return `All ${of} lessons done.`;
  if (done + begun === 0) return "No lesson begun yet.";
  return `${done} of ${of} lessons done${begun === 0 ? "" : `, ${begun} begun`}.`;
};
/** For those who hear the bar. */
export const bar = "Lessons done";

const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const inWords = (count: number) => numbers[count] ?? String(count);
const questions = (count: number) => `${inWords(count)} ${count === 1 ? "question" : "questions"}`;
export const offer = (count: number) => `Find out what you know first: ${questions(count)}`;
export const inventory = "What you knew";
export const day = (at: string) => new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(at));
export const takenOnce = (right: number, of: number, on: string) => `${right} of ${of} right on ${on}.`;
export const takenTwice = (before: number, after: number, of: number, from: string, to: string) =>
  `${before} of ${of} right on ${from}, ${after} on ${to}: ${gained(after - before)}.`;
const gained = (points: number) => (points === 0 ? "as many" : points > 0 ? `${points} more` : `${-points} fewer`);
export const takeAgain = "Take it again";

export const save = "Save as a file";
export const bringIn = "Bring in a file";
export const startOver = "Start over";
export const undo = "Undo";
export const dropHere = "Let go of the file to bring it in";

// Said after something was done.

export const saved = (file: string) => `Saved as ${file}. Bring it in on another device to go on there.`;
export const broughtIn = (lessons: number, of: number) =>
  `Brought in, beside what was here: ${lessons} of ${of} lessons are begun or done now.`;
export const nothingNew = "There is nothing new in that file: all of it is here already.";
export const startedOver = "Everything is forgotten.";
export const undone = "Undone: all is as it was before.";
export const unreadable = "That file could not be read. Choose it once more, or another one.";
