import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directoryFile } from '../../test/support/directory-builder.ts';
import { TENANT } from '../../test/support/store-suite/rows.ts';
import type { Sending } from './activity.ts';
import { keepDiscussions } from './discussions.ts';
import { PRODUCT, type Program, startProgram } from './program.ts';

export type Loaded = {
  readonly pid: number;
  /** The store's address. */
  readonly address: string;
  /** How to send responses to it. */
  readonly orders: Sending & { readonly url: string };
  end(): Promise<void>;
};

type Wanted = {
  readonly serviceUrl: string;
  readonly discussions: number;
  readonly responsesInEach: number;
  readonly databaseUrl?: string;
  readonly program?: Program;
  readonly settings?: Readonly<Record<string, string>>;
};

/** The product over a store with discussions in it, listening. */
export const startLoaded = async (wanted: Wanted): Promise<Loaded> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const organisations = join(dataDir, 'organisations.json');
  writeFileSync(organisations, JSON.stringify(directoryFile({ tenantIds: [TENANT] })));
  const address = wanted.databaseUrl ?? join(dataDir, 'briefings.sqlite');
  const discussionIds = await keepDiscussions({ ...wanted, address });
  const { url, pid, end } = await startProgram(wanted.program ?? PRODUCT, {
    DATA_DIR: dataDir,
    ORGANISATIONS_FILE: organisations,
    ...(wanted.databaseUrl !== undefined && { DATABASE_URL: wanted.databaseUrl }),
    ...wanted.settings,
  });
  return {
    pid,
    address,
    orders: { url, serviceUrl: wanted.serviceUrl, discussionIds, as: 'press' },
    end: async () => {
      await end();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
