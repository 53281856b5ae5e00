// @ts-check
/** Runs in the page: every element a person can see, through open shadow roots. */
export const eyes = `
  function* roots(root) {
    yield root;
    for (const element of root.querySelectorAll("*")) if (element.shadowRoot) yield* roots(element.shadowRoot);
  }
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const all = (selector) => [...roots(document)].flatMap((root) => [...root.querySelectorAll(selector)]).filter(visible);
  const said = (element) => (element.innerText ?? element.textContent).replace(/\\s+/g, " ").trim();
  const named = (selector, label) => all(selector).find((element) => said(element) === label);
  const texts = "p,h1,h2,h3,h4,legend,label,button,summary,li,dt,dd,td,th,span";
`;
