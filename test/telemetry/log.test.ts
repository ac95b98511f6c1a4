import assert from 'node:assert/strict';
import pino from 'pino';
import { logOver } from '#src/telemetry/log.ts';

/** A log that keeps its lines. */
const keeping = () => {
  const lines: string[] = [];
  const log = logOver(pino({ level: 'info', base: null }, { write: (line: string) => lines.push(line) }));
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
};

class MailServerAway extends Error {}

describe('The log', () => {
  it('tells what happened, with ids', () => {
    const { log, last } = keeping();
    log.event('directory.refused', { faults: 3 });
    const { msg, faults, level } = last();
    assert.deepEqual([msg, faults, level], ['directory.refused', 3, 30]);
  });

  it('tells an event without ids', () => {
    const { log, last } = keeping();
    log.event('directory.refused');
    assert.equal(last()['msg'], 'directory.refused');
  });

  it('tells of a fault its class, its code and where in our code it was', () => {
    const { log, last } = keeping();
    log.fault('deliveries', Object.assign(new MailServerAway(), { code: 'ECONNREFUSED' }));
    const { where, kind, code, at, level } = last();
    assert.deepEqual([where, kind, code, level], ['deliveries', 'MailServerAway', 'ECONNREFUSED', 50]);
    assert.match(String(at), /log\.test\.ts/u);
  });

  it('never tells what a fault was about, however many lines its message has', () => {
    const { log, lines } = keeping();
    const text = 'a mother told us\n    at home she\n    at (file:///x.ts:1:1)\nmarit.olsen@example.org';
    const causes = [
      new Error(text),
      new AggregateError([new Error(text)], text),
      new Error('x', { cause: text }),
      text,
      { text },
    ];
    for (const cause of causes) log.fault('turn', cause);
    assert.equal(lines.length, causes.length);
    for (const line of lines) assert.doesNotMatch(line, /mother|at home|example\.org/u);
  });

  it('takes whatever was thrown', () => {
    const { log, lines } = keeping();
    for (const thrown of [undefined, null, 'text', 7, { code: 404 }]) log.fault('turn', thrown);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).kind),
      ['undefined', 'object', 'string', 'number', 'object'],
    );
  });
});
