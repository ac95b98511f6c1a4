import type { Minutes } from '../domain/minutes.ts';
import { type Html, html } from '../minutes/html.ts';
import { plainLine } from '../minutes/plain-text.ts';
import { dateOf, dayAndYearOf, timeOf } from '../words/dates.ts';
import { page } from './page.ts';

/** What the page may know of minutes: enough to name them. Their content is in the email, and never here. */
export type NamedMinutes = Pick<Minutes, 'briefing' | 'team' | 'organisation' | 'startedAt'>;

export type AcknowledgePage = {
  readonly minutes: NamedMinutes;
  readonly recipientName: string;
  /** Where the form is posted: the path of this very link. */
  readonly formAction: string;
  /** Who acknowledged, and when (ISO 8601); absent while nobody has. */
  readonly acknowledged?: { readonly by: string; readonly at: string } | undefined;
};

const fact = (label: string, value: string): Html => html`<dt>${label}</dt>
<dd><bdi>${plainLine(value)}</bdi></dd>`;

const named = (minutes: NamedMinutes): Html => html`<dl>
${[
  fact('Briefing', `${minutes.briefing.title} (version ${minutes.briefing.version})`),
  fact('Team', minutes.team),
  fact('Organisation', minutes.organisation),
  fact('Discussed on', dateOf(minutes.startedAt)),
]}
</dl>`;

const asking = ({ minutes, recipientName, formAction }: AcknowledgePage): string =>
  page({
    title: 'Acknowledge receipt of minutes',
    body: html`<p>These minutes were sent to you by email:</p>
${named(minutes)}
<p>Your receipt is recorded in your name, <bdi>${plainLine(recipientName)}</bdi>, with the date and time.</p>
<form method="post" action="${formAction}">
<button type="submit">Acknowledge receipt</button>
</form>
<p class="quiet">This says that the minutes reached you, and not that you agree with them. Nothing is recorded until you press the button.</p>`,
  });

const thanking = (minutes: NamedMinutes, { by, at }: { readonly by: string; readonly at: string }): string =>
  page({
    title: 'Receipt acknowledged',
    body: html`<p>Receipt acknowledged by <bdi>${plainLine(by)}</bdi> on ${dayAndYearOf(at)} at ${timeOf(at)}. Thank you. You can close this page.</p>
${named(minutes)}`,
  });

/** The page behind a link in an email of minutes: before the button was pressed, and after. Opening it changes nothing. */
export const acknowledgePage = (asked: AcknowledgePage): string =>
  asked.acknowledged === undefined ? asking(asked) : thanking(asked.minutes, asked.acknowledged);

/** For a link that is not ours, or not whole any more; to be sent with status 404. */
export const unknownLinkPage = (): string =>
  page({
    title: 'This link does not work',
    body: html`<p>It may have been cut short in the email, or changed on the way. Nothing was recorded.</p>
<p>Please open the link again from the email with the minutes. If it still does not work, ask the team whose minutes they are: they can see whether the minutes reached you.</p>`,
  });
