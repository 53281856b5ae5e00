// @ts-check
/**
 * Runs in the page, after eyes.js. `faults()` lists what is wrong with the boxes of everything that is shown, in
 * the flat tree, so that it need not know any place:
 * - a box that reaches out of the window or of what clips it, a text that is wider than its block or leaves its painted box;
 * - what scrolls sideways, and what is cut off because it is higher than its place;
 * - two painted boxes (text, controls, pictures, whatever has a ground or a border) that cover one another, neither inside the other;
 * - what can be pressed and is less than 44 pixels high, or chosen and less than 44 pixels wide.
 * A text field may scroll its value, a menu with enlarged letters shows its entries whole when it opens, and text for screen
 * readers only has no place on the screen.
 */
export const boxes = `
  const controls = "button, summary, select, label, input, textarea, a[href]";
  const around = (element) => element.assignedSlot ?? element.parentNode?.host ?? element.parentNode;
  const inside = (node) => node.localName === "slot" && node.assignedNodes().length > 0 ? node.assignedNodes()
    : (node.shadowRoot ?? node).childNodes;
  const shrink = ({ left, right, top, bottom }) => ({ left, right, top: top + (bottom - top) * .2, bottom: bottom - (bottom - top) * .2 });
  const isPainted = (element, style) => element.matches(controls) || element.localName === "svg"
    || !/^(transparent|rgba\\(.*, 0\\))$/.test(style.backgroundColor)
    || ["Top", "Right", "Bottom", "Left"].some((side) => parseFloat(style["border" + side + "Width"]) > 0 && style["border" + side + "Style"] !== "none");

  function faults() {
    const found = [], painted = [];
    let order = 0;
    const say = (what, node) => found.push(what + ": " + (node.localName ?? node.parentElement.localName) + " " + (node.data ?? said(node)).trim().slice(0, 60));
    const keep = (node, box) => { if (box.right - box.left > 1 && box.bottom - box.top > 1) painted.push(box); return box; };

    const visitText = (node, { clip, block, ground }) => {
      if (!node.data.trim()) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      const from = order++;
      for (const rect of range.getClientRects()) {
        const line = shrink(rect);
        if (line.left < clip.left - 1 || line.right > clip.right + 1) say("text out of the window", node);
        else if (line.left < block.left - 1 || line.right > block.right + 1) say("text wider than its place", node);
        if (line.top < ground.top - 1 || line.bottom > ground.bottom + 1) say("text out of its box", node);
        keep(node, { ...line, node, from, to: from });
      }
    };

    const visit = (element, { clip, block, ground }) => {
      if (!visible(element) || ["script", "style", "title"].includes(element.localName)) return;
      const style = getComputedStyle(element);
      if (style.clipPath !== "none") return;
      const from = order++;
      const rect = element.getBoundingClientRect();
      const box = { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom, node: element, from, to: from };
      if (rect.width > 0 && (box.left < clip.left - 1 || box.right > clip.right + 1)) say("out of the window", element);
      const isInline = style.display === "inline" || style.display === "contents";
      if (!isInline && !element.matches("input, select, svg")) {
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && /auto|scroll/.test(style.overflowX)) say("scrolls sideways", element);
        if (element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(style.overflowY)) say("cut off below", element);
      }
      if (element.matches(controls) && rect.height < 43.9 && !element.matches("input[type=radio], label:has(select, input:not([type=radio]))")) say("too low", element);
      if (element.matches("label:has(input[type=radio])") && rect.width < 43.9) say("too narrow", element);
      if (element.localName === "select" && parseFloat(getComputedStyle(document.documentElement).fontSize) <= 16) {
        const pen = Object.assign(document.createElement("canvas").getContext("2d"), { font: style.font });
        const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        if (pen.measureText(element.selectedOptions[0].text).width > room) say("entry wider than its menu", element);
      }
      if (isPainted(element, style) && !isInline) keep(element, box);
      if (["svg", "select", "input", "progress"].includes(element.localName)) return;
      const clips = style.overflowX !== "visible" && !isInline;
      const within = {
        clip: clips ? { left: Math.max(clip.left, box.left), right: Math.min(clip.right, box.right) } : clip,
        block: isInline ? block : box,
        ground: isPainted(element, style) && !isInline ? box : style.position === "absolute" ? nowhere : ground,
      };
      for (const child of inside(element)) if (child.nodeType === 3) visitText(child, within); else if (child.nodeType === 1) visit(child, within);
      box.to = order;
    };

    const nowhere = { top: -Infinity, bottom: Infinity };
    const window = { left: 0, right: document.documentElement.clientWidth };
    visit(document.body, { clip: window, block: window, ground: nowhere });
    if (document.documentElement.scrollWidth > window.right) found.push("the page scrolls sideways");

    painted.sort((a, b) => a.top - b.top);
    let open = [];
    for (const box of painted) {
      open = open.filter((other) => other.bottom > box.top + 1);
      for (const other of open)
        if (Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 && Math.min(box.bottom, other.bottom) - box.top > 1
          && !(box.from >= other.from && box.from <= other.to) && !(other.from >= box.from && other.from <= box.to)) {
          say("covers the next", other.node);
          say("covered", box.node);
        }
      open.push(box);
    }
    return [...new Set(found)];
  }

  /** Opens whatever is closed, also what comes to light by that, and then does something. */
  const unfold = (then) => {
    const closed = all("details:not([open])");
    for (const details of closed) details.open = true;
    if (closed.length > 0) setTimeout(() => unfold(then), 20); else then();
  };
`;
