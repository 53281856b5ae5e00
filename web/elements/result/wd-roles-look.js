// @ts-check
import { css } from "lit";

/** How the roles look: cards and list. */
export const rolesStyle = css`
  ::slotted(section) { margin-block-start: var(--wd-space-2); }
  .cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem; }
  [role="status"]:empty { block-size: 0; }
  .front { --part: var(--wd-front); }
  .mixed { --part: var(--wd-cross); }
  .back { --part: var(--wd-back); }
  ol > li { border-block-end: 1px solid var(--wd-line); }
  ol > li:last-child { border-block-end: 0; }
  ol > li:first-child { border-block-start: 1px solid var(--wd-line); }
  ol summary {
    inline-size: auto;
    padding-inline-start: 1.8rem;
    border-inline-start: 4px solid var(--part);
    list-style-position: inside;
    text-indent: -1.1rem;
  }
  ol summary .small { display: block; text-indent: 0; }
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
