import { briefingChanges } from '#src/domain/briefing-changes.ts';
import type { CardView } from '#src/ports/cards.ts';
import { sampleBriefing, sampleMinutes, sampleViews } from './sample-views.ts';

const [first, , third, ...others] = sampleBriefing.points as (typeof sampleBriefing.points)[number][];
const [why, worked, ...learned] = sampleBriefing.sections as (typeof sampleBriefing.sections)[number][];
const [advice, ...training] = sampleBriefing.resources as (typeof sampleBriefing.resources)[number][];

/** The same briefing, before it was corrected. */
const before = {
  ...sampleBriefing,
  audited: 'February 2020: two cases',
  sections: [why, { heading: 'Method', blocks: [] }, ...learned, worked].filter((one) => one !== undefined),
  points: [
    first,
    third,
    { theme: 'Applying learning', text: 'How will your team apply what was learned?' },
    ...others,
  ].filter((one) => one !== undefined),
  resources: [advice && { ...advice, lines: ['Phone: 01323 464223'] }, ...training].filter((one) => one !== undefined),
};
const changed = { since: 1, changes: briefingChanges(before, sampleBriefing) };
const withdrawn = { at: '2026-12-21T09:30:00Z', because: 'One of the two cases could be recognised by its details' };
const since = { version: 1, newer: { version: 2, at: '2026-12-18T09:00:00Z' } };
const { briefing, review } = sampleViews;
const corrected = { ...briefing, version: 2, corrected: { ...changed, at: since.newer.at } };
const progress = sampleViews['publication-progress'];

/** Cards of a briefing that was corrected, or withdrawn. */
export const versionViews: Readonly<Record<string, CardView>> = {
  'preview-version-2': { ...sampleViews['briefing-preview'], version: 2, changed, withdrawn },
  'preview-same-words': { ...sampleViews['briefing-preview'], version: 2, changed: { since: 1, changes: [] } },
  'briefing-version-2': corrected,
  'briefing-discussing-version-1': { ...corrected, progress: 'open', discussedVersion: 1 },
  'briefing-discussed-version-1': { ...corrected, progress: 'discussed', discussedVersion: 1 },
  'briefing-withdrawn': { ...briefing, withdrawn },
  'briefing-withdrawn-open': { ...briefing, withdrawn: { ...withdrawn, because: '' }, progress: 'open' },
  'point-of-version-1': { ...sampleViews['discussion-point'], told: undefined, since },
  'point-of-withdrawn': { ...sampleViews['discussion-point'], told: undefined, since: { version: 1, withdrawn } },
  'review-of-withdrawn': { ...review, told: undefined, since: { ...since, withdrawn } },
  'minutes-of-withdrawn': {
    ...sampleViews.minutes,
    told: undefined,
    minutes: { ...sampleMinutes, briefing: { ...sampleMinutes.briefing, since: { ...since, withdrawn } } },
  },
  'progress-withdrawn': {
    ...progress,
    withdrawn,
    posted: 17,
    neverPosted: 2,
    outOfReach: [{ team: 'Fostering Team', organisation: 'East Sussex County Council' }],
  },
  'progress-newer': { ...progress, newer: 2, total: 0, posted: 0, pending: 0, refused: [], unconfirmed: [] },
  'withdrawal-done': {
    ...sampleViews['choose-withdrawal'],
    told: { text: 'The briefing is withdrawn.', done: true },
    choices: [],
  },
};
