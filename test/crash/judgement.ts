import PostalMime, { type Email } from 'postal-mime';
import type { Minutes } from '#src/domain/minutes.ts';
import type { ReceivedMail } from '#test/support/smtp-inbox.ts';
import { openAt } from '#test/support/store-suite.ts';
import type { Course, Spoken } from './course.ts';
import { briefingThreads, type Place } from './town.ts';

/** Minutes as they were approved, by the name of the team. */
export type Approved = ReadonlyMap<string, readonly Minutes[]>;

/** Opens the store as the product does, and reads what was approved. */
export const approvedIn = async (address: string): Promise<Approved> => {
  const store = await openAt(address);
  const rows = await store.transaction((tx) => tx.selectFrom('minutes').select('content').execute());
  await store.close();
  return Map.groupBy(
    rows.map((row) => JSON.parse(row.content) as Minutes),
    (minutes) => minutes.team,
  );
};

export type Sent = { readonly to: string; readonly mail: Email; readonly accepted: boolean };

const parsed = new WeakMap<ReceivedMail, Promise<Email>>();

const parse = (one: ReceivedMail): Promise<Email> => {
  const known = parsed.get(one) ?? PostalMime.parse(one.raw);
  parsed.set(one, known);
  return known;
};

export const sentOver = (received: readonly ReceivedMail[]): Promise<Sent[]> =>
  Promise.all(received.map(async (one) => ({ to: one.to[0] ?? '', mail: await parse(one), accepted: one.accepted })));

/** How often something stands in the minutes. */
const countIn = (minutes: Minutes, spoken: Spoken): number =>
  minutes.points
    .flatMap((point) =>
      spoken.how === 'nothing to add' ? point.nothingToAdd : point.responses.map((response) => response.text),
    )
    .filter((one) => one === spoken.words).length;

const shownAs = ({ how, shown, refused }: Spoken): string => {
  if (shown) return `${how}, shown as recorded`;
  return refused ? `${how}, refused` : `${how}, not answered`;
};

const responseFaults = (course: Course, approved: Approved): string[] =>
  course.spoken.flatMap((spoken) => {
    const [minutes] = approved.get(spoken.place) ?? [];
    if (minutes === undefined) return [];
    const count = countIn(minutes, spoken);
    const told = `“${spoken.words}” of ${spoken.place} (${shownAs(spoken)})`;
    if (spoken.shown && count === 0) return [`lost: ${told} is not in the approved minutes`];
    return count > 1 ? [`repeated: ${told} is in the approved minutes ${count} times`] : [];
  });

const postingFaults = (course: Course): string[] =>
  course.town.places.flatMap((place) => {
    const posted = briefingThreads(place).length;
    const allowed = 1 + course.postedAgain.filter((one) => one === place.team.name).length;
    if (posted === 0) return [`not posted: ${place.team.name} never got the briefing`];
    return posted > allowed ? [`posted twice: ${place.team.name} has the briefing ${posted} times`] : [];
  });

/** The mails that carry the minutes of a team to somebody. */
export const mailsFor = (sent: readonly Sent[], place: Place, to: string): readonly Sent[] =>
  sent.filter((one) => one.to === to && one.mail.subject?.includes(` – ${place.team.name} – `));

const wordsMissing = (mail: Email, minutes: Minutes): readonly string[] =>
  minutes.points
    .flatMap((point) => point.responses.map((response) => response.text))
    .filter((text) => mail.text?.split(text).length !== 2);

const mailFaults = (course: Course, approved: Approved, sent: readonly Sent[]): string[] =>
  course.town.places.flatMap((place) => {
    const [minutes, ...others] = approved.get(place.team.name) ?? [];
    if (minutes === undefined) return [`not approved: ${place.team.name} has no minutes`];
    if (others.length > 0) return [`approved twice: ${place.team.name} has ${others.length + 1} minutes`];
    return course.town.recipientsOf(place).flatMap((to) => {
      const mails = mailsFor(sent, place, to);
      const ids = new Set(mails.map(({ mail }) => mail.messageId));
      if (!mails.some(({ accepted }) => accepted))
        return [`not sent: the minutes of ${place.team.name} never came to ${to}`];
      if (ids.size > 1)
        return [`sent as another: the minutes of ${place.team.name} came to ${to} as ${ids.size} mails`];
      return mails.some(({ mail }) => wordsMissing(mail, minutes).length > 0)
        ? [`not whole: a mail of ${place.team.name} to ${to} differs from its minutes`]
        : [];
    });
  });

/** Somebody whose name a card shows among those who responded: the card says that what they said is recorded. */
export const noteNamesShown = (course: Course): void => {
  for (const spoken of course.spoken.filter((one) => one.how === 'message')) {
    const place = course.town.places.find((one) => one.team.name === spoken.place);
    const cards = place?.team.channel().messages() ?? [];
    spoken.shown = cards.some((card) =>
      card.versions.some(({ activity }) => {
        const from = /\*\*\d+ responses?\*\*, from ([^"]*?)\.(?:"|\\n)/gu;
        return [...JSON.stringify(activity).matchAll(from)].some(([, names]) => names?.includes(spoken.person));
      }),
    );
  }
};

/** Every promise that a round broke, in words; none where it kept them all. */
export const judge = (course: Course, approved: Approved, sent: readonly Sent[]): readonly string[] => [
  ...responseFaults(course, approved),
  ...postingFaults(course),
  ...mailFaults(course, approved, sent),
];
