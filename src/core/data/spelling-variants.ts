import { words } from "./words";

/** American and British spellings of the same words: American first, in small letters. Our own list. */
const PAIRS = words(`
  color/colour colors/colours colored/coloured colorful/colourful honor/honour honors/honours honored/honoured
  favor/favour favorite/favourite favorites/favourites favorable/favourable labor/labour neighbor/neighbour
  neighbors/neighbours neighborhood/neighbourhood neighborhoods/neighbourhoods behavior/behaviour behaviors/behaviours
  harbor/harbour flavor/flavour flavors/flavours humor/humour rumor/rumour endeavor/endeavour endeavors/endeavours
  center/centre centers/centres centered/centred theater/theatre theaters/theatres fiber/fibre meter/metre meters/metres
  kilometer/kilometre kilometers/kilometres liter/litre liters/litres caliber/calibre somber/sombre
  organize/organise organized/organised organizing/organising organization/organisation organizations/organisations
  organizer/organiser organizers/organisers organizational/organisational recognize/recognise recognized/recognised
  recognizes/recognises recognizing/recognising realize/realise realized/realised realizing/realising
  specialize/specialise specialized/specialised specializes/specialises specializing/specialising
  emphasize/emphasise emphasized/emphasised emphasizes/emphasises prioritize/prioritise prioritized/prioritised
  modernize/modernise modernized/modernised modernizing/modernising modernization/modernisation
  optimize/optimise optimized/optimised optimizing/optimising optimization/optimisation maximize/maximise
  maximizing/maximising minimize/minimise minimized/minimised minimizing/minimising finalize/finalise
  finalized/finalised mobilize/mobilise mobilized/mobilised stabilize/stabilise stabilized/stabilised
  authorize/authorise authorized/authorised authorization/authorisation apologize/apologise apologized/apologised
  summarize/summarise summarized/summarised criticize/criticise criticized/criticised digitize/digitise
  customize/customise customized/customised analyze/analyse analyzed/analysed analyzing/analysing analyzes/analyses
  catalog/catalogue dialog/dialogue traveler/traveller travelers/travellers traveling/travelling traveled/travelled
  labeled/labelled labeling/labelling modeling/modelling modeled/modelled
  counselor/counsellor counselors/counsellors jewelry/jewellery fulfill/fulfil enrollment/enrolment
  installment/instalment skillful/skilful defense/defence offense/offence pretense/pretence license/licence
  plow/plough gray/grey tire/tyre tires/tyres aluminum/aluminium airplane/aeroplane mustache/moustache
  program/programme programs/programmes pediatric/paediatric orthopedic/orthopaedic anesthesia/anaesthesia
  maneuver/manoeuvre maneuvers/manoeuvres skeptical/sceptical mold/mould aging/ageing draft/draught mom/mum mommy/mummy
  inquiry/enquiry inquiries/enquiries sulfur/sulphur estrogen/oestrogen hemoglobin/haemoglobin leukemia/leukaemia
  artifact/artefact artifacts/artefacts cozy/cosy pajamas/pyjamas curb/kerb`);

/** Pairs that British writers use both ways, with other meanings, or that are also other words. */
const BOTH_WAYS: ReadonlySet<string> = new Set(
  words(
    "program programs dialog draft inquiry inquiries meter meters tire tires license fulfill analyzes curb mold mom mommy defense offense",
  ),
);

export interface Variant {
  readonly form: "us" | "uk";
  /** The word in the other spelling. */
  readonly other: string;
}

/** Spellings by word, in small letters. */
export const spellingVariants: ReadonlyMap<string, Variant> = new Map(
  PAIRS.flatMap((pair): (readonly [string, Variant])[] => {
    const [us = "", uk = ""] = pair.split("/");
    if (BOTH_WAYS.has(us)) return [];
    return [
      [us, { form: "us", other: uk }],
      [uk, { form: "uk", other: us }],
    ];
  }),
);
