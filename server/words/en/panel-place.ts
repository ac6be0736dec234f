/** What stands in the page where the live panel goes, and stays there when scripts are off. */
export const livePanel = "Live panel";
export const server = "server";
export const inRooms = (rooms: readonly string[]) => (rooms.length === 0 ? "in no room" : `in ${rooms.join(" and ")}`);
export const noScripts =
  "The live panel runs a real Socket.IO server in this page, for which scripts must be on. The lessons say everything in their text and tables without it.";
export const noScriptsBesideText =
  "The live panel runs a real Socket.IO server in this page, for which scripts must be on. The text and its tables say everything without it.";

// The bar at the bottom of a phone.

export const run = "Run";
export const openPanel = "Open panel";
/** On the button that opens it, where there is little room. */
export const panelShort = "Panel";
export const closePanel = "Close panel";
