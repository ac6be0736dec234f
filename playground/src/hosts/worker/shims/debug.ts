/** The `debug` package, switched off: nobody can set the DEBUG variable of a tab. */
export function debug(): (...args: readonly unknown[]) => void {
  return () => {};
}
// biome-ignore lint/style/noDefaultExport: most of the packages take the default export, one the named one.
export default debug;
