// A writer tells Dateline who is who: from the light bulb, and by hand in the front matter.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { SEEN } from "./person.mjs";

const FILE = "port.md";
const TEXT = `---
title: Port
---

# The port of Tarn opens

TARN, May 3, 2031 – Marl Group opened the port on Saturday. Mira Dunn and Bo Tarn were there.

The Harbour Master said that the walls would hold.
`;

/** Before the workbench opens: a file that comes later is found only when the watcher has seen it. */
export function layOutDeclaring(folder) {
  writeFileSync(path.join(folder, "releases", FILE), TEXT);
}

export function declaringScenes() {
  return [
    {
      title: "the light bulb writes down who is meant, and the hover is certain",
      async play(person) {
        await person.openFile(FILE);
        await person.goToLine(9, 6);
        // Until the release was read and its findings are shown, an open menu may be empty or close again.
        await person.see(SEEN.status, "1 quotation");
        await openLightBulb(person, "as Mira Dunn in the front matter");
        await person.page.screenshot({ path: person.shotPath("declare") });
        await person.click(SEEN.action, "as Mira Dunn in the front matter");
        await person.see(SEEN.line, /aliases:\s\[the\sHarbour\sMaster\]/);
        await person.goToLine(12, 6);
        await person.command("Show or Focus Hover");
        await person.see(SEEN.hover, "Mira Dunn");
        await person.page.screenshot({ path: person.shotPath("declared") });
        await person.press("Escape");
      },
    },
    {
      title: "the front matter is completed with the people of the text",
      async play(person) {
        await person.openFile(FILE);
        await person.goToLine(5, 34);
        await person.press("Enter");
        await person.type("pronouns: ");
        await person.press("Control+Space");
        await person.see(SEEN.suggestion, "she/her");
        await person.page.screenshot({ path: person.shotPath("front-matter-completion") });
        await person.click(SEEN.suggestion, "she/her");
        await person.see(SEEN.line, /pronouns:\sshe\/her/);
        await person.press("Escape");
        await person.command("File: Revert File");
      },
    },
  ];
}

async function openLightBulb(person, title) {
  const action = person.page.locator(SEEN.action, { hasText: title }).first();
  for (let times = 0; times < 4; times++) {
    await person.press("Control+.");
    if (
      await action.waitFor({ timeout: 4000 }).then(
        () => true,
        () => false,
      )
    )
      return;
    await person.press("Escape");
  }
  await person.see(SEEN.action, title);
}
