// @ts-check
import { posix } from "node:path";

/**
 * The address of the folder that the page is served from, for what search engines and messengers need whole.
 * @param {string | undefined} wanted - as SITE gives it @returns {URL | null} null: no address is known
 */
export function siteAddress(wanted) {
  if (!wanted) return null;
  const address = URL.canParse(wanted) ? new URL(wanted) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new Error(`SITE is "${wanted}"; it must be an address as in SITE=https://example.org/whichdesk/`);
  address.pathname = address.pathname.replace(/\/*$/, "/");
  return address;
}

/** The file of a page, from the folder that is served. @param {string} language @param {string} page - as in "job/cashier" */
export const fileOf = (language, page) => `guide/${language}/${page}.html`;

/** A link from one file to another. @param {string} from @param {string} to */
export const linkTo = (from, to) => posix.relative(posix.dirname(from), to);

/** The one address of a file. @param {URL} site @param {string} file */
export const canonical = (site, file) => new URL(file.replace(/(^|\/)index\.html$/, "$1"), site).href;
