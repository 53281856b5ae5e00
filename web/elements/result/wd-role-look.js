// @ts-check
import { css } from "lit";

/** How a role's card looks. */
export const roleStyle = css`
  article, .body { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--wd-space-2); }
  article { padding: var(--wd-space-4) var(--wd-space-3) var(--wd-space-2); }
  article, .card {
    border: 1px solid var(--wd-line);
    border-block-start: 4px solid var(--part, var(--wd-edge));
    border-radius: var(--wd-radius);
    background: var(--wd-card);
  }
  .front { --part: var(--wd-front); }
  .mixed { --part: var(--wd-cross); }
  .back { --part: var(--wd-back); }
  .card > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: .15rem 1rem;
    inline-size: auto;
    padding: .5rem var(--wd-space-3) .65rem;
    list-style: none;
  }
  .card > summary::-webkit-details-marker { display: none; }
  .card > summary::after {
    content: "";
    grid-area: 1 / 2;
    align-self: center;
    inline-size: .55rem;
    block-size: .55rem;
    border: solid var(--wd-accent-ink);
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .card[open] > summary::after { transform: translateY(25%) rotate(225deg); }
  .card h4 { font-size: var(--wd-size-2); }
  .card > summary:hover h4 { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .25em; }
  .meta, .reason { grid-column: 1 / -1; font-size: var(--wd-size-0); }
  .meta { display: flex; flex-wrap: wrap; gap: 0 .7rem; color: var(--wd-soft); }
  .body { padding: 0 var(--wd-space-3) var(--wd-space-2); }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    color: var(--wd-soft);
    font-size: var(--wd-size-0);
  }
  .fit { font-weight: 650; color: var(--wd-ink); }
  h4 { font-family: var(--wd-heading-font); font-size: var(--wd-size-3); font-weight: 600; line-height: 1.25; }
  h5 { margin: 0 0 var(--wd-space-2); font-size: var(--wd-size-1); }
  .side { border-inline-start: 4px solid var(--part); padding-inline-start: .6rem; font-size: var(--wd-size-0); }
  .ready, .more { display: grid; grid-template-columns: minmax(0, 1fr); gap: .3rem; }
  .bar { block-size: .6rem; inline-size: 100%; display: block; overflow: visible; padding-inline: .3rem; }
  .bar line { stroke: var(--wd-line); stroke-width: 9; stroke-linecap: round; }
  .bar .part { stroke: var(--part, var(--wd-accent)); }
  @media (forced-colors: active) { .bar line { stroke: GrayText; } .bar .part { stroke: Highlight; } }
  .vacancies { overflow-wrap: anywhere; }
  .vacancies li { padding-block: .2rem; }
  .vacancies a { display: inline-block; min-block-size: 1.75rem; color: inherit; font-weight: 650; }
  .learn ul { margin-block-start: .3rem;  display: flex; flex-wrap: wrap; gap: .3rem .5rem; }
  .learn li { padding: .1rem .6rem; border-radius: var(--wd-radius); background: var(--wd-tint); }
  .more { gap: var(--wd-space-4); padding-block: var(--wd-space-2); }
  dl { display: grid; gap: var(--wd-space-3); }
  dt { font-weight: 650; }
  .learn a { display: inline-block; min-block-size: 1.5rem; }
  .learn a, .under a { color: inherit; text-decoration-color: var(--wd-edge); text-underline-offset: .25em; }
  .learn a:hover, .under a:hover { text-decoration-color: currentcolor; }
  .under { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1rem; border-block-start: 1px solid var(--wd-line); }
`;
