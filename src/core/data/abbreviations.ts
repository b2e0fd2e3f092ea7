import { words } from "./words";

// Written with a period that need not end a sentence. Collected from AP and government style practice.

/** A name or number follows: the period never ends a sentence. */
export const leadingAbbreviations = words(`
  mr mrs ms mx dr prof gen sen rep gov lt col maj capt sgt cpl adm rev hon st messrs mt no nos vs v fig sec approx e.g i.e
  cmdr supt pres amb atty asst dep dist cf al brig pvt fr sra srta ir drg ing dipl cllr sens reps govs drs profs gens cols revs mses mmes ret retd`);

/** They may end a sentence as well: what follows decides. */
export const endingAbbreviations = words(`
  inc corp co ltd jr sr u.s u.k u.n e.u u.a.e u.s.a d.c a.m p.m ph.d m.d m.b.a b.a m.a b.s m.s j.d etc est dept ave blvd rd
  jan feb mar apr jun jul aug sept sep oct nov dec conn mass calif tex fla wash ariz minn mich wis ill ind va pa md del ore
  colo nev okla tenn ala ark ga ky la miss mo mont neb kan ont que viz ft in l.l.c p.l.c s.a n.v a.g plc llc bros mfg intl
  n.y n.j n.h n.m n.c n.d s.c s.d w.va r.i d-calif d-mass`);
