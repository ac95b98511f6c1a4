import type { Tx } from './store.ts';

export const tenantsOfPeople = async (tx: Tx): Promise<readonly string[]> =>
  (await tx.selectFrom('person').select('tenantId').distinct().execute()).map((row) => row.tenantId);

/** People of a tenant whom the bot met before the cutoff, and to whom nothing that is kept refers. */
export const removeForgottenPeople = async (
  tx: Tx,
  of: { tenantId: string; cutoff: string; except: ReadonlySet<string> },
): Promise<void> => {
  await tx
    .deleteFrom('person')
    .where('tenantId', '=', of.tenantId)
    .where('seenAt', '<', of.cutoff)
    .where('id', 'not in', ['', ...of.except])
    .where('id', 'not in', (eb) => eb.selectFrom('attendance').select('personId'))
    .where('id', 'not in', (eb) => eb.selectFrom('discussion').select('facilitatorId'))
    .where('id', 'not in', (eb) => eb.selectFrom('agreedAction').select('recordedBy'))
    .where('id', 'not in', (eb) =>
      eb.selectFrom('agreedAction').select((one) => one.fn.coalesce('ownerId', one.val('')).as('ownerId')),
    )
    .where('id', 'not in', (eb) =>
      eb.selectFrom('agreedAction').select((one) => one.fn.coalesce('doneBy', one.val('')).as('doneBy')),
    )
    .where('id', 'not in', (eb) =>
      eb.selectFrom('impact').select((one) => one.fn.coalesce('authorId', one.val('')).as('authorId')),
    )
    .where('id', 'not in', (eb) =>
      eb.selectFrom('response').select((one) => one.fn.coalesce('authorId', one.val('')).as('authorId')),
    )
    .execute();
};
