import type { PersonId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { organisationsLedBy } from '../domain/safeguarding-lead.ts';
import { readDirectory } from '../store/directory.ts';
import type { App } from './app.ts';

/** Who reads evidence: a publisher of the whole partnership, a safeguarding lead or deputy of the organisations named. */
export type Reader =
  | { readonly kind: 'publisher' }
  | { readonly kind: 'lead'; readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[] };

/** As whom somebody may read evidence now. Asked at each request: a lead may have left the directory since they signed in. */
export const readerOfEvidence = (app: App, who: PersonId): Promise<Result<Reader, 'not-a-reader'>> =>
  app.store.transaction(async (tx): Promise<Result<Reader, 'not-a-reader'>> => {
    if (app.publishers.has(who)) return ok({ kind: 'publisher' });
    const led = organisationsLedBy(await readDirectory(tx), who);
    const organisations = led.map(({ organisation: { id, name } }) => ({ id, name }));
    return organisations.length === 0 ? refuse('not-a-reader') : ok({ kind: 'lead', organisations });
  });
