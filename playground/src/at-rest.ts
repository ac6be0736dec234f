/** Resolves once the page is drawn and has nothing else to do, after 1.5 s at the latest; Safari has no idle callback. */
export function atRest(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 1500 });
    else setTimeout(resolve, 200);
  });
}
