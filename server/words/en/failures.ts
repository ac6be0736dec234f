/**
 * What went wrong from outside, in one or two sentences that say what to do next. The names before the colons are code and
 * stay.
 */
export const failures = {
  "expression/syntax": "That is not an emit this page can run.",
  "expression/unknown-name": "No client has that name.",
  "expression/too-long": "That is too long to run. Keep it under 2,000 characters.",
  "expression/too-deep": "That is nested too deep to run. Use fewer brackets.",
  "scene/invalid": "The scene cannot be used as it is.",
  "address/invalid": "This link is broken or cut off. The page starts as usual instead.",
  "step/unknown-client": "There is no client of that name here.",
  "step/disconnected": "That client is disconnected. Reconnect it first.",
  "step/not-allowed": "That step is not possible now.",
  "host/unavailable": "The Socket.IO server could not be started here. Reload the page to try again.",
  "host/dead": "The Socket.IO server stopped answering. Start a new one with the same scene.",
  "lab/lost-clients": "Some clients lost their connection while the page slept. The scene was built again.",
  "lab/closed": "This lab is closed. Open it again to go on.",
  "lab/fault": "That did not work. Please try once more.",
  "progress/invalid": "That file holds no progress.",
};
