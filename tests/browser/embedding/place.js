// @ts-check
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { serve } from "../../../web/serve.js";
import { listen } from "../host.js";
import { opening, openRoots } from "../open-roots.js";
import { policy } from "../../../web/serve.js";
import { Person } from "../person.js";
import { dist } from "../quiz.js";

/**
 * A company's server and, on another port and so another origin, one with the quiz. A test writes the company's pages itself.
 * Everything the quiz closes is open to the eyes of the tests, unless a page is `closed`. Neither keeps the process from ending.
 */
export async function openPlace() {
  const ear = await listen();
  const quiz = await serve({ folder: dist, port: 0 });
  /** What the quiz's server was asked for. @type {string[]} */ const asked = [];
  /** What a test has in place of a file of the quiz. @type {Map<string, {status?: number, type?: string, body: string | Buffer, headers?: Record<string, string>}>} */
  const instead = new Map();
  const answers = /** @type {import("node:http").RequestListener[]} */ (quiz.server.listeners("request"));
  quiz.server.removeAllListeners("request");
  quiz.server.on("request", (request, response) => {
    const path = (request.url ?? "").split("?")[0];
    asked.push(path);
    const other = instead.get(path);
    if (other)
      return response
        .writeHead(other.status ?? 200, {
          "Content-Type": other.type ?? "text/html",
          "Access-Control-Allow-Origin": "*",
          ...other.headers,
        })
        .end(other.body);
    if (!openRoots(request, response, { folder: dist, policy })) for (const answer of answers) answer(request, response);
  });

  /** The company's files. @type {Map<string, {type: string, body: string | Buffer, policy: string}>} */ const files = new Map();
  const company = createServer((request, response) => {
    const file = files.get((request.url ?? "").split("?")[0]);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": file.type, "Content-Security-Policy": file.policy }).end(file.body);
  });
  await new Promise((done) => company.listen(0, () => done(null)));
  for (const server of [quiz.server, company, ear.server]) server.unref().on("connection", (socket) => socket.unref());
  const address = `http://localhost:${/** @type {import("node:net").AddressInfo} */ (company.address()).port}`;
  files.set("/open-roots.js", { type: "text/javascript", body: opening, policy: "" });

  /** The policy of the documentation for the element, with reports. */
  const strict = [
    "default-src 'none'",
    `script-src 'self' ${quiz.address} 'wasm-unsafe-eval'`,
    `connect-src ${quiz.address} ${address}`,
    "style-src 'self'",
    "img-src 'self'",
    `frame-src ${quiz.address}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");
  let pages = 0;

  /** Puts a file on the company's server. @param {string} path @param {string} type @param {string | Buffer} body */
  const put = (path, type, body) => void files.set(path, { type, body, policy: "" });

  return {
    /** Where the quiz for other pages is. */
    quiz: `${quiz.address}/embed`,
    address,
    asked,
    instead,
    strict,
    violations: ear.reported,

    put,
    /** Puts the quiz's files, of a folder, on the company's server. @param {string} folder @param {string} at */
    publish(folder, at) {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((one) => /\.\w+$/.test(one))) {
        const type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".wasm") ? "application/wasm" : "text/plain";
        put(at + name, type, readFileSync(join(folder, name)));
      }
    },
    /** A script of the company's page, as a tag. @param {string} source */
    script(source) {
      put("/company.js", "text/javascript", source);
      return '<script src="/company.js"></script>';
    },
    /** A style sheet of the company's page, as a tag. @param {string} rules */
    style(rules) {
      put("/company.css", "text/css", rules);
      return '<link rel="stylesheet" href="/company.css">';
    },

    /**
     * A person opens a page that the company has made.
     * @param {{head?: string, body: string, closed?: boolean, policy?: string} & NonNullable<Parameters<typeof Person.arrive>[0]>} page
     * @param {(person: Person) => Promise<void>} does
     */
    async visit({ head = "", body, closed = false, policy: rules = strict, ...wishes }, does) {
      pages += 1;
      const path = `/page-${pages}.html`;
      const eyes = closed ? "" : '<script src="/open-roots.js"></script>';
      files.set(path, {
        type: "text/html;charset=utf-8",
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${eyes}${head}<title>Work with us</title></head><body>${body}</body></html>`,
        policy: `${rules}; report-uri ${ear.address}`,
      });
      asked.length = 0;
      ear.reported.length = 0;
      instead.clear();
      const person = await Person.arrive(wishes);
      try {
        await person.opens(address + path);
        await does(person);
      } finally {
        await person.leaves();
      }
    },

    /** Nothing was forbidden. */
    isAllowed() {
      // Firefox and WebKit ask a company's site for its icon, which is the company's affair.
      assert.deepEqual(
        ear.reported.filter((what) => !what.endsWith("/favicon.ico")),
        [],
      );
    },

    close() {
      quiz.close();
      ear.close();
      company.close();
      company.closeAllConnections();
    },
  };
}

/** One thing a page keeps of what it hears: every event that reaches it, also in the capture phase, with all that it could read. */
export const listening = `
  window.heard = [];
  for (const type of ["ready", "started", "progress", "finished", "shared", "problem"])
    addEventListener(type, (event) => heard.push({ type, detail: event.detail, from: event.composedPath()[0].localName }));`;

const top = new URL("../../../", import.meta.url);
/** The code blocks of a document in a language, in order. @param {string} path @param {string} language */
export const blocks = (path, language) =>
  [...readFileSync(new URL(path, top), "utf8").matchAll(/^```(\w*)\n([^]*?)^```/gm)]
    .filter(([, of]) => of === language)
    .map(([, , text]) => text);
