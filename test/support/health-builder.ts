import type { Health } from '#src/use-cases/see-health.ts';

/** Nothing is wrong, as a server that is tested for something else needs it. */
export const allWell = async (): Promise<Health> => ({ troubles: [], workload: undefined });
