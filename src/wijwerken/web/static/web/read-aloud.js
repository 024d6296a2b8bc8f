// SPDX-License-Identifier: EUPL-1.2
// The browser's own voice reads the page, piece by piece, each in its own language.

const PIECES = "h1, h2, h3, p, li, legend, label, figcaption, summary, th, td, dt, dd";
const SILENT = "[hidden], [aria-hidden=true], .hidden-visually, nav, footer, script, svg";

export function readAloud(root) {
  const button = root.querySelector("[data-read-aloud]");
  if (!button || !("speechSynthesis" in window)) return;
  const label = button.querySelector("span");
  const start = label.textContent;
  let turn = 0;

  button.hidden = false;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => (button.getAttribute("aria-pressed") === "true" ? stop() : read()));
  addEventListener("pagehide", () => speechSynthesis.cancel());

  function read() {
    const mine = ++turn;
    const pieces = piecesOf(root.querySelector("main"));
    button.setAttribute("aria-pressed", "true");
    label.textContent = button.dataset.stop;
    const next = () => {
      const piece = pieces.shift();
      if (mine !== turn) return;
      if (!piece) return stop();
      const voice = new SpeechSynthesisUtterance(textOf(piece));
      voice.lang = piece.closest("[lang]").lang;
      piece.classList.add("reading-now");
      voice.onend = voice.onerror = () => {
        piece.classList.remove("reading-now");
        next();
      };
      speechSynthesis.speak(voice);
    };
    speechSynthesis.cancel();
    next();
  }

  function stop() {
    turn += 1;
    speechSynthesis.cancel();
    for (const piece of root.querySelectorAll(".reading-now")) piece.classList.remove("reading-now");
    button.setAttribute("aria-pressed", "false");
    label.textContent = start;
  }
}

// The smallest pieces that hold text: a list item with paragraphs is read by its paragraphs.
export function piecesOf(place) {
  return [...place.querySelectorAll(PIECES)].filter(
    (piece) => !piece.closest(SILENT) && !piece.querySelector(PIECES) && piece.offsetParent && textOf(piece),
  );
}

function textOf(piece) {
  return piece.innerText.replace(/\s+/g, " ").trim();
}
