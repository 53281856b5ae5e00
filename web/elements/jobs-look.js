// @ts-check
import { css } from "lit";

/** How the jobs look: cards, tools, and the list. */
export const jobsStyle = css`
  .cards, .all, .cards + .all { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--wd-space-3); }
  .cards:not(:empty) + .all { margin-block-start: var(--wd-space-4); }
  h4 { font-size: var(--wd-size-2); }
  .tools {
    display: grid;
    gap: var(--wd-space-2) var(--wd-space-3);
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
  }
  .tools label { display: grid; gap: .2rem; font-size: var(--wd-size-0); min-inline-size: 0; }
  .search { grid-column: 1 / -1; }
  input, select {
    min-block-size: 2.75rem;
    inline-size: 100%;
    min-inline-size: 0;
    padding: .3rem .6rem;
    font: inherit;
    font-size: var(--wd-size-1);
    color: inherit;
    border: 1.5px solid var(--wd-edge);
    border-radius: var(--wd-radius);
    background: var(--wd-card);
  }
  .front { --part: var(--wd-front); }
  .mixed { --part: var(--wd-cross); }
  .back { --part: var(--wd-back); }
  ol > li { border-block-end: 1px solid var(--wd-line); }
  ol > li:first-child { border-block-start: 1px solid var(--wd-line); }
  ol summary { inline-size: auto; padding-inline-start: .7rem; border-inline-start: 4px solid var(--part); list-style-position: inside; }
  ol summary .small { display: block; padding-inline-start: 1.1rem; }
  ol details[open] { padding-block-end: var(--wd-space-3); }
  .aside { margin-block-start: var(--wd-space-3); }
  .aside li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: .3rem 1rem;
    padding-block: .4rem;
  }
`;
