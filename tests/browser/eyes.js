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
  function placeOf(element) {
    element.scrollIntoView({ block: "nearest", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    const place = (covering) => ({ element, x, y, covering });
    if (window !== window.top) return place(null);
    let hit = document.elementFromPoint(x, y);
    for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(x, y)) && inner !== hit; ) hit = inner;
    for (let e = hit; e; e = e.assignedSlot ?? e.parentElement ?? e.getRootNode().host) if (e === element) return place("");
    return place(hit?.outerHTML.slice(0, 200) ?? "nothing: it is outside the window");
  }
  const texts = "p,h1,h2,h3,h4,legend,label,button,summary,li,dt,dd,td,th,span";
`;
