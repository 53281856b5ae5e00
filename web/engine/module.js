// @ts-check
/**
 * The core as text in, text out. Only this file touches the module's memory, and it frees what it takes.
 *
 * @typedef {object} Module     every method gives the reply's text, {"ok":...}
 * @property {(bank: string, roles: string) => string} open
 * @property {(bank: string, roles: string, pack: string, occupations: string) => string} openPack  not in `whichdesk.wasm`
 * @property {(handle: number) => string} close
 * @property {(handle: number, answers: string, detail?: string) => string} assess  the whole result without a detail
 * @property {(handle: number, answers: string, target: string) => string} explain
 * @property {(handle: number, answers: string, plan: string) => string} next
 * @property {(handle: number, answers: string, kind: string) => string} encode
 * @property {(handle: number, code: string) => string} decode
 * @property {(handle: number, codes: string, fresh: boolean) => string} readMany  one code per line; fresh begins a group; this and the next two
 *   only in `whichdesk-counselor.wasm`
 * @property {(handle: number) => string} group  of the codes read since the last fresh one
 * @property {(handle: number, before: string, after: string) => string} compare  two codes
 * @property {() => number} memoryBytes
 */

/** The module could not be fetched, was refused by a policy, or stopped. */
export class EngineUnavailable extends Error {
  name = "EngineUnavailable";
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What the core asks of its surroundings: nothing that can do anything. */
const imports = {
  env: { emscripten_notify_memory_growth: () => {} },
  wasi_snapshot_preview1: {
    proc_exit: (/** @type {number} */ code) => {
      throw new EngineUnavailable(`the core stopped with ${code}`);
    },
  },
};

/** @param {string | URL} url @param {string} [integrity] */
async function fetchInstance(url, integrity) {
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new EngineUnavailable(`${url} answered ${response.status}`);
  const typed = response.headers.get("content-type")?.startsWith("application/wasm");
  const { instance } = typed
    ? await WebAssembly.instantiateStreaming(response, imports)
    : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  return instance;
}

/** @param {string | URL | BufferSource} source @param {string} [integrity] */
async function makeInstance(source, integrity) {
  try {
    if (typeof source === "string" || source instanceof URL) return await fetchInstance(source, integrity);
    return (await WebAssembly.instantiate(source, imports)).instance;
  } catch (error) {
    if (error instanceof EngineUnavailable) throw error;
    throw new EngineUnavailable("the core could not be loaded", { cause: error });
  }
}

/**
 * @param {string | URL | BufferSource} source - where the wasm is, or its bytes
 * @param {string} [integrity] - the digest that its bytes must have
 * @returns {Promise<Module>}
 * @throws {EngineUnavailable}
 */
export async function loadModule(source, integrity) {
  const core = /** @type {any} */ ((await makeInstance(source, integrity)).exports);
  core._initialize();

  /** @param {string} text */
  const lend = (text) => {
    const bytes = encoder.encode(text);
    const at = core.allocate(bytes.length);
    if (at === 0 && bytes.length > 0) throw new EngineUnavailable("the core is out of memory");
    new Uint8Array(core.memory.buffer, at, bytes.length).set(bytes);
    return { at, length: bytes.length };
  };

  /**
   * @param {(...args: number[]) => number} exported
   * @param {number[]} first
   * @param {string[]} texts
   */
  const call = (exported, first, texts) => {
    /** @type {ReturnType<typeof lend>[]} */
    const lent = [];
    try {
      for (const text of texts) lent.push(lend(text));
      const at = exported(...first, ...lent.flatMap((text) => [text.at, text.length]));
      const length = new DataView(core.memory.buffer).getUint32(at, true);
      const reply = decoder.decode(new Uint8Array(core.memory.buffer, at + 4, length));
      core.release(at);
      return reply;
    } catch (error) {
      if (error instanceof EngineUnavailable) throw error;
      throw new EngineUnavailable("the core stopped", { cause: error });
    } finally {
      for (const text of lent) core.release(text.at);
    }
  };

  return {
    open: (bank, roles) => call(core.open, [], [bank, roles]),
    openPack: (bank, roles, pack, occupations) => call(core.openPack, [], [bank, roles, pack, occupations]),
    close: (handle) => call(core.close, [handle], []),
    assess: (handle, answers, detail = "reasons") => call(core.assess, [handle], [answers, detail]),
    explain: (handle, answers, target) => call(core.explain, [handle], [answers, target]),
    next: (handle, answers, plan) => call(core.next, [handle], [answers, plan]),
    encode: (handle, answers, kind) => call(core.encode, [handle], [answers, kind]),
    decode: (handle, code) => call(core.decode, [handle], [code]),
    readMany: (handle, codes, fresh) => call(core.readMany, [handle, Number(fresh)], [codes]),
    group: (handle) => call(core.group, [handle], []),
    compare: (handle, before, after) => call(core.compare, [handle], [before, after]),
    memoryBytes: () => core.memory.buffer.byteLength,
  };
}
