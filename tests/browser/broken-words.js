// @ts-check
/** Runs in the page, after eyes.js: `brokenWords(selector)` lists the words that go on in the next line, in what is shown. */
export const brokenWords = `
  const isBroken = (text) => ({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1;
  };
  const brokenWords = (selector) => all(selector).flatMap((element) => [...element.childNodes]).filter((node) => node.nodeType === 3)
    .flatMap((text) => [...text.data.matchAll(/\\S+/g)].filter(isBroken(text)).map(String));
`;
