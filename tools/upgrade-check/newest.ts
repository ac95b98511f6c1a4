type Versions = Readonly<Record<string, string>>;

type Rule = {
  readonly matchPackageNames: readonly string[];
  readonly enabled?: boolean;
  readonly allowedVersions?: string;
};

type Wanted = {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly optionalDependencies: Versions;
};

/** What npm is asked to install so that every package is the newest that renovate.json allows; those it holds back stay. */
export const newestAllowed = (wanted: Wanted, rules: readonly Rule[]): readonly string[] => {
  const names = [wanted.dependencies, wanted.devDependencies, wanted.optionalDependencies].flatMap(Object.keys);
  return names.flatMap((name) => {
    const about = rules.filter(({ matchPackageNames }) => matchPackageNames.includes(name));
    if (about.some(({ enabled }) => enabled === false)) return [];
    return [`${name}@${about.find(({ allowedVersions }) => allowedVersions)?.allowedVersions ?? 'latest'}`];
  });
};

/** What was raised, a line each. */
export const raised = (before: Wanted, after: Wanted): readonly string[] => {
  const all = (of: Wanted): Versions => ({ ...of.dependencies, ...of.devDependencies, ...of.optionalDependencies });
  const now = all(after);
  return Object.entries(all(before)).flatMap(([name, version]) =>
    now[name] === version ? [] : [`${name}: ${version} to ${now[name] ?? 'nothing'}`],
  );
};
