// SPDX-License-Identifier: EUPL-1.2
// Nothing is lost: what is being written is kept at the server, and in this browser until it is sent.
// A form with `data-draft-url` is saved there by POST; the server answers with any 2xx.
// Where the form has an element `[data-saved]` it says when; its `data-words` is the sentence, with %s for the time.
import { newKey } from "./forms.js";

const PAUSE = 1500;
const NOT_KEPT = new Set(["csrfmiddlewaretoken", "once"]);

export function keepDrafts(root) {
  forgetWhatWasSent(root);
  for (const form of root.querySelectorAll("form[data-draft-url]")) keepDraft(form);
}

function keepDraft(form) {
  const place = `draft ${form.dataset.draftUrl}`;
  const line = form.querySelector("[data-saved]");
  let timer = 0;
  let saving = false;
  let again = false;

  bringBack(form, place);
  form.addEventListener("input", () => {
    keep(localStorage, place, words(form));
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    keep(sessionStorage, "sending", form.dataset.draftUrl);
  });
  addEventListener("pagehide", () => timer && !form.dataset.sent && navigator.sendBeacon(form.dataset.draftUrl, body(form)));

  async function save() {
    timer = 0;
    if (form.dataset.sent) return;
    if (saving) {
      again = true;
      return;
    }
    saving = true;
    const sent = words(form);
    try {
      const answer = await fetch(form.dataset.draftUrl, { method: "POST", body: body(form), redirect: "manual" });
      if (!answer.ok) throw new Error(String(answer.status));
      say(line);
      if (JSON.stringify(sent) === JSON.stringify(words(form))) keep(localStorage, place, null);
    } catch {
      timer = setTimeout(save, 10 * PAUSE); // no signal: it is kept here, and tried again
    } finally {
      saving = false;
      if (again) {
        again = false;
        timer = setTimeout(save, PAUSE);
      }
    }
  }
}

function body(form) {
  const data = new FormData(form);
  data.set("once", newKey());
  return data;
}

function words(form) {
  return [...new FormData(form)].filter(([name, value]) => !NOT_KEPT.has(name) && typeof value === "string");
}

// The page after a form was sent: when the form is not back with questions, it arrived.
function forgetWhatWasSent(root) {
  const url = kept(sessionStorage, "sending");
  if (!url) return;
  keep(sessionStorage, "sending", null);
  if (!root.querySelector(`form[data-draft-url="${url}"]`)) keep(localStorage, `draft ${url}`, null);
}

// What never reached the server comes back, but never over longer words from the server.
function bringBack(form, place) {
  for (const [name, value] of kept(localStorage, place) ?? []) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLTextAreaElement && value.length > field.value.length) field.value = value;
  }
}

// A browser without room or without memory: then the server's copy must do.
function keep(store, place, thing) {
  try {
    if (thing === null) store.removeItem(place);
    else store.setItem(place, JSON.stringify(thing));
  } catch {
    return;
  }
}

function kept(store, place) {
  try {
    return JSON.parse(store.getItem(place));
  } catch {
    return null;
  }
}

function say(line) {
  if (!line) return;
  const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  line.textContent = line.dataset.words.replace("%s", time);
  line.closest("[hidden]")?.removeAttribute("hidden");
}
