/**
 * Node's `timers`, which are the global ones. They are in place before this loads (globals.ts), and are not imported
 * from where they are made: the dev server bundles the packages apart, and would start a second, nested set.
 */
export const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
