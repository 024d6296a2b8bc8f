// SPDX-License-Identifier: EUPL-1.2
// A key of this device: made on the page of one's keys, used on the page where one enters.
// WebAuthn needs a script. Without one these forms stay hidden and the other ways in work as ever.

const toBytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const toText = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

export async function makeKey(options) {
  const asked = options.publicKey;
  const publicKey = {
    ...asked,
    challenge: toBytes(asked.challenge),
    user: { ...asked.user, id: toBytes(asked.user.id) },
    excludeCredentials: (asked.excludeCredentials ?? []).map((one) => ({ ...one, id: toBytes(one.id) })),
  };
  return inWords(await navigator.credentials.create({ publicKey }));
}

export async function useKey(options) {
  const asked = options.publicKey;
  const publicKey = {
    ...asked,
    challenge: toBytes(asked.challenge),
    allowCredentials: (asked.allowCredentials ?? []).map((one) => ({ ...one, id: toBytes(one.id) })),
  };
  return inWords(await navigator.credentials.get({ publicKey }));
}

function inWords(key) {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (key.response[part]) response[part] = toText(key.response[part]);
  }
  return {
    id: key.id,
    rawId: toText(key.rawId),
    type: key.type,
    authenticatorAttachment: key.authenticatorAttachment ?? undefined,
    clientExtensionResults: key.getClientExtensionResults(),
    response,
  };
}

// Send a form with the answer of the device in it. Whatever goes wrong, the page says so and stays as it was.
function answerBy(form, ceremony) {
  form.hidden = false;
  for (const without of document.querySelectorAll("[data-passkey-without]")) without.hidden = true;
  form.addEventListener("submit", async (event) => {
    if (form.elements.namedItem("credential").value) return;
    event.preventDefault();
    event.stopPropagation(); // it is not sent yet: the guard against a second press comes with the answer
    const trouble = form.querySelector("[data-passkey-trouble]");
    trouble.hidden = true;
    try {
      form.elements.namedItem("credential").value = JSON.stringify(await ceremony());
      form.requestSubmit();
    } catch {
      form.elements.namedItem("credential").value = "";
      trouble.hidden = false;
    }
  });
}

if (window.PublicKeyCredential) {
  const add = document.querySelector("[data-passkey-add]");
  if (add) answerBy(add, () => makeKey(JSON.parse(add.dataset.passkeyAdd)));
  const enter = document.querySelector("[data-passkey-enter]");
  if (enter) {
    answerBy(enter, async () => {
      const asked = await fetch(enter.action, { headers: { Accept: "application/json" } });
      return useKey(await asked.json());
    });
  }
}
