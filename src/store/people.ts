import { fixedQuery } from './fixed-query.ts';
import type { PersonTable } from './schema.ts';
import type { Tx } from './store.ts';

/** Keeps how to reach a person in their personal chat. */
export const keepPerson = async (tx: Tx, person: PersonTable): Promise<void> => {
  const { id: _id, tenantId: _tenant, ...known } = person;
  await tx
    .insertInto('person')
    .values(person)
    .onConflict((oc) => oc.column('id').doUpdateSet(known))
    .execute();
};

const byId = fixedQuery((tx, id: string) => tx.selectFrom('person').selectAll().where('id', '=', id));

export const personById = async (tx: Tx, id: string): Promise<PersonTable | undefined> => (await byId(tx, id))[0];
