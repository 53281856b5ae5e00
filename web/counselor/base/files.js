// @ts-check
/**
 * The files that somebody has chosen or dropped. The field is emptied, so that the same file can be chosen again.
 * @param {Event} event @returns {File[]}
 */
export function filesOf(event) {
  if (event instanceof DragEvent) {
    event.preventDefault();
    return [...(event.dataTransfer?.files ?? [])];
  }
  const input = /** @type {HTMLInputElement} */ (event.target);
  const files = [...(input.files ?? [])];
  input.value = "";
  return files;
}
