// The same window in every kind of theme: to be looked at, and for the README.
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { SEEN } from "./person.mjs";
import { COMMUNIQUE, DRAFT } from "./seeds.mjs";

const THEMES = [
  ["high-contrast", "Default High Contrast", "hc-black"],
  ["dark", "Default Dark Modern", "vs-dark"],
  ["light", "Default Light Modern", "vs"],
];

/** @param images the folder of the README's pictures, or undefined to leave them as they are */
export function pictures(images) {
  return [arranging, ...THEMES.map((theme) => picture(theme, images))];
}

/** The Outline stands at the right, beside the release, so that one picture shows all three. */
const arranging = {
  title: "the Outline moves to the other side",
  async play(person) {
    await person.command("View: Move View");
    await person.click(SEEN.quickRow, "Outline");
    await person.click(SEEN.quickRow, "New Secondary Side Bar Entry");
    await person.see(`.part.auxiliarybar ${SEEN.outlineRow}`, "Headline");
  },
};

function picture([name, theme, kind], images) {
  return {
    title: `the window in ${theme}`,
    async play(person) {
      await person.theme(theme, kind);
      await overview(person, `overview-${name}`);
      await draft(person, `draft-${name}`);
      if (images === undefined || name === "high-contrast") return;
      mkdirSync(images, { recursive: true });
      for (const shot of [`overview-${name}`, `draft-${name}`]) {
        copyFileSync(person.shotPath(shot), path.join(images, `${shot}.png`));
      }
    },
  };
}

async function overview(person, name) {
  await person.openFile(COMMUNIQUE.file);
  await person.command("Problems: Focus on Problems View");
  await person.see(SEEN.problemRow, COMMUNIQUE.file);
  await person.goToLine(1);
  await person.command("Dateline: Focus on Speakers View");
  await person.see(SEEN.viewRow, COMMUNIQUE.gold.speakers[0].name);
  await person.see(SEEN.outlineRow, "End mark");
  await person.shot(name);
}

async function draft(person, name) {
  await person.openFile(DRAFT.file);
  await person.see(SEEN.problemRow, DRAFT.file);
  await person.see(SEEN.viewRow, /Boilerplate.*missing/s);
  await person.see(SEEN.viewRow, DRAFT.gold.speakers[0].name);
  await person.shot(name);
  await person.command("View: Close Editor");
}
