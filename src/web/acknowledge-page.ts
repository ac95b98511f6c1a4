import type { Minutes } from '../domain/minutes.ts';
import { type Html, html, htmlAround } from '../minutes/html.ts';
import { plainLine } from '../minutes/plain-text.ts';
import { dateOf, dayAndYearOf, timeOf } from '../words/dates.ts';
import { asNamed } from '../words/recorded.ts';
import { words } from '../words/words.ts';
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

const named = (minutes: NamedMinutes, says = words().pages.acknowledge): Html => html`<dl>
${[
  fact(says.briefing, says.briefingVersion(minutes.briefing)),
  fact(says.team, minutes.team),
  fact(says.organisation, minutes.organisation),
  fact(says.discussedOn, dateOf(minutes.startedAt)),
]}
</dl>`;

const who = (name: string): Html => html`<bdi>${plainLine(asNamed(name))}</bdi>`;

const asking = ({ minutes, recipientName, formAction }: AcknowledgePage): string => {
  const says = words().pages.acknowledge;
  return page({
    title: says.title,
    body: html`<p>${says.sentToYou}</p>
${named(minutes)}
<p>${htmlAround(who(recipientName), says.inYourName)}</p>
<form method="post" action="${formAction}">
<button type="submit">${says.button}</button>
</form>
<p class="quiet">${says.meaning}</p>`,
  });
};

const thanking = (minutes: NamedMinutes, { by, at }: { readonly by: string; readonly at: string }): string => {
  const says = words().pages.acknowledged;
  const when = { day: dayAndYearOf(at), time: timeOf(at) };
  return page({
    title: says.title,
    body: html`<p>${htmlAround(who(by), (name) => says.by({ name, ...when }))}</p>
${named(minutes)}`,
  });
};

/** The page behind a link in an email of minutes: before the button was pressed, and after. Opening it changes nothing. */
export const acknowledgePage = (asked: AcknowledgePage): string =>
  asked.acknowledged === undefined ? asking(asked) : thanking(asked.minutes, asked.acknowledged);

/** For a link that is not ours, or not whole any more; to be sent with status 404. */
export const unknownLinkPage = (): string => {
  const says = words().pages.unknownLink;
  return page({
    title: says.title,
    body: html`<p>${says.why}</p>
<p>${says.next}</p>`,
  });
};
