/** The room the browser gives: asked to be kept, and watched, so that a full disk is no surprise. */

/** Bytes taken and bytes allowed in all. */
export interface StorageRoom {
  used: number;
  allowed: number;
}

/** Asks the browser to clear nothing of ours by itself; a view must ask, since backgrounds may not. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    // A browser that keeps nothing at all, such as one that forgets on closing, has no such switch.
    return false;
  }
}

/** Null where the browser does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || !quota ? null : { used: usage, allowed: quota };
  } catch {
    return null;
  }
}
