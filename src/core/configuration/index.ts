export {
  AUTOMATIC,
  type Configuration,
  type ConfigurationFile,
  NO_CONFIGURATION,
  readConfiguration,
  type WantedProfile,
} from "./configuration";
export { isIgnored } from "./ignore";
export {
  BOILERPLATE_KEYS,
  CONTACT_KEYS,
  KEYS,
  type KeySpec,
  LETTERHEAD_KEYS,
  LONGEST_BOILERPLATE,
  MOST_ENTRIES,
  TERM_KEYS,
  WORD_KEYS,
} from "./keys";
export { mergeLetterheads, NO_LETTERHEAD, readLetterheadValue } from "./letterhead";
export { mergeRules, type RuleSettings, settingProblems } from "./rule-settings";
export { ORGANISATION_KEYS } from "./words";
export { setProfileInJson, setProfileInRelease, switchOffInJson } from "./write";
export { type OptionState, type RuleState, ruleStates, type SettingsLayer } from "./states";
