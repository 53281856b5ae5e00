// @ts-check
/** Of the analyzer: package.json is not its to change. */
export default { packagejson: false };
