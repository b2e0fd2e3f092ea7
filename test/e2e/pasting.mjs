// A writer pastes from Word and from a transcript. What is evaluated in the page finds its globals there.
/* global Blob, ClipboardItem, navigator */
import { SEEN } from "./person.mjs";

const FILE = "02-cargo-bike-launch.txt";

/** Puts text and its HTML on the clipboard, as a browser does when somebody copies. */
async function copy(person, { html, plain }) {
  await person.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await person.page.evaluate(
    async ([marked, text]) => {
      const of = (type, value) => new Blob([value], { type });
      const item = {
        "text/plain": of("text/plain", text),
        ...(marked ? { "text/html": of("text/html", marked) } : {}),
      };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [html, plain],
  );
}

async function pasteAtEnd(person, clipboard) {
  await person.openFile(FILE);
  await person.press("Control+End");
  await person.press("Enter");
  await copy(person, clipboard);
  await person.page.locator(".monaco-editor.focused").first().waitFor();
  await person.press("Control+V");
}

export const pastingScenes = [
  {
    title: "what is pasted from Word becomes clean paragraphs",
    async play(person) {
      const html =
        "<p class=MsoNormal>Kestrel Foods&nbsp;makes <b>meals</b>.<o:p></o:p></p><p class=MsoNormal>“We are open,” Ann Lee said.</p>";
      await pasteAtEnd(person, {
        html,
        plain: "Kestrel Foods\u00a0makes meals. \r\n\u00a0\r\n“We are open,” Ann Lee said.",
      });
      await person.see(SEEN.line, /Kestrel\sFoods\smakes\smeals\.$/u);
      await person.page.screenshot({ path: person.shotPath("paste") });
      await person.press("Control+Z");
    },
  },
  {
    title: "a transcript is offered as attributed quotations",
    async play(person) {
      await pasteAtEnd(person, { plain: "WHITLOCK: We sold out.\nSpeaker 2: In a week?" });
      await person.page.locator(".post-edit-widget").first().click();
      await person.see(SEEN.action, "Paste as attributed quotations");
      await person.page.screenshot({ path: person.shotPath("paste-as") });
      await person.click(SEEN.action, "Paste as attributed quotations");
      await person.see(SEEN.line, /We\ssold\sout,.*Whitlock\ssaid/u);
      await person.startAfresh();
    },
  },
];
