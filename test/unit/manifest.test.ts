import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly icon?: string;
  readonly enablement?: string;
}

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

interface View {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
}

interface Manifest {
  readonly icon: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly galleryBanner: { readonly color: string; readonly theme: string };
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly keybindings?: readonly { readonly command: string; readonly when?: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly views: Readonly<Record<string, readonly View[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly when?: string; readonly contents: string }[];
    readonly languageModelTools: readonly { readonly name: string; readonly inputSchema: object }[];
  };
}

const manifest = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as Manifest;
const texts = JSON.parse(readFileSync(path.join(ROOT, "package.nls.json"), "utf8")) as Record<string, string>;
const { commands, keybindings = [], menus, views, viewsWelcome, languageModelTools } = manifest.contributes;
const palette = new Map(menus["commandPalette"]?.map(({ command, when }) => [command, when]));

/** They make sense whatever is open, or open something themselves. */
const ALWAYS: readonly string[] = ["dateline.newRelease", "dateline.openSample", "dateline.openRuleDocs"];

describe("commands", () => {
  it("stand under Dateline, with a title that starts with a capital", () => {
    for (const { command, title, category } of commands) {
      assert.equal(category, "Dateline", command);
      assert.match(texts[title.slice(1, -1)] ?? "", /^\p{Lu}/u, command);
    }
  });

  it("are in the palette only where they make sense", () => {
    for (const { command } of commands) {
      if (!ALWAYS.includes(command)) assert.ok(palette.get(command), `${command} has no "when" in commandPalette`);
    }
  });

  it("are offered nowhere but where they can be run", () => {
    for (const { command, enablement } of commands) {
      const when = palette.get(command);
      if (enablement === undefined || when === undefined || when === "false") continue;
      const [first = ""] = enablement.split(" && ");
      assert.ok(when.includes(first), `${command}: enabled when ${enablement}, offered when ${when}`);
    }
  });

  it("have a sign of their own where a button stands for them", () => {
    const icons = new Map(commands.map(({ command, icon }) => [command, icon]));
    for (const [menu, items] of Object.entries(menus)) {
      for (const { command, group = "" } of items) {
        const isButton =
          (menu.endsWith("/title") && group.startsWith("navigation")) || (menu.includes("item") && group === "inline");
        if (isButton && command !== undefined) assert.match(icons.get(command) ?? "", /^\$\([a-z-]+\)$/, command);
      }
    }
  });

  it("are known to every menu that names them", () => {
    const known = new Set(commands.map(({ command }) => command));
    for (const item of Object.values(menus).flat()) {
      if (item.command?.startsWith("dateline.") === true) assert.ok(known.has(item.command), item.command);
    }
  });

  it("can all be had from the keyboard: in the palette, or in the menu of a line that the keyboard opens", () => {
    const inMenus = Object.entries(menus).filter(([menu]) => menu !== "commandPalette");
    for (const { command } of commands) {
      const isInPalette = palette.get(command) !== "false";
      const isInMenu = inMenus.some(([menu, items]) =>
        items.some((item) => item.command === command && (item.group !== "inline" || !menu.includes("item"))),
      );
      assert.ok(isInPalette || isInMenu, command);
    }
  });
});

describe("key bindings", () => {
  it("are stolen from nobody", () => {
    for (const { command, when = "" } of keybindings) {
      // In the text every key is somebody's; in a tree or a panel of ours it is ours.
      assert.match(when, /focusedView == dateline\.|activeWebviewPanelId == /, command);
    }
  });
});

describe("views", () => {
  it("say something in every state in which they are empty", () => {
    for (const { id, type } of Object.values(views).flat()) {
      if (type === "webview") continue;
      assert.ok(
        viewsWelcome.some(({ view }) => view === id),
        `${id} has a welcome`,
      );
    }
  });

  it("link to commands that exist", () => {
    const known = new Set(commands.map(({ command }) => command));
    const linked = Object.values(texts).flatMap((text) => [...text.matchAll(/command:(dateline\.[\w.]+)/g)]);
    for (const [, command = ""] of linked) assert.ok(known.has(command) || command.endsWith(".focus"), command);
    assert.ok(linked.length > 0);
  });
});

describe("tools for language models", () => {
  it("take only what their schemas name", () => {
    for (const { name, inputSchema } of languageModelTools) {
      assert.match(name, /^dateline_[a-z_]+$/);
      assert.equal((inputSchema as { readonly additionalProperties?: boolean }).additionalProperties, false, name);
    }
  });
});

describe("the marketplace page", () => {
  it("has a square icon of at least 128 pixels, a banner, categories and few keywords", () => {
    const png = readFileSync(path.join(ROOT, manifest.icon));
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    assert.equal(width, height);
    assert.ok(width >= 128);
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/i);
    assert.ok(manifest.categories.length > 0 && manifest.categories.length <= 5);
    assert.ok(manifest.keywords.length <= 30, "the marketplace takes thirty");
    assert.ok((texts["description"] ?? "").length <= 200);
  });

  it("has pictures that exist, each told in words", () => {
    const readme = readFileSync(path.join(ROOT, "README.md"), "utf8");
    const images = [...readme.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)];
    assert.ok(images.length > 0);
    for (const [, alt = "", file = ""] of images) {
      assert.ok(alt.length > 10, file);
      assert.ok(readFileSync(path.join(ROOT, file)).length > 0, file);
    }
  });
});
