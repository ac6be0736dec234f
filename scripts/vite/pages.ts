import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Site } from "../../server/lesson/site.ts";
import { fillTemplate, type Renderer } from "../../server/site/page-template.ts";

// Loaded through Vite, as everything that lessons are read with: changed code takes effect without a restart.
type NodeHost = typeof import("../../server/node-host.ts");
type SiteReader = typeof import("../../server/site/read-site.ts");

/** The page in which mermaid draws what a folder of one's own has never had rendered. */
const drawingPage = "/playground/src/lesson/diagram/draw/";

interface PagesOptions {
  /** The folder of lessons, from the project's root. */
  readonly lessons: string;
}

/**
 * In `vite dev`: renders the addresses of the site on each request, as the build does, and swaps a lesson's text in open
 * pages when its file is saved. Everything else of the page stays as it is: sockets, runs, the playhead.
 *
 * Errors: lessons with problems are shown, all of them, in Vite's overlay; the text before stays.
 */
export function pages({ lessons }: PagesOptions): Plugin {
  return {
    name: "emitscope:pages",
    apply: "serve",
    configureServer(server) {
      const folder = resolve(server.config.root, lessons);
      let site: Promise<Site> | null = null;
      let hasFailedPage = false;
      const readNow = async () => {
        const { createNodeHost } = (await server.ssrLoadModule("/server/node-host.ts")) as NodeHost;
        const { readSite } = (await server.ssrLoadModule("/server/site/read-site.ts")) as SiteReader;
        const host = createNodeHost();
        return readSite(folder, host).finally(() => host.close());
      };
      const readAgain = () => {
        site = readNow();
        return site;
      };
      const rendererOf = async () => (await server.ssrLoadModule("/playground/src/render.tsx")) as Renderer;

      server.watcher.add(folder);
      server.watcher.on("all", async (_event, file) => {
        if (!file.startsWith(folder) || !/\.(md|svg|ya?ml)$/.test(file)) return;
        try {
          const before = await site?.catch(() => null);
          const [fresh, renderer] = [await readAgain(), await rendererOf()];
          // The panels of an open page keep their scenes while the text is edited; another scene is another page.
          if (hasFailedPage || (before && scenesOf(before) !== scenesOf(fresh))) {
            hasFailedPage = false;
            server.hot.send({ type: "full-reload" });
            return;
          }
          for (const { lesson } of fresh.lessons) {
            server.hot.send("lesson:text", {
              slug: lesson.slug,
              html: renderer.renderArticle(lesson.slug, fresh, "/"),
            });
          }
        } catch (error) {
          showProblems(server, error);
        }
      });

      return () => {
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? "/", "http://localhost");
          const isFile = /^\/[^/]+\.(json|xml|txt)$/.test(pathname);
          if (!isFile && !(request.headers.accept ?? "").includes("text/html")) return next();
          if (pathname === drawingPage) {
            const page = await readFile(join(server.config.root, drawingPage, "index.html"), "utf8");
            response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
            return void response.end(await server.transformIndexHtml(`${drawingPage}index.html`, page));
          }
          try {
            const renderer = await rendererOf();
            const shown = await (site ?? readAgain());
            if (isFile) {
              const file = renderer.filesOf(shown).find(({ path }) => pathname === `/${path}`);
              return file === undefined ? next() : void response.end(file.text);
            }
            const template = await readFile(join(server.config.root, "index.html"), "utf8");
            const page = fillTemplate(template, renderer.renderPage(pathname, shown, "/"), "/");
            const isThere = renderer.addressesOf(shown).includes(pathname);
            response.writeHead(isThere ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
            response.end(await server.transformIndexHtml(pathname, page));
          } catch (error) {
            site = null;
            hasFailedPage = true;
            next(error);
          }
        });
      };
    },
  };
}

function scenesOf({ lessons }: Site): string {
  return JSON.stringify(lessons.map(({ lesson: { slug, scenes } }) => [slug, scenes]));
}

function showProblems(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const isOurs = error instanceof Error && error.name !== "LessonError";
  const stack = isOurs ? (error.stack ?? "") : "";
  server.config.logger.error(message);
  server.hot.send({ type: "error", err: { message, stack } });
}
