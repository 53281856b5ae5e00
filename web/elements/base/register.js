// @ts-check
/**
 * Registers elements, each once, even where a page carries the quiz twice.
 * @param {Record<string, CustomElementConstructor>} elements
 */
export function register(elements) {
  for (const [tag, element] of Object.entries(elements)) if (!customElements.get(tag)) customElements.define(tag, element);
}
