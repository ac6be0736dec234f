/** The words of being offline, and of a new version of the site. */
export const newVersion = "A new version is here.";
export const reload = "Reload";
export const later = "Later";

/** Shown while there is no network and this page's other parts are not kept on the device. */
export const offline = "You are offline. This page goes on working; the others open again once you are back.";
