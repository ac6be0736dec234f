import { createServer } from "node:net";
import lighthouse, { desktopConfig } from "lighthouse";
import { chromium } from "playwright";
import { browserArguments } from "../scripts/find-browser.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];
const devices = ["mobile", "desktop"] as const;

/** How Lighthouse judges a page on one device: the middle of several runs. */
export interface Judged {
  readonly device: (typeof devices)[number];
  /** Of 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** What takes points away in the last run, for whoever is to mend it. */
  readonly faults: readonly string[];
}

/**
 * Lighthouse's judgement of a page in our Chromium, on a phone and on a desktop, each the median of `runs`.
 *
 * Errors: throws when Lighthouse gives no result.
 */
export async function judge(address: string, executablePath: string, runs: number): Promise<readonly Judged[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  try {
    const judged: Judged[] = [];
    for (const device of devices) {
      const results: Awaited<ReturnType<typeof judgeOnce>>[] = [];
      for (let run = 0; run < runs; run++) results.push(await judgeOnce(address, port, device));
      const scores = (of: Category) => middle(results.map((result) => result.scores[of]));
      judged.push({
        device,
        scores: {
          performance: scores("performance"),
          accessibility: scores("accessibility"),
          "best-practices": scores("best-practices"),
          seo: scores("seo"),
        },
        faults: results.at(-1)?.faults ?? [],
      });
    }
    return judged;
  } finally {
    await browser.close();
  }
}

async function judgeOnce(address: string, port: number, device: Judged["device"]) {
  const config = device === "desktop" ? desktopConfig : undefined;
  const result = await lighthouse(
    address,
    { port, output: "json", logLevel: "error", onlyCategories: [...categories] },
    config,
  );
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
  const score = (of: Category) => Math.round((lhr.categories[of]?.score ?? 0) * 100);
  const counted = new Set(
    categories.flatMap((of) =>
      (lhr.categories[of]?.auditRefs ?? []).flatMap(({ id, weight }) => (weight > 0 ? [id] : [])),
    ),
  );
  const faults = Object.values(lhr.audits).flatMap(({ id, score: of, displayValue }) =>
    counted.has(id) && of !== null && of < 0.99 ? [`${id} ${displayValue ?? ""}`.trim()] : [],
  );
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    faults,
  };
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
