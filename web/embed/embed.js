// @ts-check
// The quiz in a frame. The page around it sends a port, and everything else goes through that: heights, events, calls.
import { define } from "./element.js";

/** @typedef {import("./element.js").WhichDesk} WhichDesk */

const wishes = new URLSearchParams(location.search);
const host = wishes.get("host");
const passed = ["lang", "plan", "theme", "storage", "name", "company", "share-url"];
const files = ["bank", "roles"];
const events = ["ready", "started", "progress", "finished", "shared", "problem"];

define();
const desk = /** @type {WhichDesk} */ (document.createElement("which-desk"));
for (const name of passed) if (wishes.has(name)) desk.setAttribute(name, String(wishes.get(name)));
/** @type {MessagePort | null} */ let port = null;
/** What was to be sent before the page around said hello. @type {object[]} */ const waiting = [];

/** @param {object} message */
function send(message) {
  if (port) port.postMessage(message);
  else waiting.push(message);
}

for (const type of events)
  desk.addEventListener(type, (event) => send({ event: type, detail: /** @type {CustomEvent} */ (event).detail }));
desk.arrived = () => send({ arrived: true });

/** @param {string} written */
function addressOf(written) {
  try {
    return new URL(written, document.baseURI);
  } catch {
    return null;
  }
}

// Whoever makes a link to this page must not be able to put words of their own on it.
for (const name of files.filter((one) => wishes.has(one))) {
  const address = addressOf(String(wishes.get(name)));
  if (address?.origin === location.origin) desk.setAttribute(name, address.href);
  else {
    console.error(`<which-desk-frame>: ${name} must be on ${location.origin}, where the frame comes from.`);
    send({ event: "problem", detail: { kind: name === "roles" ? name : "load", codes: ["other-origin"] } });
  }
}

const measure = () => {
  const height = Math.ceil(desk.getBoundingClientRect().height);
  if (height > 0) port?.postMessage({ height }); // 0 in a hidden part of the page: it says nothing
};

/** @type {Record<string, (value: any) => void>} */
const received = {
  fitted: () => document.documentElement.classList.add("fitted"),
  theme: (value) => desk.setAttribute("theme", value),
  lang: (value) => desk.setAttribute("lang", value),
  start: (plan) => void desk.start(plan ?? undefined),
  pause: () => void desk.pause(),
  reset: () => void desk.reset(),
};

addEventListener("message", ({ source, origin, data, ports }) => {
  if (port || source !== parent || origin !== host || data?.whichdesk !== "hello" || !ports[0]) return;
  port = ports[0];
  port.onmessage = ({ data: message }) => {
    for (const [name, value] of Object.entries(message ?? {})) if (Object.hasOwn(received, name)) received[name](value);
  };
  for (const message of waiting.splice(0)) port.postMessage(message);
  measure();
});

document.body.append(desk);
new ResizeObserver(measure).observe(desk);
