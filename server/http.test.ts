import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSite } from "./http.ts";
import { listen, portOf } from "./listen.ts";

const root = mkdtempSync(join(tmpdir(), "emitscope-site-"));
const files: Record<string, string | Buffer> = {
  "secret.txt": "not for readers",
  "site/index.html": "home",
  "site/404.html": "no such page",
  "site/lessons/rooms/index.html": "a lesson",
  "site/embed/index.html": "the panel",
  "site/sw.js": "self.skipWaiting()",
  "site/site.webmanifest": "{}",
  "site/assets/main-abc123.js": "let it = 1",
  "site/assets/main-abc123.js.gz": gzipSync("let it = 1"),
};
const server = createServer();

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  server.on("request", createSite(join(root, "site")));
  await listen(server, "127.0.0.1", 0);
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends the path exactly as written; `fetch` would tidy it first. */
async function ask(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  const port = portOf(server);
  const request = httpRequest({ host: "127.0.0.1", port, path, method, headers, agent: false });
  request.end();
  const [response] = await once(request, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString("latin1") };
}

describe("the site over http", () => {
  test.each([
    ["/", 200, "home"],
    ["/lessons/rooms/", 200, "a lesson"],
    ["/?from=there", 200, "home"],
    ["/assets/main-abc123.js", 200, "let it = 1"],
    ["/nowhere", 404, "no such page"],
    ["/404", 404, "no such page"],
    ["/assets/main-000000.js", 404, "no such page"],
    ["/%", 404, "no such page"],
    ["/%00", 404, "no such page"],
    ["/../secret.txt", 404, "no such page"],
    ["/assets/..%2f..%2fsecret.txt", 404, "no such page"],
    ["/%2e%2e/secret.txt", 404, "no such page"],
    ["//127.0.0.1/", 404, "no such page"],
    ["/__proto__", 404, "no such page"],
  ])("%s answers %i with %s", async (path, status, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  test("sends a page's address without its last slash on, with its query", async () => {
    const answer = await ask("/lessons/rooms?step=2");
    expect([answer.status, answer.headers.location]).toEqual([308, "/lessons/rooms/?step=2"]);
  });

  test("keeps hashed files for a year and asks for the rest each time", async () => {
    const asset = await ask("/assets/main-abc123.js");
    expect(asset.headers["cache-control"]).toBe("public,max-age=31536000,immutable");
    const page = await ask("/");
    expect(page.headers["cache-control"]).toBe("no-cache");
    const again = await ask("/", "GET", { "If-None-Match": String(page.headers.etag) });
    expect([again.status, again.body]).toEqual([304, ""]);
    expect((await ask("/nowhere")).headers["cache-control"]).toBe("no-store");
  });

  test("asks for the service worker again each time, and names the manifest's type", async () => {
    const { headers } = await ask("/sw.js");
    expect([headers["content-type"], headers["cache-control"]]).toEqual(["text/javascript", "no-cache"]);
    expect((await ask("/site.webmanifest")).headers["content-type"]).toBe("application/manifest+json");
  });

  test("sends what was compressed at build to those who take it", async () => {
    const answer = await ask("/assets/main-abc123.js", "GET", { "Accept-Encoding": "gzip" });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(answer.headers["content-type"]).toContain("javascript");
  });

  test("answers HEAD without a body and refuses what changes things", async () => {
    const head = await ask("/", "HEAD");
    expect([head.status, head.headers["content-length"], head.body]).toEqual([200, "4", ""]);
    const post = await ask("/", "POST");
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("lives through a range that ends before it starts", async () => {
    expect((await ask("/", "GET", { Range: "bytes=3-1" })).body).toBe("home");
  });

  test("lives through a file that went away after it was listed", async () => {
    const gone = join(root, "site/gone.txt");
    writeFileSync(gone, "here");
    const another = createServer(createSite(join(root, "site")));
    await listen(another, "127.0.0.1", 0);
    rmSync(gone);
    const port = portOf(another);
    await expect(fetch(`http://127.0.0.1:${port}/gone.txt`)).rejects.toThrow();
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    another.closeAllConnections();
    another.close();
  });

  test("allows its own scripts, styles and workers only, in any page of its own", async () => {
    for (const path of ["/", "/assets/main-abc123.js", "/nowhere"]) {
      const { headers } = await ask(path);
      expect(headers["content-security-policy"]).toBe(
        "default-src 'self';script-src 'self';style-src 'self';font-src 'self';img-src 'self' data:;" +
          "connect-src 'self' ws: wss:;worker-src 'self';manifest-src 'self';object-src 'none';base-uri 'self';form-action 'self';" +
          "frame-ancestors 'self'",
      );
      expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["strict-transport-security"]).toBeUndefined();
    }
  });

  test("lets others frame the embed and nothing else", async () => {
    const { headers } = await ask("/embed/");
    expect(headers["content-security-policy"]).toContain("frame-ancestors *");
    expect(headers["x-frame-options"]).toBeUndefined();
  });
});
