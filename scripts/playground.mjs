// The folder in which a newcomer tries Dateline: a copy of the sample releases, so that the checkout stays clean.
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./prepare.mjs";

/** Makes playground/ unless it is there, and answers its path; what a person wrote in it is kept. */
export function openPlayground() {
  const playground = path.join(root, "playground");
  if (existsSync(playground)) {
    console.log("Opening playground/ as you left it (delete it to get a fresh copy of seeds/).");
    return playground;
  }
  console.log("Copying seeds/ to playground/, where you can write as you like.");
  copyReleases(path.join(playground, "seeds"));
  cpSync(path.join(root, "scripts/welcome.md"), path.join(playground, "README.md"));
  return playground;
}

/** Copies the sample releases, without their annotations, into a folder that it makes. */
export function copyReleases(folder) {
  mkdirSync(folder, { recursive: true });
  const seeds = path.join(root, "seeds");
  const releases = readdirSync(seeds).filter((name) => /\.(?:txt|md|release|press)$/.test(name));
  for (const name of releases) cpSync(path.join(seeds, name), path.join(folder, name));
}
