// SPDX-License-Identifier: EUPL-1.2
// The little sum of an open link (ALTCHA, version 1): find the number whose hash with the salt is the challenge.
// Where the browser cannot calculate hashes (no https) nothing happens here, and a person waits instead.

const AT_ONCE = 500;

for (const form of document.querySelectorAll("form[data-proof]")) {
  if (globalThis.crypto?.subtle) guard(form);
}

function guard(form) {
  const busy = form.querySelector("[data-proof-busy]");
  const solved = solve(JSON.parse(form.dataset.proof)).then((answer) => {
    form.elements.altcha.value = answer;
  });
  form.addEventListener(
    "submit",
    (event) => {
      if (form.elements.altcha.value) return;
      event.preventDefault();
      event.stopPropagation();
      busy.hidden = false;
      solved.then(() => form.requestSubmit());
    },
    { capture: true },
  );
}

async function solve({ algorithm, challenge, salt, signature, maxNumber }) {
  for (let from = 0; from <= maxNumber; from += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, step) => from + step);
    const hashes = await Promise.all(numbers.map((number) => hash(algorithm, `${salt}${number}`)));
    const place = hashes.indexOf(challenge);
    if (place >= 0) return btoa(JSON.stringify({ algorithm, challenge, number: numbers[place], salt, signature }));
  }
  return "";
}

async function hash(algorithm, text) {
  const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
