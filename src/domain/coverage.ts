/** How far one team came with one briefing. */
export type TeamProgress = {
  readonly organisation: string;
  readonly posted: boolean;
  readonly discussed: boolean;
  readonly approved: boolean;
  readonly acknowledged: boolean;
};

/** Of how many teams: how many got it, discussed it, approved minutes, and had them acknowledged. */
export type Coverage = {
  readonly organisation: string;
  readonly teams: number;
  readonly posted: number;
  readonly discussed: number;
  readonly approved: number;
  readonly acknowledged: number;
};

export const coverageOf = (organisation: string, teams: readonly TeamProgress[]): Coverage => ({
  organisation,
  teams: teams.length,
  posted: teams.filter((one) => one.posted).length,
  discussed: teams.filter((one) => one.discussed).length,
  approved: teams.filter((one) => one.approved).length,
  acknowledged: teams.filter((one) => one.acknowledged).length,
});

/** By organisation, in the order of their names. */
export const coverageByOrganisation = (teams: readonly TeamProgress[]): readonly Coverage[] => {
  const names = [...new Set(teams.map((one) => one.organisation))].toSorted((a, b) => a.localeCompare(b, 'en-GB'));
  return names.map((name) =>
    coverageOf(
      name,
      teams.filter((one) => one.organisation === name),
    ),
  );
};
