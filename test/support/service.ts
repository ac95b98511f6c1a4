import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '#src/config.ts';
import type { Clock } from '#src/ports/clock.ts';
import { systemClock } from '#src/ports/clock.ts';
import { noTelemetry, type Telemetry } from '#src/ports/telemetry.ts';
import { startService } from '#src/wiring.ts';
import { directoryFile } from './directory-builder.ts';
import { type FakeTeams, startFakeTeams } from './fake-teams.ts';

type Settings = Readonly<Record<string, string>>;

/** The whole product, listening, with a fake Microsoft Teams before it and an outbox behind it. */
export type RunningService = {
  readonly url: string;
  readonly dataDir: string;
  readonly teams: FakeTeams;
  readonly faults: readonly string[];
  writeDirectory(content: unknown): void;
  /** Ends the process's work and starts it anew: on the same data, unless settings say otherwise. What is to be done between comes second. */
  restart(changed?: Settings, between?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
};

const configOf = (settings: Settings): Config => {
  const read = readConfig(settings);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.config;
};

/** Settings may depend on the fake Microsoft Teams, whose people and tenants are made first. */
export const startTestService = async (
  prepare: (teams: FakeTeams) => { settings?: Settings; directory?: unknown } = () => ({}),
  clock: Clock = systemClock,
  elapsedMs = () => performance.now(),
): Promise<RunningService> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'briefings-'));
  const teams = await startFakeTeams();
  const { settings = {}, directory } = prepare(teams);
  const organisations = join(dataDir, 'organisations.json');
  const writeDirectory = (content: unknown) => writeFileSync(organisations, JSON.stringify(content));
  writeDirectory(directory ?? directoryFile());
  const given: Settings = {
    PORT: '0',
    DATA_DIR: dataDir,
    ORGANISATIONS_FILE: organisations,
    ATTACHMENT_HOSTS: '127.0.0.1',
    LOG_LEVEL: 'silent',
    ...settings,
  };
  const faults: string[] = [];
  const telemetry: Telemetry = {
    ...noTelemetry,
    fault: (where, error) => faults.push(`${where}: ${error instanceof Error ? error.stack : String(error)}`),
  };
  let service = await startService(configOf(given), telemetry, clock, elapsedMs);
  const address = () => `http://127.0.0.1:${service.port}`;
  teams.connectTo(address());
  return {
    get url() {
      return address();
    },
    dataDir,
    teams,
    faults,
    writeDirectory,
    restart: async (changed = {}, between = async () => undefined) => {
      await service.stop();
      await between();
      service = await startService(configOf({ ...given, ...changed }), telemetry, clock, elapsedMs);
      teams.connectTo(address());
    },
    stop: async () => {
      await service.stop();
      await teams.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
