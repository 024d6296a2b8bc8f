// SPDX-License-Identifier: EUPL-1.2
// A form is sent once; after going back it is a new one; a text says when it gets too long.

export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}

export function guardForms(root) {
  root.addEventListener("submit", holdSecondPress);
  for (const field of root.querySelectorAll("[data-longest]")) countLetters(field);
  const wrong = root.getElementById("fout");
  if (wrong) wrong.focus();
  // A page that comes back from the browser's memory holds a form that was already sent.
  addEventListener("pageshow", (event) => {
    if (event.persisted) for (const form of root.forms) open(form);
  });
}

function holdSecondPress(event) {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-disabled", "true");
  setTimeout(() => open(form, false), 15_000); // no answer came: it may be sent again, with the same key
}

function open(form, fresh = true) {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("[aria-disabled=true]")) button.removeAttribute("aria-disabled");
  const key = form.elements.namedItem("once");
  if (fresh && key) key.value = newKey();
}

function countLetters(field) {
  const most = Number(field.dataset.longest);
  const line = document.createElement("p");
  line.className = "counted";
  line.dataset.late = "";
  line.setAttribute("aria-live", "polite");
  const show = () => {
    const length = field.value.replaceAll("\r\n", "\n").trim().length;
    line.textContent = length > most ? field.dataset.counted.replace("{length}", length).replace("{most}", most) : "";
    line.hidden = length <= most;
  };
  field.addEventListener("input", show);
  field.after(line);
  show();
}
