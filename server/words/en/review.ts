/** The words of questions that come back from earlier lessons, or from this one. */
const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (count: number) => numbers[count] ?? String(count);

/** `missed` of them are the learner's own; at least one of the two counts is not 0. */
export const title = (chosen: number, missed: number) => {
  const yours = missed === 1 ? "one you missed" : `${inWords(missed)} you missed`;
  if (chosen === 0) return `Before you go on: ${yours}`;
  return `Before you go on: ${inWords(chosen)} from earlier lessons${missed === 0 ? "" : `, and ${yours}`}`;
};
export const lead = "A minute to recall what you know already. Skip it whenever you like.";
export const onceMore = "Once more";
export const onceMoreLead = (count: number) =>
  count === 1
    ? "This one was not right at the first try. Now that you have read on, what do you say?"
    : "These were not right at the first try. Now that you have read on, what do you say?";
