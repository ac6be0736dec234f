import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Page, Site } from "../../playground/src/pages/site.ts";
import { createNodeHost } from "../../server/node-host.ts";
import { readSite } from "../site/read-site.ts";

/** What the SSR entry playground/src/render.tsx gives. */
export interface Renderer {
  addressesOf(site: Site): string[];
  renderPage(address: string, site: Site, root: string): Page;
  renderArticle(slug: string, site: Site, root: string): string;
}

/** Puts a rendered page into the template index.html. Errors: none. */
export function fillTemplate(template: string, page: Page): string {
  return template.replace("<!--head-->", () => page.head).replace("<!--body-->", () => page.body);
}

/** In `vite dev`: renders the addresses of the site as the build does, on each request. */
export function pages(): Plugin {
  return {
    name: "emitscope:pages",
    apply: "serve",
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? "/", "http://localhost");
          if (!(request.headers.accept ?? "").includes("text/html")) return next();
          try {
            const html = await renderInDev(server, pathname);
            response.setHeader("content-type", "text/html; charset=utf-8");
            response.end(html);
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
}

async function renderInDev(server: ViteDevServer, pathname: string): Promise<string> {
  const render = (await server.ssrLoadModule("/playground/src/render.tsx")) as Renderer;
  const host = createNodeHost();
  const site = await readSite(join(server.config.root, "lessons"), host);
  const template = await readFile(join(server.config.root, "index.html"), "utf8");
  const filled = fillTemplate(template.replace("./theme.js", "/theme.js"), render.renderPage(pathname, site, "/"));
  return server.transformIndexHtml(pathname, filled);
}
