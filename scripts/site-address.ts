/** An address of the site that cannot be one; the message is for the person who gave it. */
export class SiteAddressError extends Error {
  override readonly name = "SiteAddressError";
}

/**
 * The site's own address, ending in a slash; null where none is given.
 *
 * Errors: throws SiteAddressError for what is no address on the web, or has more to it than a path.
 */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given === "") return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new SiteAddressError(
      `EMITSCOPE_SITE is "${given}"; write the site's whole address, such as https://example.org/emitscope/.`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
