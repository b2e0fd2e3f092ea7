/** Text and attributes of XML; what XML forbids is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

// Control characters and halves of surrogate pairs. Must not match tab, line feed, or a whole pair.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<name a="1">…</name>`; attributes that are undefined are left out, numbers are rounded to a tenth. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${typeof value === "number" ? rounded(value) : escapeXml(value)}"`,
  );
  const inside = children.join("");
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
