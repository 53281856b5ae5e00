// @ts-check
import { css } from "lit";

/** What all elements share: buttons, disclosures, focus, and text for screen readers only. */
export const look = css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  *, ::before, ::after { box-sizing: border-box; }
  h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset, legend { margin: 0; padding: 0; }
  ul, ol { list-style: none; }

  h2, h3 {
    font-family: var(--wd-heading-font);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 { font-size: var(--wd-size-4); }
  h3 { font-size: var(--wd-size-3); }
  h4 { font-size: var(--wd-size-1); font-weight: 650; }

  button, select, summary { font: inherit; color: inherit; touch-action: manipulation; }
  button {
    min-block-size: 2.75rem;
    padding: .5rem 1.1rem;
    border: 1.5px solid var(--wd-edge);
    border-radius: var(--wd-radius);
    background: var(--wd-card);
    overflow-wrap: anywhere;
    text-wrap: balance;
    max-inline-size: 100%;
    cursor: pointer;
  }
  button:hover { border-color: var(--wd-accent); }
  button.main {
    background: var(--wd-accent);
    border-color: var(--wd-accent);
    color: var(--wd-on-accent);
    font-weight: 600;
    padding-inline: 1.6rem;
  }
  button.main:hover { border-color: var(--wd-ink); }
  button.quiet {
    border-color: transparent;
    background: none;
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--wd-edge);
    text-underline-offset: .25em;
  }
  button.quiet:hover { text-decoration-color: currentcolor; }

  summary { min-block-size: 2.75rem; padding-block: .6rem; cursor: pointer; inline-size: fit-content; }
  summary::marker { color: var(--wd-accent); }

  :focus-visible { outline: 3px solid var(--wd-focus); outline-offset: 2px; border-radius: 4px; }
  [tabindex="-1"]:focus { outline: none; }

  .soft { color: var(--wd-soft); }
  .small { font-size: var(--wd-size-0); }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
