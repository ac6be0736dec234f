import { existsSync, globSync, readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import helmet from "helmet";
import sirv from "sirv";

const yearSeconds = 365 * 24 * 60 * 60;

/** Each header is set on purpose: helmet's defaults break a class over plain http, an embed, and our own styles. */
function headers({ isEmbeddable = false, isDrawing = false }) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mermaid writes styles while it measures; it does so in a frame of its own, where nothing else happens.
        styleSrc: isDrawing ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: ["'self'", "ws:", "wss:"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: [isEmbeddable ? "*" : "'self'"],
      },
    },
    // The older name of frame-ancestors; it cannot say "anyone", so an embed goes without.
    xFrameOptions: isEmbeddable ? false : { action: "sameorigin" },
    referrerPolicy: { policy: "no-referrer" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xContentTypeOptions: true,
    xPermittedCrossDomainPolicies: { permittedPolicies: "none" },
    // Over http on a LAN browsers ignore these three, or lock the class out.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    // For browsers that are gone.
    xXssProtection: false,
    xDownloadOptions: false,
    xDnsPrefetchControl: false,
  });
}

function answerPlainly(request: IncomingMessage, response: ServerResponse, status: number, body: Buffer, type: string) {
  response.writeHead(status, { "Content-Type": type, "Content-Length": body.length, "Cache-Control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The path as sent, without its query; null for a target that is not a path, such as `*`. */
function pathOf(target: string): string | null {
  const path = target.split(/[?#]/, 1)[0] ?? "";
  return path.startsWith("/") ? path : null;
}

/**
 * What answers a request for the built site in `folder`: files, the 404 page, 405 for anything but GET and HEAD.
 *
 * Shape:  hashed files under /assets/ are kept for a year, everything else is asked for again each time; a page's address
 *         without its last slash is sent on to the one with it; `.br` and `.gz` files beside a file are used. Files are
 *         listed once, here: a rebuilt site needs a new call. `drawingPage` is the one address whose styles are not held to
 *         the site's own files; null where there is none.
 * Errors: throws when the folder cannot be read.
 */
export function createSite(folder: string, drawingPage: string | null = null): RequestListener {
  const pageHeaders = headers({});
  const embedHeaders = headers({ isEmbeddable: true });
  const drawingHeaders = headers({ isDrawing: true });
  const compressed = { brotli: true, gzip: true, etag: true };
  const hashed = sirv(folder, { ...compressed, immutable: true, maxAge: yearSeconds });
  const fresh = sirv(folder, {
    ...compressed,
    setHeaders: (response) => response.setHeader("Cache-Control", "no-cache"),
  });
  const pages = new Set(
    globSync("*/**/index.html", { cwd: folder }).map(
      (file) => `/${file.replaceAll("\\", "/").slice(0, -"/index.html".length)}`,
    ),
  );
  const notFoundPage = join(folder, "404.html");
  const notFound = existsSync(notFoundPage)
    ? { body: readFileSync(notFoundPage), type: "text/html;charset=utf-8" }
    : { body: Buffer.from("There is no page at this address.\n"), type: "text/plain;charset=utf-8" };

  return (request, response) => {
    const path = pathOf(request.url ?? "");
    const isEmbeddable = path === "/embed" || path?.startsWith("/embed/") === true;
    const isDrawing = path !== null && path === drawingPage;
    (isEmbeddable ? embedHeaders : isDrawing ? drawingHeaders : pageHeaders)(request, response, () => {});
    // A file that went away since the listing (a new build) ends this one answer, not the server.
    response.on("pipe", (file) => file.on("error", () => response.destroy()));
    // Whole files only: sirv throws on a range that ends before it starts, and the site has no large file.
    delete request.headers.range;

    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      const body = Buffer.from("Only GET and HEAD work here.\n");
      return answerPlainly(request, response, 405, body, "text/plain;charset=utf-8");
    }
    const answerNotFound = () => answerPlainly(request, response, 404, notFound.body, notFound.type);
    if (path === null || /^\/404(\.html)?\/?$/.test(path)) return answerNotFound();
    if (pages.has(path)) {
      const query = (request.url ?? "").slice(path.length);
      response.writeHead(308, { Location: `${path}/${query}`, "Content-Length": 0, "Cache-Control": "no-cache" });
      return void response.end();
    }
    return (path.startsWith("/assets/") ? hashed : fresh)(request, response, answerNotFound);
  };
}
