import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import { noTelemetry } from '#src/ports/telemetry.ts';
import { bytesOf } from '#src/teams/cards/card-size.ts';
import type { Found, Search } from '#src/teams/handlers/handler.ts';
import { answerSearch } from '#src/teams/search.ts';
import { sampleBriefing, sampleViews } from './cards/sample-views.ts';

const asks = (queryOptions: object, parameters: readonly object[] = []): TurnContext =>
  ({
    activity: {
      type: 'invoke',
      name: 'composeExtension/query',
      from: { id: '29:a', aadObjectId: 'a' },
      conversation: { id: '19:c@thread.v2', tenantId: 't' },
      serviceUrl: 'http://127.0.0.1/',
      channelData: {},
      value: { commandId: 'searchBriefings', parameters, queryOptions },
    },
  }) as unknown as TurnContext;

const answered = async (found: Found | Error, context: TurnContext) => {
  const searches: Search[] = [];
  const handle = async (_turn: unknown, search: Search): Promise<Found> => {
    searches.push(search);
    if (found instanceof Error) throw found;
    return found;
  };
  const faults: string[] = [];
  const telemetry = { ...noTelemetry, fault: (where: string) => void faults.push(where) };
  const route = { command: 'searchBriefings', parameter: 'words', handle };
  const { value } = await answerSearch([route], telemetry, context);
  return { extension: value.body.composeExtension, search: searches[0], faults };
};

describe('The answer to a search', () => {
  const long = {
    ...sampleBriefing,
    sections: Array.from({ length: 40 }, (_, index) => ({
      heading: `Section ${index}`,
      blocks: [{ kind: 'paragraph' as const, text: 'Words of a long section. '.repeat(60) }],
    })),
  };

  it('stays within 250 KB with 25 briefings of 60 KB each, and shows something of each', async () => {
    const briefings = Array.from({ length: 25 }, () => ({ ...sampleViews.briefing, briefing: long }));
    const { extension } = await answered({ briefings }, asks({ skip: 0, count: 25 }));
    assert.equal(extension.attachments.length, 25);
    assert.ok(bytesOf(extension) < 250_000, `${bytesOf(extension)} bytes`);
    assert.match(JSON.stringify(extension.attachments[24].content), /more sections? in the Word file/u);
  });

  it('has a title, the date and the summary for the list, without markup', async () => {
    const briefing = { ...sampleBriefing, title: '**Bold** title' };
    const { extension } = await answered({ briefings: [{ ...sampleViews.briefing, briefing }] }, asks({}));
    const { title, text } = extension.attachments[0].preview.content;
    assert.equal(title, '**Bold** title');
    assert.match(text, /^Discuss by Friday 18 December 2026\. Both babies/u);
  });

  it('is for what was typed, at most 25 at a time and 500 characters', async () => {
    const typed = [{ name: 'words', value: 'x'.repeat(9_000) }];
    const { search } = await answered({ text: '' }, asks({ skip: 3, count: 9_999 }, typed));
    assert.deepEqual(search, { words: 'x'.repeat(500), skip: 3, count: 25 });
    const opened = await answered({ text: '' }, asks({}, [{ name: 'initialRun', value: 'true' }]));
    assert.deepEqual(opened.search, { words: '', skip: 0, count: 25 });
    const forged = await answered({ text: '' }, asks({}, [{ name: 'words', value: { a: 1 } }]));
    assert.equal(forged.search?.words, '');
  });

  it('says that it cannot be searched now where that fails, and notes only where', async () => {
    const { extension, faults } = await answered(new Error('what was typed'), asks({}));
    assert.match(extension.text, /cannot be searched just now/u);
    assert.deepEqual(faults, ['search']);
  });
});
