import { createProgressStore, type ProgressStorage, type ProgressStore } from "./progress-store.ts";

const key = "emitscope.progress";

/** The progress of whoever uses this browser. A page makes one and hands it on. Errors: as createProgressStore. */
export function createBrowserProgress(): ProgressStore {
  return createProgressStore({ storage: browserStorage(), clock: { now: () => new Date() } });
}

/** Asked for anew each time: with blocked storage, `localStorage` itself throws. */
function browserStorage(): ProgressStorage {
  return {
    read: () => localStorage.getItem(key),
    write: (text) => localStorage.setItem(key, text),
    onChange(changed) {
      // A null key: the other tab has cleared all of its storage.
      const onStorage = (event: StorageEvent) => {
        if (event.key === key || event.key === null) changed();
      };
      addEventListener("storage", onStorage);
      return () => removeEventListener("storage", onStorage);
    },
  };
}
