import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { acknowledgePage, unknownLinkPage } from '#src/web/acknowledge-page.ts';
import { PAGE_HEADERS } from '#src/web/page.ts';
import { HOSTILE_TEXTS } from '#test/support/hostile-texts.ts';
import { minutesWith } from '#test/support/minutes-builder.ts';

const asked = { minutes: minutesWith(), recipientName: 'Marit Olsen', formAction: '/acknowledge/6f1c.abc' };
const acknowledged = { by: 'Marit Olsen', at: '2026-11-23T09:05:00.000Z' };

describe('The page behind the link in an email of minutes', () => {
  it('names the minutes and the person, and has one form with one button', () => {
    const page = acknowledgePage(asked);
    for (const words of [
      'Pre-birth assessments and care leavers (version 1)',
      'Duty and Assessment',
      'East Sussex County Council',
      '22 November 2026',
      'Marit Olsen',
    ])
      assert.ok(page.includes(words), words);
    assert.match(
      page,
      /<form method="post" action="\/acknowledge\/6f1c\.abc">\s*<button type="submit">Acknowledge receipt<\/button>/u,
    );
    assert.equal(page.match(/<(?:form|button|input|a)\b/gu)?.length, 2);
  });

  it('thanks once it is acknowledged, says by whom and when, and has nothing left to press', () => {
    const page = acknowledgePage({ ...asked, acknowledged });
    const words = page.replace(/<[^>]*>/gu, '');
    assert.ok(
      words.includes(
        'Receipt acknowledged by Marit Olsen on Monday 23 November 2026 at 9.05am. Thank you. You can close this page.',
      ),
    );
    assert.doesNotMatch(page, /<(?:form|button)\b/u);
  });

  it('shows nothing of what the minutes say', () => {
    for (const page of [acknowledgePage(asked), acknowledgePage({ ...asked, acknowledged })])
      assert.doesNotMatch(page, /discharge|Ana Ferreira|Bo Lindqvist|Priya Shah|education advice/u);
  });

  it('says in words that a link does not work, and what to do', () => {
    assert.match(unknownLinkPage(), /<h1>This link does not work<\/h1>/u);
    assert.match(unknownLinkPage(), /Nothing was recorded/u);
    assert.match(unknownLinkPage(), /open the link again from the email/u);
  });

  it('shows whatever stands in a name or a title as the text it is', () => {
    for (const text of Object.values(HOSTILE_TEXTS)) {
      const named = minutesWith({
        briefing: { title: text, version: 1, partnership: '' },
        team: text,
        organisation: text,
      });
      for (const answer of [undefined, { ...acknowledged, by: text }]) {
        const page = acknowledgePage({
          minutes: named,
          recipientName: text,
          formAction: '/"><b>',
          acknowledged: answer,
        });
        assert.doesNotMatch(page, /<(?:script|img|b)\b/u);
      }
    }
  });

  it('is British English, and asks search engines and other sites to know nothing of it', () => {
    for (const page of [acknowledgePage(asked), unknownLinkPage()]) {
      assert.match(page, /^<!doctype html>\n<html lang="en-GB">/u);
      assert.match(page, /<meta name="viewport" content="width=device-width, initial-scale=1">/u);
      assert.match(page, /<meta name="robots" content="noindex, nofollow">/u);
      assert.match(page, /<meta name="referrer" content="no-referrer">/u);
      assert.doesNotMatch(page, /\b(?:src|href)=|url\(|@import/u);
    }
  });

  it('is sent with a policy that allows its own style, by its hash, and its form, and nothing else', () => {
    const style = /<style>(.*?)<\/style>/su.exec(acknowledgePage(asked))?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = PAGE_HEADERS['Content-Security-Policy'] ?? '';
    assert.equal(
      policy,
      `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    );
    assert.equal(PAGE_HEADERS['Cache-Control'], 'no-store');
    assert.doesNotMatch(acknowledgePage(asked), / style="/u);
  });
});
