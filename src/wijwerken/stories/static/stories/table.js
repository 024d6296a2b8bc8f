// SPDX-License-Identifier: EUPL-1.2
// At a table it must go fast: Alt with a digit switches to a speaker, Ctrl with Enter keeps the line. What was
// written when somebody else begins to speak is kept first. Without this every line is a page, which works too.
import { newKey } from "../web/forms.js";

const form = document.querySelector("[data-notes-form]");
if (form) sitAtTable(form);

function sitAtTable(form) {
  const speakers = [...form.querySelectorAll("[name=chair]")];
  const chosen = () => speakers.find((one) => one.checked)?.value ?? "";
  let speaking = chosen();

  addEventListener("keydown", (event) => {
    if (event.altKey && !event.ctrlKey && /^Digit\d$/.test(event.code)) {
      event.preventDefault();
      speakers.find((one) => one.dataset.key === event.code.at(-1))?.click();
    } else if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && event.target === form.elements.text) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("change", (event) => {
    if (event.target.name !== "chair") return;
    const said = speaking;
    speaking = chosen();
    if (said && form.elements.text.value.trim()) keep(form, said);
    form.elements.text.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keep(form, chosen());
    form.elements.text.focus();
  });
}

// One line is kept, the field is free for the next; where it is refused the page itself says what helps.
async function keep(form, chair) {
  const data = new FormData(form);
  data.set("chair", chair);
  const text = form.elements.text;
  const said = text.value;
  text.value = "";
  form.elements.once.value = newKey();
  try {
    const answer = await fetch(location.pathname, { method: "POST", body: data });
    if (!answer.redirected) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-fresh]")) part.replaceWith(page.getElementById(part.id) ?? part);
    sayWhen(form.querySelector("[data-saved]"), page.querySelector("[data-saved]"));
    text.dispatchEvent(new Event("input", { bubbles: true }));
  } catch {
    text.value = [said, text.value].filter(Boolean).join("\n"); // it is kept here, and sent with the next press
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function sayWhen(line, saved) {
  line.textContent = saved.textContent;
  line.closest("[hidden]")?.removeAttribute("hidden");
}
