// @ts-check
/** What scripts add to the guide: a filter of the list, and two jobs out of the table. Everything can be read without them. */
import { fold } from "../../elements/result/role-list.js";

/** Shows the entries of the list that hold every typed word. @param {HTMLElement} tools */
function filterList(tools) {
  const field = /** @type {HTMLInputElement} */ (tools.querySelector("input"));
  const status = /** @type {HTMLElement} */ (tools.querySelector("[role=status]"));
  /** @type {HTMLElement[]} */
  const entries = [...document.querySelectorAll("[data-words]")].map((entry) => /** @type {HTMLElement} */ (entry));
  const found = (tools.dataset.found ?? "").split("|");
  const show = () => {
    const wanted = fold(field.value).split(/\s+/);
    for (const entry of entries) entry.hidden = !wanted.every((word) => entry.dataset.words?.includes(word));
    for (const { children, parentElement } of document.querySelectorAll("ul.entries"))
      if (parentElement) parentElement.hidden = [...children].every((entry) => /** @type {HTMLElement} */ (entry).hidden);
    status.textContent = found[entries.filter(({ hidden }) => !hidden).length];
  };
  field.addEventListener("input", show);
  show();
}

/** What the parts of a table are, also for browsers that forget it when the parts are laid out otherwise. */
const roles = {
  table: "table",
  "thead, tbody": "rowgroup",
  tr: "row",
  "th[scope=col]": "columnheader",
  "th[scope=row]": "rowheader",
  td: "cell",
};

/** Shows two jobs of the table; the address may name the first. @param {HTMLElement} tools */
function compareTwo(tools) {
  const menus = [...tools.querySelectorAll("select")];
  const ids = [...menus[0].options].map(({ value }) => value);
  const rows = [...document.querySelectorAll("tr")].map((row) => ({ row, cells: [...row.cells] }));
  const show = () => {
    const chosen = menus.map(({ selectedIndex }) => selectedIndex + 1);
    for (const { row, cells } of rows) {
      for (const [column, cell] of cells.entries()) cell.hidden = column > 0 && !chosen.includes(column);
      row.append(...chosen.map((column) => cells[column])); // the first job before the second
    }
  };
  const named = ids.indexOf(location.hash.slice(1));
  menus[0].selectedIndex = Math.max(named, 0);
  menus[1].selectedIndex = menus[0].selectedIndex === 0 ? 1 : 0;
  document.querySelector(".wide")?.classList.add("two");
  for (const [parts, role] of Object.entries(roles))
    for (const part of document.querySelectorAll(parts)) part.setAttribute("role", role);
  tools.addEventListener("change", show);
  show();
}

for (const [id, begin] of /** @type {const} */ ([
  ["filter", filterList],
  ["compare", compareTwo],
])) {
  const tools = document.getElementById(id);
  if (!tools) continue;
  tools.hidden = false;
  begin(tools);
}
