// @ts-check
// Makes the page's icons from its mark: npm run icons.
import { fileURLToPath } from "node:url";
import { serve } from "../../web/serve.js";
import { Person } from "./person.js";

const folder = fileURLToPath(new URL("../../web/pages/public/", import.meta.url));

/**
 * `margin`: how much ground is added on each side, in units of the mark (32 wide); the ground then fills the whole square,
 * as phones want it that cut icons to their own shape. Five units bring the drawing into a maskable icon's safe circle.
 */
const icons = [
  { name: "icon-192.png", size: 192 },
  { name: "icon-512.png", size: 512 },
  { name: "icon-maskable-512.png", size: 512, margin: 5 },
  { name: "apple-touch-icon.png", size: 180, margin: 2 },
];

const fill = `
  const margin = arguments[0], size = 32 + 2 * margin;
  document.documentElement.setAttribute("viewBox", [-margin, -margin, size, size].join(" "));
  const ground = { x: -margin, y: -margin, width: size, height: size, rx: 0 };
  for (const [name, value] of Object.entries(ground)) document.querySelector("rect").setAttribute(name, value);`;

const { address, close } = await serve({ folder, port: 0 });
const person = await Person.arrive();
for (const { name, size, margin } of icons) {
  await person.resize(size, size);
  await person.opens(`${address}/mark.svg`);
  if (margin) await person.looks(fill, margin);
  await person.photographs(folder + name, { height: size, clear: true });
}
await person.leaves();
close();
