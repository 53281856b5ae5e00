// @ts-check
/**
 * Choice: how fast somebody reads on a phone, in letters a second, and how long choosing takes, in seconds. Adults read
 * aloud 920 to 1,025 letters a minute in German, English and Spanish (Trauzettel-Klosinski & Dietz 2012, Investigative
 * Ophthalmology & Visual Science 53(9)), about 16 a second; a nervous reader of a foreign-looking form is slower.
 */
const lettersPerSecond = 12;
const secondsToChoose = 4;

/**
 * About how many minutes so many questions take in this language, at least one.
 * @param {import("./bank.js").Bank} bank @param {import("./bank.js").Text} text @param {number} count
 */
export function minutes({ items }, text, count) {
  const letters = items.reduce((sum, { id }) => {
    const { prompt = "", a = "", b = "", options = {} } = text.items[id];
    return sum + [prompt, a, b, ...Object.values(options)].join("").length;
  }, 0);
  const seconds = letters / items.length / lettersPerSecond + secondsToChoose;
  return Math.max(1, Math.round((count * seconds) / 60));
}
