// Stands in for @lezer/highlight in the bundles: @lezer/markdown describes colours with it, and the core reads the trees
// alone. Every tag is the same one, and no node gets a style.
export class Tag {}

export const tags = new Proxy(() => tags, { get: () => tags });

export function styleTags() {
  return () => undefined;
}
