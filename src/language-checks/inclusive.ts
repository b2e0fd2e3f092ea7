/**
 * The patterns of retext-equality that an editor of a press release would stand by, by their ids. Those left out speak
 * of known people (pronouns, sons, hosts), are right in most releases ("special", "master", "tribe"), or are matters
 * of taste ("just", "clearly"); "chairman" and
 * "spokesman" are what many people are called by their own houses.
 */
export const INCLUSIVE: ReadonlySet<string> = new Set(
  (
    "addict addicts aids-victim alcoholic blacklist blacklisted blacklisting birth-defect cameraman-camerawoman " +
    "cameramen-camerawomen chick-cop-policeman commit-suicide committed-suicide " +
    "congressmen-congresswomen councilmen-councilwomen deafmute downs-syndrome dwarf eskimo eskimos failed-suicide " +
    "fireman-firewoman firemen-firewomen gyp handicapped handicapped-parking hearing-impaired homosexual " +
    "homosexual-couple homosexual-marriage homosexual-relations housewife housewives intellectually-disabled " +
    "intellectually-disabled-people lady-doctor layman-laywoman laymen-laywomen learning-disabled manhour manhours " +
    "mankind manmade manned manpower middleman-middlewoman middlemen-middlewomen mongoloid " +
    "multiple-sclerosis-victim oriental orientals policemen-policewomen postman-postwoman postmen-postwomen retard " +
    "retards salaryman-salarywoman salarymen-salarywomen saleslady-salesman salesmen-saleswomen sex-change-operation " +
    "sexchange sexual-preference stroke-victim suffers-from-disabilities " +
    "suffers-from-md transgendered transgenders victim-of-an-injury victim-of-injuries victim-of-polio " +
    "weatherman-weatherwoman weathermen-weatherwomen wheelchair-bound whitelist whitelisted whitelisting woman-lawyer " +
    "workman-workwoman workmen-workwomen"
  ).split(" "),
);
