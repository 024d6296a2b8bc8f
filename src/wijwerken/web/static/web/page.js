// SPDX-License-Identifier: EUPL-1.2
// What every page gets when scripts run. Without them everything works; this only improves.
import { guardForms } from "./forms.js";
import { keepDrafts } from "./drafts.js";
import { readAloud } from "./read-aloud.js";

guardForms(document);
keepDrafts(document);
readAloud(document);
