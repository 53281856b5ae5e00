// @ts-check
/** @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">} StorageArea */

/**
 * The browser's storage, or null where it is forbidden.
 * @param {"localStorage" | "sessionStorage"} name @returns {StorageArea | null}
 */
export function browserStorage(name) {
  try {
    return globalThis[name];
  } catch {
    return null;
  }
}

/**
 * Keeps values under names that belong to one embed. Where the browser's storage is blocked, full or damaged it
 * keeps them in memory: `lasting` is false from then on.
 *
 * @param {string} embed - distinguishes this embed from others of the same site
 * @param {StorageArea | null} area
 */
export function openStore(embed, area) {
  /** @type {Map<string, unknown>} */
  const memory = new Map();
  let lasting = area !== null;
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
        return JSON.parse(area?.getItem(key(name)) ?? "null") ?? undefined;
      } catch {
        return undefined;
      }
    },

    /** @param {string} name @param {unknown} value */
    write(name, value) {
      memory.set(name, value);
      try {
        area?.setItem(key(name), JSON.stringify(value));
      } catch {
        lasting = false;
      }
    },

    /** @param {string} name */
    clear(name) {
      memory.delete(name);
      try {
        area?.removeItem(key(name));
      } catch {
        lasting = false;
      }
    },

    /** Everything of this embed, whatever its name. */
    clearAll() {
      memory.clear();
      try {
        const names = Array.from({ length: area?.length ?? 0 }, (_, at) => area?.key(at) ?? "");
        for (const name of names.filter((one) => one.startsWith(start))) area?.removeItem(name);
      } catch {
        lasting = false;
      }
    },

    /**
     * Forgets a value that another window has written, so that it is read again.
     * @param {Pick<StorageEvent, "key">} event @param {string} name
     * @returns {boolean} whether it was this value, or everything was cleared
     */
    invalidate({ key: written }, name) {
      if (written !== null && written !== key(name)) return false;
      memory.delete(name);
      return true;
    },
  };
}

/** Where the attribute `storage` has answers kept. @type {Record<string, "localStorage" | "sessionStorage" | null>} */
const areas = { session: "sessionStorage", none: null };

/**
 * What one element keeps: `answers` as long as its attribute says, `tab` as long as this tab: after a reload the quiz goes on, a
 * later visit asks first.
 * @param {{embed: string, storage: string | null}} attributes
 * @param {Stores | null} [before] - of this element: what a browser does not keep must not be lost when the quiz is opened again
 * @returns {Stores}
 *
 * @typedef {ReturnType<typeof openStore>} Store
 * @typedef {{place: string, answers: Store, tab: Store}} Stores
 */
export function openStores({ embed, storage }, before) {
  const place = `${embed} ${storage}`;
  if (before?.place === place && !before.answers.lasting) return before;
  const area = areas[storage ?? ""] === undefined ? "localStorage" : areas[storage ?? ""];
  const opened = (/** @type {typeof area} */ name) => openStore(embed, name && browserStorage(name));
  return { place, answers: opened(area), tab: opened(area && "sessionStorage") };
}
