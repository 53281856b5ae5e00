// @ts-check
/** What the company's page hears of the quiz: that it is finished, and nothing about the answers. */
document.querySelector("which-desk")?.addEventListener("finished", () => {
  const heard = /** @type {HTMLElement} */ (document.getElementById("heard"));
  heard.textContent = "You have finished the quiz. We have heard that, and nothing else: your result stays with you. "
    + "If you like what you see, the next step is below.";
});
