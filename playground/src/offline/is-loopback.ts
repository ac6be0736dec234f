/** Whether a host name, as `location.hostname` has it, is that of the very machine the page is shown on. Errors: none. */
export function isLoopback(hostname: string): boolean {
  return /^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname);
}
