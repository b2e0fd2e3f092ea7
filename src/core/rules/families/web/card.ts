import { googleArticle } from "../../../data/authorities";
import { defineRule } from "../../rule";

const LONGEST = 160;
/** Keys that only a page on the web has use for. */
const FOR_THE_WEB = ["canonical", "slug", "permalink", "image", "og", "layout"];

export const socialCard = defineRule({
  id: "web/social-card",
  summary: "Describe the release in its front matter when it becomes a page.",
  why: "Searches and shared links show the description; without one they show what they find.",
  source: [googleArticle],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    missing: "The front matter is that of a page, and has no description",
    tooLong: "The description has {length} characters, expected at most {most}",
  },
  examples: {
    bad: [
      {
        text: "---\nslug: plant-opens\n---\n\n# Kestrel opens plant\n\nKestrel Foods opened a plant in Toledo on May 4.",
        format: "markdown",
      },
      {
        text: `---\ndescription: ${"Kestrel Foods opens a plant. ".repeat(8)}\n---\n\n# Kestrel opens plant\n\nKestrel Foods opened a plant in Toledo on May 4.`,
        format: "markdown",
      },
    ],
    good: [
      {
        text: "---\nslug: plant-opens\ndescription: Kestrel Foods opens a plant in Toledo.\n---\n\n# Kestrel opens plant\n\nKestrel Foods opened a plant in Toledo on May 4.",
        format: "markdown",
      },
      {
        text: "---\ntitle: Kestrel opens plant\n---\n\n# Kestrel opens plant\n\nKestrel Foods opened a plant in Toledo on May 4.",
        format: "markdown",
      },
      { text: "Kestrel opens plant\n\nKestrel Foods opened a plant in Toledo on May 4." },
    ],
  },
  *check({ frontMatter }) {
    if (!frontMatter) return;
    const { description } = frontMatter.data;
    const at = { start: frontMatter.start, end: Math.min(frontMatter.end, frontMatter.start + 3) };
    if (description === undefined) {
      if (FOR_THE_WEB.some((key) => key in frontMatter.data)) yield { at, message: "missing" };
    } else if (typeof description === "string" && description.length > LONGEST)
      yield { at, message: "tooLong", data: { length: description.length, most: LONGEST } };
  },
});
