import assert from 'node:assert/strict';
import { ActivityTypes } from 'botbuilder';
import { messageEvents } from '#src/teams/handlers/edits.ts';
import { appInChannel, teamEvents } from '#src/teams/handlers/team-events.ts';
import { meetingEvents } from '#src/teams/meeting-events.ts';
import { files, text } from './files.ts';

const PAGE = 'docs/teams-events.md';

const code = files('src/teams/**/*.ts')
  .map((path) => text(path))
  .join('\n');

const found = (pattern: RegExp): readonly string[] => [...code.matchAll(pattern)].map(([, name]) => name ?? '');

/** Kinds of activity for which a route is registered; an invoke's answer is one that goes out. */
const activityTypes = found(/ActivityTypes\.(\w+)/gu)
  .filter((name) => name !== 'InvokeResponse')
  .map((name) => ActivityTypes[name as keyof typeof ActivityTypes]);

const handled = new Set([
  ...activityTypes,
  ...Object.keys(teamEvents),
  ...Object.keys(appInChannel),
  ...Object.keys(messageEvents),
  ...Object.keys(meetingEvents),
  ...found(/activity\.name === '([^']+)'/gu),
  ...found(/activity\.(members(?:Added|Removed))\b/gu),
  ...found(/activity\.action [!=]== '([^']+)'/gu),
  ...found(/'(application\/vnd\.microsoft\.teams\.[\w.]+)'/gu),
]);

type Row = { readonly event: string; readonly path: string; readonly title: string };

const rows: readonly Row[] = [...text(PAGE).matchAll(/^\| `([^`]+)`.*\| `(test\/[^`]+)`: “(.+)” \|$/gmu)].map(
  ([, event = '', path = '', title = '']) => ({ event, path, title }),
);

describe('The list of what Microsoft Teams tells the bot', () => {
  it('has every event that is handled, and no other; a new version of the app is one of its actions', () => {
    const listed = rows.map(({ event }) => event);
    // What adds an app is whatever does not remove it: the code compares with the removing actions alone.
    const adding = ['add', 'add-upgrade'];
    assert.deepEqual(listed.filter((event) => !adding.includes(event)).toSorted(), [...handled].toSorted());
    assert.equal(new Set(listed).size, listed.length);
  });

  it('names a test for each that is there under its title', () => {
    const missing = rows.filter(({ path, title }) => !text(path).includes(`'${title}'`));
    assert.deepEqual(missing, []);
  });
});
