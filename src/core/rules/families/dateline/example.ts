/** A whole release that opens with this dateline, and about which no other rule has anything to say. */
export function releaseFrom(dateline: string): string {
  return [
    "Kestrel Foods opens second Ohio plant",
    `${dateline} Kestrel Foods Inc. opened its second plant, which makes 900 school meals a minute.`,
    "About Kestrel Foods\nKestrel Foods Inc. makes plant-based meals for schools and hospitals.",
    "Media contact:\nDana Okafor, 419-734-2210, press@kestrelfoods.org",
  ].join("\n\n");
}
