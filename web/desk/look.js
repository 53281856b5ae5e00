// @ts-check
import { css } from "lit";

const dark = css`
  --wd-paper: var(--which-desk-paper, #1c1916);
  --wd-card: var(--which-desk-card, #272320);
  --wd-ink: var(--which-desk-ink, #f3ece3);
  --wd-soft: var(--which-desk-soft, #c8bcae);
  --wd-accent: var(--which-desk-accent, #86c9c4);
  --wd-on-accent: var(--which-desk-on-accent, #10211f);
  --wd-accent-ink: var(--which-desk-accent, #86c9c4);
  --wd-focus: var(--which-desk-focus, #f2a679);
  --wd-tint: #2f2a25;
  --wd-chosen: #223634;
  --wd-edge: #93877a;
  --wd-line: #3d3731;
  --wd-warn: #f5b08a;
  --wd-front: #f0a27a;
  --wd-cross: #d9bd6a;
  --wd-back: #7fc6d3;
`;

/**
 * Colors, sizes and spaces of the whole quiz. A company may set those that begin with `--which-desk-`; the others
 * follow. Every pair of ink and ground has at least 4.5:1, every edge of a control at least 3:1, in both schemes; on other
 * pages `palette.js` sees to that. The scheme is the system's, or the one that the attribute `scheme` names.
 */
export const tokens = css`
  :host {
    --wd-paper: var(--which-desk-paper, #fbf7f0);
    --wd-card: var(--which-desk-card, #fffdfa);
    --wd-ink: var(--which-desk-ink, #2b2520);
    --wd-soft: var(--which-desk-soft, #5f554c);
    --wd-accent: var(--which-desk-accent, #1d5f63);
    --wd-on-accent: var(--which-desk-on-accent, #ffffff);
    --wd-accent-ink: var(--which-desk-accent, #1d5f63);
    --wd-focus: var(--which-desk-focus, #b4532a);
    --wd-tint: #f3ebdf;
    --wd-chosen: #e7f0ee;
    --wd-edge: #8b7e72;
    --wd-line: #e2d7c8;
    --wd-warn: #9a3b14;
    --wd-front: #b4532a;
    --wd-cross: #84691c;
    --wd-back: #1f6672;

    --wd-font: var(--which-desk-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
    --wd-heading-font: var(--which-desk-heading-font, Charter, "Bitstream Charter", Cambria, "Noto Serif", Georgia, serif);
    --wd-radius: var(--which-desk-radius, .6rem);
    --wd-size-0: .9rem;
    --wd-size-1: 1.0625rem;
    --wd-size-2: 1.1875rem;
    --wd-size-3: 1.375rem;
    --wd-size-4: clamp(1.6rem, 1.3rem + 1.6vw, 2.15rem);
    --wd-space-1: .25rem;
    --wd-space-2: .6rem;
    --wd-space-3: 1rem;
    --wd-space-4: 1.4rem;
    --wd-space-5: 2.4rem;
  }

  @media screen and (prefers-color-scheme: dark) { :host(:not([scheme])) { ${dark} } }
  @media screen { :host([scheme="dark"]) { ${dark} } }
`;

/** How the screens are laid out. */
export const layout = css`
  :host {
    display: block;
    color-scheme: light dark;
    background: var(--wd-paper);
    color: var(--wd-ink);
    font-family: var(--wd-font);
    font-size: var(--wd-size-1);
    line-height: 1.55;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    container-type: inline-size;
    /* In a box as wide as its content, such as a dialog: such a container would have no width. */
    contain-intrinsic-inline-size: min(40rem, 85vw);
    min-inline-size: 0;
  }
  :host([scheme="light"]) { color-scheme: light; }
  :host([scheme="dark"]) { color-scheme: dark; }
  :lang(vi) { --wd-heading-font: var(--which-desk-heading-font, var(--wd-font)); }
  .desk {
    max-inline-size: 42rem;
    margin-inline: auto;
    padding: var(--wd-space-2) var(--wd-space-3);
    hyphens: auto;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    quotes: "“" "”" "‘" "’";
  }
  /* Some browsers choose the marks by the language of the whole page, which a company's page does not change. */
  .desk:lang(de), .desk:lang(cs) { quotes: "„" "“" "‚" "‘"; }
  .desk:lang(es) { quotes: "«" "»" "“" "”"; }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--wd-space-2) var(--wd-space-1);
    align-items: center;
  }
  ::slotted([slot="head"]) { flex: 1 1 auto; }
  .screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wd-space-3);
    padding-block: var(--wd-space-2) var(--wd-space-4);
  }
  section { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--wd-space-3); }
  .jobs + .parts { margin-block-start: calc(-1 * var(--wd-space-3)); }
  .guide a { display: inline-block; padding-block: .7rem; color: inherit; text-underline-offset: .25em; }
  .picture { inline-size: min(17rem, 85%); block-size: auto; }
  @media (max-height: 40rem) { .picture { display: none; } }
  .verdict {
    display: grid;
    gap: var(--wd-space-2);
    padding: var(--wd-space-3);
    border-inline-start: 6px solid var(--part);
    border-radius: var(--wd-radius);
    background: var(--wd-card);
  }
  .verdict h2 { font-size: clamp(1.35rem, 1.1rem + 1.6vw, 2rem); }
  .front { --part: var(--wd-front); }
  .cross { --part: var(--wd-cross); }
  .back { --part: var(--wd-back); }
  .unsure { border: 2px dashed var(--wd-edge); background: none; }
  .kicker { font: inherit; font-size: var(--wd-size-0); font-weight: 650; color: var(--wd-soft); }
  .actions { display: flex; flex-wrap: wrap; gap: var(--wd-space-2); align-items: center; }
  .actions .main { flex: 1 1 auto; max-inline-size: 22rem; }
  .under {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--wd-space-3);
    border-block-start: 1px solid var(--wd-line);
    padding-block-start: var(--wd-space-2);
  }
  .section-links { display: none; }
  @container (min-width: 60rem) {
    .wide { max-inline-size: 72rem; }
    .section-links { display: block; }
  }
  .facts { display: grid; gap: var(--wd-space-2); padding-inline-start: 1.1rem; list-style: disc; }
  .facts ::marker { color: var(--wd-accent-ink); }
  .note {
    padding: var(--wd-space-3);
    background: var(--wd-tint);
    border-radius: var(--wd-radius);
    display: grid;
    gap: var(--wd-space-2);
  }
  .note .main { padding-inline: var(--wd-space-3); }
  .rest { display: grid; }
  .rest li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: .55rem;
    border-block-end: 1px solid var(--wd-line);
  }
  @media print {
    :host { background: none; container-type: normal; }
    .desk { max-inline-size: none; }
    :host([history]) .desk { padding: 0; }
    .top, .off-paper, [role="status"] { display: none; }
  }
  .waiting {
    min-block-size: 12rem;
    padding-block: var(--wd-space-4);
    visibility: hidden;
    animation: waiting 1ms .8s forwards;
  }
  @keyframes waiting { to { visibility: visible; } }
`;
