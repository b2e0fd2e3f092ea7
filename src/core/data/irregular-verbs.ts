import { words } from "./words";

/** Base and past of the irregular verbs that people use of their own work; those with one form for both left out. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  words(`
    become/became begin/began bring/brought build/built buy/bought catch/caught choose/chose come/came deal/dealt draw/drew
    drive/drove eat/ate fall/fell feel/felt fight/fought find/found fly/flew forget/forgot get/got give/gave go/went
    grow/grew hear/heard hold/held keep/kept know/knew lead/led learn/learned leave/left lend/lent lose/lost make/made
    mean/meant meet/met pay/paid ride/rode rise/rose run/ran say/said see/saw seek/sought sell/sold send/sent shake/shook
    shine/shone show/showed sing/sang sit/sat sleep/slept speak/spoke spend/spent stand/stood steal/stole stick/stuck
    strive/strove swim/swam take/took teach/taught tell/told think/thought throw/threw undergo/underwent
    understand/understood wear/wore win/won withdraw/withdrew write/wrote`).map(
    (pair) => pair.split("/") as [string, string],
  ),
);

/** Regular verbs that double their last letter: "planned", "stopped". */
export const doublingVerbs: ReadonlySet<string> = new Set(
  words(`admit commit fit grab occur omit permit plan prefer refer regret ship shop slip stop submit transfer trap`),
);
