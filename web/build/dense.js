// @ts-check
/**
 * A dynamic import is one. Vite's helper around it preloads style sheets and other modules, and no part of the page has any: its code
 * would be half a kilobyte before the first question.
 * @returns {import("vite").Plugin}
 */
export const plainImports = () => ({
  name: "whichdesk-plain-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
});

/** A style sheet without the line breaks, spaces and comments that are for its authors. @param {string} sheet */
const denseSheet = (sheet) =>
  sheet
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?(\$\{.*?\}|[{};]) ?/g, (all, mark) => (mark.length > 1 ? all : mark))
    .replace(/(?<=[\w)\]][:,]) /g, "");

/**
 * Style sheets and templates in scripts without what is for their authors. In a template one space is as good as many.
 * @returns {import("vite").Plugin}
 */
export const dense = () => ({
  name: "whichdesk-dense",
  enforce: "pre",
  transform: (code, id) =>
    /\/web\/.*\.js$/.test(id)
      ? code.replace(/css`[^`]*`/g, denseSheet).replace(/\n\s+(?=<[a-z/]|\$\{|[.@?]?[\w-]+=["$])/g, " ")
      : undefined,
});
