/** The header's line about the server: which one it is, and where it runs or why it does not. */
export const line = (version: string, state: string) => `Socket.IO ${version} · ${state}`;
export const startsInTab = "starts in this tab";
export const startingInTab = "starting in this tab";
export const runningInTab = "running in this tab";
export const notStarted = "not started";
export const stopped = "stopped";
