/** The words of the search. */
export const title = "Search";
export const field = "Search the lessons";
export const placeholder = "Search the lessons";
export const close = "Close";
export const results = "Results";
/** The page that the words of the glossary are listed under. */
export const glossary = "Glossary";

export const hint = "Type a word, or a call as you would write it.";
export const examplesLabel = "For example";
export const examples = ["rooms", "socket.to", "io.except", "acknowledgement", "reconnect"] as const;

export const loading = "Fetching the text of the lessons …";
export const offline = "You are offline, and the text to search was not kept yet. Everything else on this page works.";
export const failed = "The text to search could not be fetched.";
export const retry = "Try again";

export const nothing = (query: string) => `Nothing found for “${query}”.`;
export const nothingHint = "Try a shorter word, or only a part of the call, such as except instead of the whole chain.";
export const found = (count: number) => (count === 1 ? "1 place found" : `${count} places found`);
/** How a lesson is named above what was found in it. */
export const lesson = (number: number, name: string) => `${number} · ${name}`;

/** Under the box; `escape` is the key that closes it. */
export const keys = { choose: "choose", open: "open", escape: "Esc", close: "close" } as const;
