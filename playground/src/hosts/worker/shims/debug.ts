type Log = (...args: readonly unknown[]) => void;

/** The `debug` package, switched off: nobody can set the DEBUG variable of a tab. */
export function debug(): Log {
  return () => {};
}

// biome-ignore lint/style/noDefaultExport: most of the packages call the default export, one the named one.
export default (): Log => debug();
