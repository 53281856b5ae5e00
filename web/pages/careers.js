// @ts-check
/** What the company's page learns about the quiz: that it is finished, and nothing about the answers. */
document.querySelector("which-desk")?.addEventListener("finished", () => {
  const news = /** @type {HTMLElement} */ (document.getElementById("news"));
  news.textContent =
    "You have finished the quiz. We know that, and nothing else: your result stays with you. " +
    "If you like what you see, the next step is below.";
});

/** Other companies' looks, for the demonstration: a picture of one is at `careers.html#night`. */
const brand = /** @type {HTMLSelectElement} */ (document.getElementById("brand"));
const wear = () => {
  document.documentElement.className = brand.value;
};
brand.addEventListener("change", wear);
brand.value = location.hash.slice(1);
if (brand.selectedIndex < 0) brand.value = "";
wear();
