/** What stands in the page for those who read: on code blocks, and at a lesson's end. */
export const copy = "Copy";
export const handout = "Handout";
export const handoutSays = "this lesson for paper, with who got a copy of what, and why";
