/**
 * Gives the same promise each time, and loads again after one that failed.
 *
 * Errors: what it gives rejects as `load` does.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}
