import type { App } from '../use-cases/app.ts';
import { exportPerson } from '../use-cases/export-person.ts';
import { done, type Outcome, wrongUsage } from './outcome.ts';
import { personIn } from './person-id.ts';

/** export-person TENANT/OBJECTID: everything that is kept on one person, as JSON. */
export const exportThePerson = async (app: App, [typed]: readonly string[]): Promise<Outcome> => {
  const id = personIn(typed);
  if (id === undefined) return wrongUsage('export-person TENANT/OBJECTID');
  return done(JSON.stringify(await exportPerson(app, id), null, 2));
};
