/** What undo took back, in place of the result. */
export const ran = (sender: string | null, source: string) =>
  sender === null ? `Undid: the server ran ${source}.` : `Undid: ${sender} ran ${source}.`;
export const joined = (name: string, room: string) => `Undid: ${name} joined ${room}.`;
export const left = (name: string, room: string) => `Undid: ${name} left ${room}.`;
export const connected = (name: string) => `Undid: ${name} connected.`;
export const disconnected = (name: string) => `Undid: ${name} disconnected.`;
export const lineCut = (name: string) => `Undid: the line of ${name} was cut.`;
export const added = (name: string) => `Undid: ${name} was added.`;
export const renamed = (name: string, to: string) => `Undid: ${name} was renamed ${to}.`;
export const removed = (name: string) => `Undid: ${name} was removed.`;
export const reset = "Undid: the reset.";
export const sceneChanged = "Undid: the change of scene.";
