/** A text of links.json with a code in it. @param {string} text @param {string} code */
export const filled = (text, code) =>
  text
    .replaceAll("{marked}", code.replaceAll("-", "-2D").replaceAll("_", "-5F"))
    .replace(/\{code(?::(\d+)-(\d*))?\}/g, (_, from = "0", to = "") => code.slice(Number(from), to ? Number(to) : undefined));
