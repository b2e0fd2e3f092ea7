import { words } from "./words";

// Verbs a clause is recognised by. Regular pasts in -ed are recognised by their ending; only irregular ones stand here.
// Written by hand after lists of the most frequent English verbs.

export const irregularPasts = words(`
  met held made took gave got came went left won lost led ran sat stood spoke wrote drew flew fell grew rose began became
  brought bought caught chose built cut found felt fought heard hit kept knew laid lay let paid put saw sent set showed
  shut sold spent struck taught thought threw understood wore meant bore bred broke burnt cast cost dealt dug drank drove
  ate fed fled forbade forgot forgave froze ground hung hid hurt knelt lent lit overcame oversaw rode rang sank sang
  shook shone shot slept slid sought spread sprang stole stuck swam swept swore swung tore underwent undertook upheld
  withdrew woke wound said told`);

export const irregularParticiples = words(`
  taken given gone seen done known shown written drawn flown grown chosen broken driven eaten fallen forgotten hidden
  ridden risen shaken spoken stolen sworn torn worn begun become born proven`);

/** Base forms: with -s or -es they are finite after a noun, bare they are finite after a plural or a pronoun. */
export const commonVerbs = words(`
  accept achieve act add address affect agree aim allow appear apply arrive ask assume attend avoid base be become begin
  believe belong benefit bring build buy call care carry cause celebrate challenge change choose claim come comply combine
  concern confirm connect consider contain continue contribute cost cover create cut deal decide deliver demand demonstrate depend
  deserve design develop die differ discuss drive earn empower enable encourage end enhance enjoy ensure enter establish
  evaluate exist expand expect experience explain explore express face fail fall feature feel fight fill find finish fit
  focus follow force form gain get give go grow happen have hear help hold hope identify improve include increase indicate
  inspire intend introduce invest invite involve join keep know lack last launch lead learn leave let lie like live look
  lose love make manage mark matter mean meet move need obtain occur offer open operate oppose own participate pass pay
  plan play prefer prepare present prevent produce promise promote protect prove provide put raise reach read receive
  recognize recognise reduce reflect reject rely remain remember represent require respect respond result return reveal
  rise run say see seek seem sell send serve set share show sign sit speak spend stand start state stay stem stop
  strengthen strive struggle succeed suffer suggest support take talk target teach tell tend think transform treat trust
  turn understand use value vary view visit vote wait walk want warn watch win wish work write`);
