// What is not saved yet, kept on this device: one text a key, a week at most.
const prefix = 'draft:';
const week = 7 * 24 * 60 * 60 * 1000;

/** Copies in a storage (localStorage, or one like it); storages that refuse hold nothing. */
export function localCopies(storage, now = Date.now) {
  const read = key => {
    try {
      const copy = JSON.parse(storage.getItem(prefix + key));
      return copy && Array.isArray(copy.entries) && now() - copy.at < week ? copy : null;
    } catch {
      return null;
    }
  };
  const drop = key => {
    try {
      storage.removeItem(prefix + key);
    } catch {
      // Nothing could be kept either.
    }
  };
  return {
    read, drop,
    /** Keeps a copy, `sent` when its form is on its way; false where the device has no room for it. */
    keep(key, entries, basis, sent = false) {
      try {
        storage.setItem(prefix + key, JSON.stringify({ at: now(), basis, sent, entries }));
        return true;
      } catch {
        return false;
      }
    },
    /** Drops the copies of new entries that were sent: the page says that one of them has arrived, under an address of its own. */
    settle() {
      try {
        const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter(key => key?.startsWith(prefix) && key.includes('/content/new/'));
        for (const key of keys) if (read(key.slice(prefix.length))?.sent) storage.removeItem(key);
      } catch {
        // Nothing to settle.
      }
    },
    /** Drops what is older than a week or cannot be read. */
    sweep() {
      try {
        const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter(key => key?.startsWith(prefix));
        for (const key of keys) if (!read(key.slice(prefix.length))) storage.removeItem(key);
      } catch {
        // Nothing to sweep.
      }
    },
  };
}
