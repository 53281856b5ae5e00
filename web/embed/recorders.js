// @ts-check
/**
 * What the common session recorders and analytics scripts take for "do not record this part", from their documentation.
 * They record by default, and nobody who puts them on a page means to record a quiz.
 */
const classes = [
  "rr-block", // rrweb, and what is built on it
  "ph-no-capture", // PostHog
  "sentry-block", // Sentry
  "fs-exclude", // FullStory
  "amp-block", // Amplitude
];

const attributes = /** @type {const} */ ({
  "data-private": "", // LogRocket
  "data-hj-suppress": "", // Hotjar
  "data-clarity-mask": "true", // Microsoft Clarity
  "data-dd-privacy": "hidden", // Datadog
  "data-recording-disable": "true", // Smartlook
  "data-matomo-mask": "", // Matomo
  "data-heap-redact-text": "true", // Heap
  "data-cs-mask": "", // Contentsquare
  "data-mf-replace": "", // Mouseflow
});

/** @param {Element} element */
export function keepFromRecorders(element) {
  if (!classes.every((name) => element.classList.contains(name))) element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes)) if (!element.hasAttribute(name)) element.setAttribute(name, value);
}
