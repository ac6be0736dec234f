/** The tab Scene, where the reader changes who is there. */

// Ready scenes.

export const startFrom = "Start from";
export const readyScene = "a ready scene…";
export const presets = {
  overlap: "Two rooms that overlap",
  noRooms: "Nobody in a room",
  namespaces: "Two namespaces",
  answers: "Clients that answer",
  numberAndText: "The number 1 and the text “1”",
  crowd: "A crowd of forty-eight",
};
export const keepAsNow = "Keep the clients as they are now";
export const asJson = "As JSON";

// The table of clients: its heads, and what stands in an empty field.

export const clients = "Clients of the scene";
export const fields = {
  name: { title: "Name", hint: "ana" },
  rooms: { title: "Rooms", hint: "none" },
  namespace: { title: "Namespace", hint: "/" },
  replies: { title: "Answers with", hint: "no answer" },
};
/** A field's name; `title` is the head of its column, `who` a client's name or the next one. */
export const fieldOf = (title: string, who: string) => `${title} of ${who}`;
/** A client that has no name yet. */
export const clientNumber = (number: number) => `client ${number}`;
export const remove = "Remove";
export const removeWhom = (who: string) => `Remove ${who} from the scene`;
export const addClient = "Add a client to the scene";
export const replies = 'Replies are JSON: "yes" in quotes, a number, or { "ok": true }. Leave it empty for no answer.';

// The scene as text.

export const json = "Scene as JSON";
export const useJson = "Use this JSON";
/** `why` is the browser's own. */
export const notJson = (why: string) => `This is not JSON yet: ${why}.`;
/** `field` is where in the JSON it is, `why` a sentence. */
export const wrongAt = (field: string, why: string) => `${field}: ${why}`;
