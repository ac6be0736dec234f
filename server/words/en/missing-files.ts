/** What is said when a part of the page cannot be had. */
export const updated = "This page was updated while it was open, and a part of it is gone. Reload it to go on.";
export const offline = "You are offline, and a part of this page was not loaded yet. Reload it once you are back.";
export const reload = "Reload";
