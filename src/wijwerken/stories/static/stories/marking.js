// SPDX-License-Identifier: EUPL-1.2
// Marking with mouse or finger: selected words instead of whole sentences, and points that look like what is typed.
// Places are counted in Unicode code points, as the server does.

const PAUSE = 350;

for (const form of document.querySelectorAll("form[data-marking]")) {
  const words = form.querySelector("[data-words]");
  if (words) markWords(form, words);
  for (const input of form.querySelectorAll("[data-likes]")) offerLikes(form, input);
}

function markWords(form, words) {
  const line = form.querySelector("[data-chosen]");
  const [start, end] = [form.elements.namedItem("start"), form.elements.namedItem("end")];
  const ticks = [...form.querySelectorAll("input[name=zin]")];

  document.addEventListener("selectionchange", () => {
    const range = selectedIn(words);
    if (!range) return;
    const [from, to] = [placeOf(range.startContainer, range.startOffset, words, 1), placeOf(range.endContainer, range.endOffset, words, -1)];
    if (from === null || to === null || to <= from) return;
    for (const tick of ticks) tick.checked = false;
    [start.value, end.value] = [from, to];
    form.dataset.chose = "";
    show(line, range.toString());
    keepVisible(range);
  });
  // Letting go of a selection is no press on the sentence under it.
  words.addEventListener("click", (event) => {
    if (selectedIn(words)) event.preventDefault();
  });
  words.addEventListener("change", () => {
    [start.value, end.value] = ["", ""];
    delete form.dataset.chose;
    keepVisible(null);
    show(line, ticks.filter((tick) => tick.checked).map((tick) => tick.nextElementSibling.textContent).join(" "));
  });
}

function selectedIn(words) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  return words.contains(range.commonAncestorContainer) ? range : null;
}

// The place in the story of a point on the page; between two sentences, that of the nearest one inwards.
function placeOf(node, offset, words, inwards) {
  const spans = [...words.querySelectorAll("[data-start]")];
  const inside = node.nodeType === Node.TEXT_NODE ? node.parentElement.closest("[data-start]") : null;
  if (inside) return Number(inside.dataset.start) + codePoints(node.data.slice(0, offset));
  const point = document.createRange();
  point.setStart(node, offset);
  const here = inwards > 0
    ? spans.find((span) => point.comparePoint(span, 0) >= 0)
    : spans.findLast((span) => point.comparePoint(span, 0) < 0);
  if (!here) return null;
  return Number(here.dataset.start) + (inwards > 0 ? 0 : codePoints(here.textContent));
}

function codePoints(text) {
  return [...text].length;
}

function show(line, text) {
  const short = text.trim().length > 90 ? `${text.trim().slice(0, 88)}…` : text.trim();
  line.textContent = short ? line.dataset.some.replace("%s", short) : line.dataset.none;
}

// The chosen words stay marked when the pointer goes on to the form.
function keepVisible(range) {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.delete("chosen");
  if (range) CSS.highlights.set("chosen", new Highlight(range.cloneRange()));
}

function offerLikes(form, input) {
  const place = form.querySelector(`[data-likes-for=${input.dataset.likes}]`);
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });

  async function ask() {
    const typed = input.value;
    const address = `${form.dataset.nearest}?${new URLSearchParams({ slot: input.dataset.likes, q: typed })}`;
    try {
      const answer = await fetch(address);
      if (answer.ok && input.value === typed) place.innerHTML = await answer.text();
    } catch {
      return; // no signal: the next page asks the same
    }
  }
}
