// @ts-check
/** Choice: what the desk takes. */
export const limits = {
  results: 10_000,
  /** Bytes of one file: many times what 10,000 messages with a link need. */
  bytes: 20 * 1024 * 1024,
  /** Characters of a label and of a note; longer ones are cut when read. */
  label: 200,
  note: 4000,
};
