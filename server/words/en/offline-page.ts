/** The page that is shown offline for one that is not kept on the device. */
export const heading = "That page is out of reach";
export const lead =
  "You are offline, and what you asked for is not kept on this device. The lessons and the playground are.";
export const toLessons = "See the lessons";
export const toPlayground = "Open the playground";
