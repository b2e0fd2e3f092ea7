import { words } from "./words";

// Common nouns that can or cannot be the subject of a speech verb, beside the roles and groups of titles.ts. Collected from
// subjects in releases and news; lower case, singular.

/** Sides, countries and gatherings that speak in communiqués and that no lexicon of people holds. */
export const parties = words(`
  side party delegation country nation participant attendee advocate campaigner protester signatory counterpart official
  counsel mission federation cabinet presidency secretariat`);

/** Anybody at all, and people that no lexicon of roles holds. */
export const anybody = [
  ...parties,
  ...words(`
  both some others many several one two three four few all most those another everyone everybody someone somebody
  nobody anyone pair couple duo trio majority defense defence prosecution opposition family crowd audience public
  tourist staff leadership management team crew media press child kid girl boy
  baby uncle aunt cousin nephew niece spouse guy guest lady gentleman individual person folk eyewitness bystander onlooker
  conservative liberal radical moderate progressive native professional intellectual criminal`),
];

/** Words in -er, -or and -ee that are things, and do nothing. */
export const agentlikeThings = words(`
  paper number order letter matter water river power tower chapter weather factor sector corner center centre computer
  error mirror door floor color colour behavior behaviour vector sensor motor disaster theater theatre register cluster
  filter meter metre layer border manner character parameter counter quarter winter summer november december september
  october offer answer fever cancer silver timber monitor indicator transformer fee coffee degree tree guarantee ladder
  shoulder finger container trailer tractor reactor generator elevator corridor harbor harbour flavor flavour armor
  labor labour humor humour honor honour odor tumor terror horror amber butter pepper leather feather
  danger anger hunger wonder thunder folder printer scanner server router browser charter barrier carrier pier tier
  fiber fibre liter litre diameter perimeter thermometer buffer bumper buzzer career copper cover cylinder
  laser liver lever lumber mortar oyster plaster platter powder
  roller rubber shelter shower slipper sweater thriller ulcer vapor vapour wafer wrapper`);
