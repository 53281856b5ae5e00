// @ts-check
import { css } from "lit";

/** The frame of the desk: its menu and its width. */
export const deskLook = css`
  .desk { max-inline-size: 76rem; }
  nav ul { display: flex; flex-wrap: wrap; gap: .3rem; border-block-end: 2px solid var(--wd-line); }
  nav button {
    border: 0;
    border-block-end: 4px solid transparent;
    border-radius: 0;
    background: none;
    padding-inline: .8rem;
    margin-block-end: -2px;
  }
  nav button[aria-current] { border-color: var(--wd-accent); font-weight: 650; }
  .notice { margin-block-start: var(--wd-space-3); }
  h1 { font: 600 var(--wd-size-3)/1.25 var(--wd-heading-font); margin: var(--wd-space-3) 0 var(--wd-space-2); flex: 1 1 auto; }
  @media print { nav, .notice, h1 { display: none; } .desk { padding: 0; } }
`;

/** What all parts of the desk share. */
export const partLook = css`
  :host { background: none; container-type: inline-size; }
  :host([hidden]) { display: none; }
  .part { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--wd-space-3); padding-block: var(--wd-space-4); }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--wd-space-4) var(--wd-space-5); align-items: start; }
  @container (min-width: 60rem) {
    .columns { grid-template-columns: minmax(0, 1fr) 23rem; }
    .beside { position: sticky; inset-block-start: var(--wd-space-3); }
  }
  .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--wd-space-3); min-inline-size: 0; }
  .part > section { margin-block-start: var(--wd-space-3); }
  .figures { overflow-x: auto; }
  /* A table that is too wide is moved sideways; its words stay whole. */
  .figures table { min-inline-size: 40rem; overflow-wrap: normal; hyphens: manual; }
  .wide-text { max-inline-size: 44rem; }
  .field { display: grid; gap: .25rem; min-inline-size: 0; }
  .field > span:first-child, legend { font-weight: 650; padding: 0; }
  fieldset { border: 0; display: grid; gap: .25rem; min-inline-size: 0; }
  textarea, input:not([type]), input[type="text"], input[type="email"], input[type="search"], select {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding: .5rem .7rem;
    border: 1.5px solid var(--wd-edge);
    border-radius: var(--wd-radius);
    background: var(--wd-card);
  }
  textarea { min-block-size: 7rem; resize: vertical; }
  .check { display: flex; gap: .7rem; align-items: center; min-block-size: 2.75rem; padding-block: .4rem; cursor: pointer; }
  .check input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0; flex: none; accent-color: var(--wd-accent); }
  .file {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: .5rem 1.1rem;
    border: 1.5px solid var(--wd-edge);
    border-radius: var(--wd-radius);
    background: var(--wd-card);
    cursor: pointer;
  }
  .file:hover { border-color: var(--wd-accent); }
  .file:focus-within { outline: 3px solid var(--wd-focus); outline-offset: 2px; }
  .drop { border: 2px dashed var(--wd-edge); border-radius: var(--wd-radius); padding: var(--wd-space-3); }
  .drop.over { border-color: var(--wd-accent); background: var(--wd-chosen); }
  h3.minor { font: 650 var(--wd-size-1)/1.4 var(--wd-font); }
  .card { padding: var(--wd-space-3); border: 1px solid var(--wd-line); border-radius: var(--wd-radius); background: var(--wd-card); }
  .warn { border-inline-start: 4px solid var(--wd-warn); }
  .switch { display: flex; flex-wrap: wrap; gap: .4rem; }
  .switch button { border-radius: 2rem; padding-inline: 1rem; }
  .switch button[aria-pressed="true"] { background: var(--wd-accent); border-color: var(--wd-accent); color: var(--wd-on-accent); }
  .plain { white-space: pre-wrap; overflow-wrap: anywhere; }
  .numbers { font-variant-numeric: tabular-nums; }
  table { border-collapse: collapse; inline-size: 100%; font-size: var(--wd-size-0); }
  th, td { text-align: start; padding: .45rem .6rem .45rem 0; border-block-end: 1px solid var(--wd-line); vertical-align: top; font-weight: 400; }
  thead th { font-weight: 650; }
  td { font-variant-numeric: tabular-nums; }
  dl { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .2rem 1rem; }
  dd { text-align: end; font-variant-numeric: tabular-nums; }
  .on-paper { display: none; }
  @media print {
    .on-paper { display: block; }
    .off-paper { display: none !important; } /* whatever a part says of its elements */
    :host { container-type: normal; }
  }
`;
