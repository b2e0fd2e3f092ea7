import { words } from "./words";

// The closed word classes of English, written out from any grammar's lists. Lower case, possessive endings left out.

export const subjectPronouns = words(`he she they it we i you who`);

export const otherPronouns = words(`
  him them us me himself herself themselves itself ourselves myself yourself everyone everybody someone somebody
  anyone anybody nobody none nothing everything something anything one another others mine theirs ours`);

export const determiners = words(`
  the a an this that these those his her their its our my your some many several other another any no all both each
  every most few more two three four five six seven eight nine ten such what whatever which neither either`);

export const auxiliaries = words(`
  has have had is are was were be been being do does did will would can could may might must should shall cannot
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't mustn't
  shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t
  mustn’t shouldn’t it's he's she's they're we're i'm you're they've we've i've they'll we'll i'll it'll he'll she'll
  that's there's it’s he’s she’s they’re we’re i’m you’re they’ve we’ve i’ve they’ll we’ll i’ll it’ll he’ll she’ll
  that’s there’s let's let’s`);

/** Auxiliaries that can head a clause of their own; `be been being` cannot. */
export const finiteAuxiliaries = auxiliaries.filter((word) => !/^(be|been|being|let.s)$/.test(word));

export const prepositions = words(`
  of for in at with from on by to about after before during against over under into since until between among within
  without through as near like via behind outside amid upon toward towards including regarding despite across along
  around beyond except inside onto per throughout alongside concerning following`);

export const coordinators = words(`and but or so yet nor`);

export const subordinators = words(`
  that if whether because while when although though since unless where why how what which who whom whose as than
  after before until once whereas`);

export const adverbs = words(`
  also later then still already again recently previously once soon even just only now often always further too first
  famously earlier repeatedly quickly simply instead ever sometimes long consistently back yesterday today tonight
  reportedly not never however meanwhile moreover furthermore therefore thus hence nevertheless nonetheless additionally
  afterwards afterward elsewhere perhaps rather quite very almost together away abroad there here n't`);

/** Names of days, months and stretches of time: never a speaker by themselves. */
export const timeWords = words(`
  monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april
  may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec morning
  afternoon evening night week month year last this earlier later next past weekend day time weeks days months years
  noon midnight a.m p.m`);

/** Capitalised at the start of a sentence without being a name. */
export const sentenceOpeners = words(`
  the a an in on at for to of and or but by with from as if when while this that these those he she it they we i you his
  her their our its my your who what which how why where there here yes no not new happy key contact about all one two
  three after before during since until some many most more other such each both first second third however meanwhile
  according asked under over january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday also additionally moreover furthermore although though because despite
  following founded based built once only today together through throughout with within without while additional any
  another every several then thus well please let now next last earlier later read visit learn click download register
  join see watch follow email phone tel fax media press photo image source note key highlights god dear thank thanks`);
