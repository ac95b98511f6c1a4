import assert from 'node:assert/strict';
import { asCommand, mentionsBot, saidText } from '#src/teams/message-text.ts';

const BOT = '28:bot';
const mention = (id: string, text: string | null) => ({ type: 'mention', text, mentioned: { id, name: 'x' } });
const message = (text: string | null | undefined, ...entities: readonly unknown[]) => ({
  text,
  entities,
  recipient: { id: BOT },
});

describe('What somebody said', () => {
  const said: readonly (readonly [what: string, message: Parameters<typeof saidText>[0], text: string])[] = [
    ['is their words', message('We start earlier now.'), 'We start earlier now.'],
    [
      'is without the mention of the bot',
      message('<at>Audit briefings</at> next', mention(BOT, '<at>Audit briefings</at>')),
      'next',
    ],
    ['is without the mention wherever it stands', message('next <at>Bot</at>', mention(BOT, '<at>Bot</at>')), 'next'],
    [
      'is without every mention of the bot',
      message('<at>Bot</at> a <at>Bot</at> b', mention(BOT, '<at>Bot</at>')),
      'a   b',
    ],
    [
      'keeps the names of colleagues',
      message('<at>Ana Ferreira</at> knows', mention('29:ana', '<at>Ana Ferreira</at>')),
      'Ana Ferreira knows',
    ],
    ['keeps the name where the mention has an id in its tag', message('<at id="0">Ana</at> knows'), 'Ana knows'],
    ['has spaces for the ones that do not break', message('a&nbsp;b\u00a0c'), 'a b c'],
    ['has plain line ends, and none around it', message(' one\r\ntwo\r\n '), 'one\ntwo'],
    ['has no control characters', message('a\u0000b\u001bc'), 'abc'],
    ['keeps what looks like markup but is none', message('5 < 6 & <b>bold</b>'), '5 < 6 & <b>bold</b>'],
    ['is nothing where there are no words', message(undefined), ''],
    ['is nothing where it is null', message(null), ''],
    ['bears entities of any kind', message('hello', { type: 'clientInfo' }, 7, null, { type: 'mention' }), 'hello'],
    ['bears a mention without a text', message('hello', mention(BOT, null)), 'hello'],
  ];

  for (const [what, given, text] of said) it(what, () => assert.equal(saidText(given), text));

  it('is said to the bot where it mentions it, and not where it mentions others', () => {
    assert.equal(mentionsBot(message('x', mention(BOT, '<at>Bot</at>'))), true);
    assert.equal(mentionsBot(message('x', mention('29:ana', '<at>Ana</at>'))), false);
    assert.equal(mentionsBot({ text: 'x', entities: null, recipient: { id: BOT } }), false);
    assert.equal(mentionsBot({ text: 'x', recipient: { id: BOT } }), false);
  });

  it('is a command whatever its case and spaces', () => {
    assert.equal(asCommand('  Post \n HERE '), 'post here');
    assert.equal(asCommand('NEXT'), 'next');
    assert.equal(asCommand(''), '');
  });
});
