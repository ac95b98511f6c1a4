import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { selfSigned } from './self-signed.ts';

/** One item as Application Insights takes it. */
export type Envelope = {
  readonly tags: Readonly<Record<string, string>>;
  readonly data: {
    readonly baseType: 'RequestData' | 'RemoteDependencyData' | 'ExceptionData' | 'MetricData' | 'MessageData';
    readonly baseData: {
      readonly id: string;
      readonly name: string;
      readonly success: boolean;
      readonly properties: Readonly<Record<string, string>>;
      readonly exceptions: readonly { typeName: string; message: string; stack: string }[];
      readonly metrics: readonly { name: string; value: number }[];
    };
  };
};

/** A place on this machine that takes telemetry, or keeps silent. */
export type InsightsSink = {
  /** What makes the product send here, and trust the certificate. */
  readonly settings: Readonly<Record<string, string>>;
  /** Every byte that came, bodies unpacked: addresses, headers and contents. */
  said(): string;
  envelopes(): readonly Envelope[];
  close(): Promise<void>;
};

const unpacked = async (request: IncomingMessage): Promise<string> => {
  const bytes = await buffer(request);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
};

export const startInsightsSink = async (how: 'takes' | 'hangs' = 'takes'): Promise<InsightsSink> => {
  const folder = mkdtempSync(join(tmpdir(), 'sink-'));
  const { key, cert } = selfSigned();
  writeFileSync(join(folder, 'ca.pem'), cert);
  const heads: string[] = [];
  const bodies: string[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    heads.push(`${request.url} ${request.rawHeaders.join(' ')}`);
    bodies.push(await unpacked(request));
    if (how === 'hangs') return;
    const count = (JSON.parse(bodies.at(-1) ?? '[]') as unknown[]).length;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ itemsReceived: count, itemsAccepted: count, errors: [] }));
  };
  const server = createServer({ key, cert }, (request, response) => void take(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=11111111-2222-4333-8444-555555555555;IngestionEndpoint=https://127.0.0.1:${port}`,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    },
    said: () => [...heads, ...bodies].join('\n'),
    envelopes: () => bodies.flatMap((body) => JSON.parse(body) as Envelope[]),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
};
