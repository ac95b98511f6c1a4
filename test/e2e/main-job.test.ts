import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { launchChromium } from '../support/chromium.ts';
import { requiresChromium } from '../support/requires.ts';
import { PlaygroundPage } from './support/playground/page.ts';
import type { PlaygroundThread } from './support/playground/thread.ts';
import { type RunningPlayground, startPlayground } from './support/playground.ts';

const SHOTS = process.env['E2E_SHOTS'] ?? 'coverage/e2e';
const shot = (name: string): string => join(SHOTS, `${name}.png`);

requiresChromium('The whole job in Microsoft’s Playground, as a person clicks it', function () {
  this.timeout(180_000);
  let playground: RunningPlayground;
  let browser: Browser;
  let page: PlaygroundPage;
  let thread: PlaygroundThread;

  before(async () => {
    mkdirSync(SHOTS, { recursive: true });
    playground = await startPlayground();
    browser = await launchChromium();
    page = await PlaygroundPage.open(browser, playground.url);
  });
  after(async () => {
    await browser?.close();
    await playground?.stop();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await page.screenshot(shot(`failed-${Date.now()}`));
  });

  const firstMail = async () => {
    for (;;) {
      const [first] = await playground.outbox();
      if (first !== undefined) return PostalMime.parse(first);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('welcomes the team when its channel is opened', async () => {
    await page.go('channel');
    await page.sees('Audit briefings come to this channel');
    await page.screenshot(shot('01-welcome'));
  });

  it('shows the publisher the sample briefing as teams will see it, and publishes it', async () => {
    await page.go('personal');
    await page.say('publish');
    const preview = page.card('Preview');
    assert.match(await preview.text(), /Pre-birth Assessments and Care Leavers/u);
    await preview.screenshot(shot('02-preview'));
    await preview.press('Publish');
    await page.card(/of 1 channel posted/u).text();
    await page.card(/1 of 1 channel posted/u).screenshot(shot('03-progress'));
  });

  it('posts the briefing in the channel, and Priya starts the discussion', async () => {
    await page.go('channel');
    thread = await page.thread('Pre-birth Assessments and Care Leavers');
    await thread.card('Discuss by').screenshot(shot('04-briefing'));
    await thread.card('Discuss by').press('Start discussion');
    await thread.card('Point 1 of 5').screenshot(shot('05-point'));
  });

  it('records a response, and says so on its card', async () => {
    const responded = thread.card(/Point 1 of 5.*1 response/su);
    await thread.card('Point 1 of 5').submit({
      fields: { 'Your response': 'We will ask the college for a named contact before a student moves.' },
      press: 'Send response',
      until: responded,
    });
    await responded.screenshot(shot('06-responded'));
  });

  it('hears a reply that mentions it, and takes an agreed action', async () => {
    await thread.mention('Our records follow the student too late.');
    await thread.card(/Point 1 of 5.*2 responses/su).text();
    const point = thread.card('Point 1 of 5');
    await point.press('Add an action');
    const agreed = thread.card(/Agreed here.*Agree a named contact/su);
    await point.submit({
      fields: { Action: 'Agree a named contact with each college', Owner: 'Bo Lindqvist', 'By when': '2027-01-15' },
      press: 'Save action',
      until: agreed,
    });
    await agreed.screenshot(shot('07-action'));
  });

  it('moves on point by point, a detail is found, and the draft minutes are reviewed', async () => {
    await thread.card('Point 1 of 5').press('Next point');
    // By its question: the note under the first card says “Point 2 of 5” as soon as the press is answered.
    const second = thread.card('What will you and your team do differently');
    await second.submit({
      fields: { 'Your response': 'Call me on 07700 900123 about the form.' },
      press: 'Send response',
      until: thread.card(/What will you and your team do differently.*1 response/su),
    });
    await thread.card('Point 1 of 5').screenshot(shot('08-left-point'));
    await second.press('Finish discussion');
    const review = thread.card('Review minutes:');
    await review.screenshot(shot('09-review'));
    await review.press('Remove the detail');
    await thread.card(/Review minutes:.*detail removed/su).text();
    await review.press('Approve and forward');
    await thread.card(/Minutes · .*Marit Olsen.*sent/isu).screenshot(shot('10-minutes'));
  });

  it('leaves an email with a Word file in the outbox, whose link acknowledges the minutes', async () => {
    const mail = await firstMail();
    assert.match(mail.subject ?? '', /^Minutes: Pre-birth Assessments and Care Leavers – Early Help Team – /u);
    assert.ok(!mail.text?.includes('07700 900123'));
    assert.match(mail.attachments[0]?.filename ?? '', /\.docx$/u);
    const link = /http:\/\/\S+\/acknowledge\/\S+/u.exec(mail.text ?? '')?.[0] ?? '';
    const lead: Page = await browser.newPage({ viewport: { width: 390, height: 700 } });
    await lead.goto(link);
    await lead.screenshot({ path: shot('11-acknowledge') });
    await lead.getByRole('button', { name: 'Acknowledge receipt' }).click();
    await lead.getByText('Receipt acknowledged by').waitFor();
    await lead.screenshot({ path: shot('12-acknowledged') });
    await lead.close();
    const mailbox = await browser.newPage({ viewport: { width: 390, height: 1400 } });
    await mailbox.setContent(mail.html ?? '');
    await mailbox.screenshot({ path: shot('13-email') });
    await mailbox.close();
    await thread.card(/acknowledged by/u).screenshot(shot('14-minutes-acknowledged'));
  });

  it('answers coverage and help', async () => {
    await page.go('personal');
    await page.say('coverage');
    await page.card(/Coverage|discussed/iu).screenshot(shot('15-coverage'));
    await page.say('deliveries');
    await page.card(/deliver/iu).screenshot(shot('16-deliveries'));
    await page.say('help');
    await page.card('What you can type here').screenshot(shot('17-help'));
  });
});
