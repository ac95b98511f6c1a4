import { type Result, refuse } from '../domain/result.ts';
import { recordAudit } from '../store/audit.ts';
import type { Contents } from '../store/backup/contents.ts';
import { fillStore } from '../store/backup/fill-store.ts';
import { markMoved } from '../store/backup/moved.ts';
import { dialectOf, holdingAlone, isThere, openPlace, type StorePlace } from '../store/backup/place.ts';
import type { App } from './app.ts';

export type MoveRefusal = 'no-store' | 'in-use' | 'not-empty';

type Asked = { readonly file: string; readonly to: StorePlace };

/**
 * Takes an embedded store over into an empty one, which goes on where it was: nothing else runs meanwhile, so what is
 * pending is still to be done. The file is kept as it is, and no bot opens it any more.
 */
export const moveStore = async (
  app: Pick<App, 'clock'>,
  { file, to }: Asked,
): Promise<Result<Contents, MoveRefusal>> => {
  if (!isThere({ kind: 'embedded', file })) return refuse('no-store');
  const store = await openPlace(to);
  try {
    const audited = { who: 'cli', what: 'store.moved', onId: 'store', at: app.clock.now() };
    const filled = await holdingAlone(file, async (side) => {
      const into = { store, dialect: dialectOf(to) };
      const taken = await fillStore(side, into, (tx) => recordAudit(tx, audited));
      if (taken.ok) await markMoved(side.tx);
      return taken;
    });
    if (filled === undefined) return refuse('in-use');
    return filled.ok ? { ok: true, value: filled.value.contents } : filled;
  } finally {
    await store.close();
  }
};
