import type { App } from '../use-cases/app.ts';
import { type Erased, erasePerson } from '../use-cases/erase-person.ts';
import { words } from '../words/words.ts';
import { done, type Outcome, refusedBecause, wrongUsage } from './outcome.ts';
import { personIn } from './person-id.ts';

const changes = (erased: Erased): readonly string[] => {
  const { changed } = words().commandLine.erasing;
  const kinds = Object.keys(changed) as readonly (keyof typeof changed)[];
  return kinds.filter((kind) => erased[kind] > 0).map((kind) => changed[kind](erased[kind]));
};

const copies = ({ sent }: Erased): readonly string[] => {
  const says = words().commandLine.erasing;
  return sent.length === 0 ? [says.noCopies] : [says.copies, ...sent.map(says.copy)];
};

/** erase-person TENANT/OBJECTID: what they said stays, as a practitioner's. */
export const eraseThePerson = async (app: App, [typed]: readonly string[]): Promise<Outcome> => {
  const id = personIn(typed);
  if (id === undefined) return wrongUsage('erase-person TENANT/OBJECTID');
  const says = words().commandLine.erasing;
  const erased = await erasePerson(app, id);
  if (!erased.ok) return refusedBecause(says.refused[erased.refusal]);
  if (erased.value === undefined) return done(says.nothingKept(id));
  return done([says.erased(id), ...changes(erased.value), ...copies(erased.value), says.rest].join('\n'));
};
