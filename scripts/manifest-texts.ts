import type { Translations } from "../src/core";

/** Keys of texts in the manifest, and the texts, as in `package.nls.json`. */
export type Texts = Readonly<Record<string, string>>;

/** A setting whose texts are made from the core's, in one language. */
type SettingIn = (translate: (english: string) => string) => object;

/**
 * The texts of generated settings, out of the manifest into `package.nls.json` and its German counterpart. What
 * `written` holds beside them was written by hand, and stays.
 */
export class ManifestTexts {
  readonly #english = new Map<string, string>();
  readonly #german = new Map<string, string>();

  constructor(private readonly bundle: Translations) {}

  /** The setting with keys in place of texts. */
  take(name: string, setting: SettingIn): object {
    const prefix = `${GENERATED}${name}`;
    const english = setting((text) => text);
    visit(prefix, english, (key, text) => (this.#english.set(key, text), text));
    // What the bundle does not know is translated by hand, beside the texts of the manifest itself.
    const german = setting((text) => this.bundle[text] ?? MISSING);
    visit(prefix, german, (key, text) => (this.#isGerman(key, text) && this.#german.set(key, text), text));
    return visit(prefix, english, (key) => `%${key}%`) as object;
  }

  #isGerman(key: string, text: string): boolean {
    return !text.includes(MISSING) && text !== this.#english.get(key);
  }

  english(written: Texts): Texts {
    return sorted([...handWritten(written), ...this.#english]);
  }

  german(written: Texts): Texts {
    const byHand = Object.entries(written).filter(([key]) => this.#english.has(key));
    return sorted([...handWritten(written), ...byHand, ...this.#german]);
  }
}

const MISSING = "\uFFFD";
const GENERATED = "setting.";
const TEXT_KEYS: readonly string[] = ["description", "markdownDescription", "enumDescriptions"];

function handWritten(texts: Texts): readonly (readonly [string, string])[] {
  return Object.entries(texts).filter(([key]) => !key.startsWith(GENERATED));
}

/** By key; of two texts with one key the later one holds. */
function sorted(texts: readonly (readonly [string, string])[]): Texts {
  return Object.fromEntries([...new Map(texts)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A copy of a schema in which every text for people was replaced; its key is the path to it. */
function visit(at: string, value: unknown, replace: (key: string, text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => visit(`${at}.${index}`, item, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const path = pathTo(at, key);
      if (!TEXT_KEYS.includes(key)) return [key, visit(path, inner, replace)];
      if (typeof inner === "string") return [key, replace(path, inner)];
      if (!Array.isArray(inner)) return [key, visit(path, inner, replace)];
      return [key, inner.map((text, index) => replace(`${path}.${index}`, String(text)))];
    }),
  );
}

/** "setting.rules.lead/too-long.options.max": steps that tell nothing are left out. */
function pathTo(at: string, key: string): string {
  return key === "properties" || key === "description" ? at : `${at}.${key}`;
}
