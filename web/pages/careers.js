// @ts-check
/** What the company's page learns about the quiz: that it is finished, and nothing about the answers. */
document.querySelector("which-desk")?.addEventListener("finished", () => {
  const news = /** @type {HTMLElement} */ (document.getElementById("news"));
  news.textContent =
    "You have finished the quiz. We know that, and nothing else: your result stays with you. " +
    "If you like what you see, the next step is below.";
});
