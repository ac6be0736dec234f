import type { IncomingMessage, ServerResponse } from "node:http";

/** Tells every open page what happened, by server-sent events. */
export interface ChangeStream {
  /** Answers a page that asks to be told: the last news at once, then what comes. */
  join(request: IncomingMessage, response: ServerResponse): void;
  tell(news: unknown): void;
  /** Lets every page go. */
  close(): void;
}

/** Proxies, and laptops that slept, drop a line on which nothing is said for long. */
const heartbeatMs = 25_000;

/** A stream whose first news is this. Errors: none; a page that goes away is forgotten. */
export function createChangeStream(first: unknown): ChangeStream {
  const pages = new Set<ServerResponse>();
  let last = first;
  const write = (page: ServerResponse) => page.write(`data: ${JSON.stringify(last)}\n\n`);
  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(":\n\n");
  }, heartbeatMs);
  heartbeat.unref();
  return {
    join(request, response) {
      response.writeHead(200, {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      pages.add(response);
      request.on("close", () => pages.delete(response));
      write(response);
    },
    tell(news) {
      last = news;
      for (const page of pages) write(page);
    },
    close() {
      clearInterval(heartbeat);
      for (const page of pages) page.end();
    },
  };
}
