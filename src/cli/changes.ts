import type { BriefingVersionId } from '../domain/ids.ts';
import type { App } from '../use-cases/app.ts';
import { previewBriefing } from '../use-cases/preview-briefing.ts';
import { changeText } from '../words/changed.ts';
import { words } from '../words/words.ts';

const labelled = (label: string, text: string): readonly string[] =>
  text === '' ? [] : [`      ${label}: ${text.replaceAll('\n', '; ')}`];

/** What a version says otherwise than the one before it, a line each, with old and new texts; none for the first version. */
export const changedLines = async (app: App, versionId: BriefingVersionId): Promise<readonly string[]> => {
  const preview = await previewBriefing(app, versionId);
  const changed = preview.ok ? preview.value.changed : undefined;
  if (changed === undefined) return [];
  const { changedSince, was, now } = words().versions;
  return [
    changedSince({ since: changed.since, count: changed.changes.length }),
    ...changed.changes.flatMap((one) => [
      `  ${changeText(one)}`,
      ...(one.part === 'section' ? [] : [...labelled(was, one.was), ...labelled(now, one.now)]),
    ]),
  ];
};
