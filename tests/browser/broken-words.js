// @ts-check
/**
 * Words of what is shown that go on in the next line, without those that a browser hyphenates by a dictionary, which not all have.
 * @param {import("./person.js").Person} person @param {string} selector @returns {Promise<string[]>}
 */
export const brokenWords = (person, selector) =>
  person.looks(
    `return all(arguments[0]).flatMap((element) => {
    const { hyphens } = element.style;
    element.style.hyphens = "manual";
    const words = [], walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), range = document.createRange();
    while (walker.nextNode())
      for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\\p{L}\\d]+/gu)) {
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size > 1) words.push(word);
      }
    element.style.hyphens = hyphens;
    return words;
  })`,
    selector,
  );
