import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directoryFile, marit } from './directory-builder.ts';
import { startFakeTeams } from './fake-teams.ts';
import { type Product, startProduct } from './product.ts';
import type { Scene } from './scene.ts';
import { type SmtpInbox, smtpInbox } from './smtp-inbox.ts';

/** A scene whose product runs in a process of its own, with a mail server, so that it can be watched from outside. */
export type WatchedScene = {
  readonly scene: Scene;
  readonly product: Product;
  readonly inbox: SmtpInbox;
  readonly folder: string;
  /** The directory file is gone, until it is there again. */
  loseDirectory(): void;
  findDirectory(): void;
  close(): Promise<void>;
};

export const startWatchedScene = async (settings: Readonly<Record<string, string>>): Promise<WatchedScene> => {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  const file = join(folder, 'organisations.json');
  const teams = await startFakeTeams();
  const inbox = await smtpInbox();
  const tenant = teams.tenant();
  const [olivia, priya, ana, bo] = ['Olivia Grant', 'Priya Shah', 'Ana Ferreira', 'Bo Lindqvist'].map((name) =>
    tenant.person(name),
  ) as [Scene['olivia'], Scene['priya'], Scene['ana'], Scene['bo']];
  const team = tenant.team('Duty and Assessment');
  team.add(priya, ana, bo);
  const deputy = { name: 'Chidi Okafor', email: 'chidi.okafor@example.org', deputy: true };
  const directory = directoryFile({ tenantIds: [tenant.id], safeguardingLeads: [marit, deputy] });
  const findDirectory = () => writeFileSync(file, JSON.stringify(directory));
  findDirectory();
  const product = await startProduct({
    DATA_DIR: folder,
    ORGANISATIONS_FILE: file,
    ATTACHMENT_HOSTS: '127.0.0.1',
    PUBLISHERS: `${tenant.id}/${olivia.aadObjectId}`,
    SMTP_URL: inbox.url,
    LOG_LEVEL: 'info',
    ...settings,
  });
  teams.connectTo(product.address);
  await olivia.installApp();
  await team.installApp({ by: priya, granting: ['ChannelMessage.Read.Group'] });
  const service = { teams, dataDir: folder, url: product.address } as unknown as Scene['service'];
  return {
    scene: { service, tenant, team, olivia, priya, ana, bo },
    product,
    inbox,
    folder,
    loseDirectory: () => unlinkSync(file),
    findDirectory,
    close: async () => {
      await product.end('SIGKILL');
      await teams.close();
      await inbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
