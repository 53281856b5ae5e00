// @ts-check
/** @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">} Place */

/**
 * The browser's storage, or null where it is forbidden.
 * @param {"localStorage" | "sessionStorage"} name @returns {Place | null}
 */
export function browserPlace(name) {
  try {
    return globalThis[name];
  } catch {
    return null;
  }
}

/**
 * Keeps values under names that belong to one embed. Where the browser's storage is blocked, full or spoilt it keeps
 * them in memory and says so: `lasting` is false from then on.
 *
 * @param {string} embed - what tells this embed from others of the same site
 * @param {Place | null} place
 */
export function openStore(embed, place) {
  /** @type {Map<string, unknown>} */
  const memory = new Map();
  let lasting = place !== null;
  const start = `whichdesk:${embed}:`;
  const key = (/** @type {string} */ name) => start + name;

  return {
    get lasting() {
      return lasting;
    },

    /** @param {string} name @returns {unknown} undefined when there is nothing, or nothing readable */
    read(name) {
      if (memory.has(name)) return memory.get(name);
      try {
        return JSON.parse(place?.getItem(key(name)) ?? "null") ?? undefined;
      } catch {
        return undefined;
      }
    },

    /** @param {string} name @param {unknown} value */
    write(name, value) {
      memory.set(name, value);
      try {
        place?.setItem(key(name), JSON.stringify(value));
      } catch {
        lasting = false;
      }
    },

    /** @param {string} name */
    clear(name) {
      memory.delete(name);
      try {
        place?.removeItem(key(name));
      } catch {
        lasting = false;
      }
    },

    /** Everything of this embed, whatever its name. */
    clearAll() {
      memory.clear();
      try {
        const names = Array.from({ length: place?.length ?? 0 }, (_, at) => place?.key(at) ?? "");
        for (const name of names.filter((one) => one.startsWith(start))) place?.removeItem(name);
      } catch {
        lasting = false;
      }
    },

    /**
     * Forgets a value that another window of the browser has written, so that it is read anew.
     * @param {Pick<StorageEvent, "key">} event @param {string} name
     * @returns {boolean} whether it was this value, or everything was cleared
     */
    hears({ key: written }, name) {
      if (written !== null && written !== key(name)) return false;
      memory.delete(name);
      return true;
    },
  };
}
