/** What is said around a copied piece of code. The button itself is in reading.ts, as it is part of the page. */
export const copied = "Copied";
export const select = (isMac: boolean) => `Selected: press ${isMac ? "⌘C" : "Ctrl+C"} to copy`;
