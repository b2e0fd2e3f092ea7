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
  ridden risen shaken spoken stolen sworn torn worn begun become born proven made built held led
  paid sent bought taught caught found won lost left kept`);

/** Base forms: with -s or -es they are finite after a noun, bare they are finite after a plural or a pronoun. */
export const commonVerbs = words(`
  absorb accept achieve act adapt add address admire adopt advance affect afford agree aim allow appear apply arrive
  ask assume attend attract avoid base be become begin believe belong benefit blame break bring build burn bury buy
  call care carry carve catch cause celebrate challenge change choose claim climb collapse collect combine come
  compete complete comply concern conduct confirm connect consider consume contain continue contribute convert
  convince cost count cover create cure cut deal decide defend define deliver demand demonstrate deny depart depend
  deploy deserve design destroy detect develop die differ disappear discover discuss distribute divide drive earn eat
  eliminate emerge employ empower enable encourage end enhance enjoy ensure enter escape establish evaluate exceed
  exclude exist expand expect experience explain explore export express extend face fail fall feature feel fight fill
  find finish fit fix flow focus fold follow force forget forgive form freeze fund gain generate get give go govern
  grasp grind grow guarantee hang happen hate have hear help hide hire hold hope hunt hurt identify ignore implement
  improve include increase indicate inform inherit inspect inspire install intend interact introduce invent invest
  invite involve join keep kill know lack last launch lay lead learn leave lend let lie lift like live look lose love
  lower make manage mark matter mean meet mend merge migrate mislead miss modernize monitor move multiply narrow need
  notice nurture obtain occupy occur offer omit open operate oppose outlast outnumber outperform overcome owe own
  participate pass pay perform persist persuade plan play pour prefer prepare present preserve prevent produce promise
  promote protect prove provide provoke pull punish push put qualify raise reach react read rebuild receive recognise
  recognize recover recruit reduce refer reflect refuse regard regulate reject relieve rely remain remember remove
  repeat replace represent require rescue resemble resist respect respond restore result retain return reuse reveal
  revive ride rise run save say secure see seek seem sell send serve set settle shake share shelter shine show shrink
  shut sign sing sink sit slow solve span spare speak spend spoil spread stand start state stay steal stem stick stop
  strengthen stretch strive struggle submit succeed suffer suggest support surround survive suspend sustain swallow
  swim tackle take talk target teach tell tend think threaten throw tie tighten tolerate transform translate trap
  treat trust try turn undergo understand unite unlock urge use value vary view visit vote wait walk want warn wash
  watch wear weigh welcome widen win wish withdraw withstand work worry write yield`);
