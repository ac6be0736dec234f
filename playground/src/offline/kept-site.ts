/** One file that the service worker keeps. `revision` tells its content apart; null where its name does. */
export interface KeptFile {
  /** From the site's root. */
  readonly url: string;
  readonly revision: string | null;
}

/** Everything of one build that is kept. */
export interface KeptSite {
  /** Tells this build from every other. */
  readonly build: string;
  readonly files: readonly KeptFile[];
}

/** What a page says to a worker that waits: the reader wants the new version now. */
export const takeOver = "take over";
