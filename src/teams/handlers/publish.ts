import type { BriefingVersionId } from '../../domain/ids.ts';
import { confirmOrganisation as confirm } from '../../use-cases/confirm-organisation.ts';
import { declareOrganisation } from '../../use-cases/declare-organisation.ts';
import { discardBriefing } from '../../use-cases/discard-briefing.ts';
import { previewBriefing } from '../../use-cases/preview-briefing.ts';
import { publishBriefing } from '../../use-cases/publish-briefing.ts';
import { settlePosting } from '../../use-cases/settle-posting.ts';
import { showConfirmation } from '../../use-cases/show-confirmation.ts';
import { showPublication } from '../../use-cases/show-publication.ts';
import { words } from '../../words/words.ts';
import type { Answer, Desk, Handle, SubmissionOf, VerbHandler } from './handler.ts';
import { refused } from './refused.ts';

const previewCard = async (desk: Desk, versionId: BriefingVersionId): Promise<Answer> => {
  const view = await previewBriefing(desk.app, versionId);
  return view.ok ? { card: view.value } : refused(desk, view.refusal);
};

export const publish =
  (desk: Desk): VerbHandler<'publish'> =>
  async (turn, submitted, who) => {
    const by = who.id;
    const published = await publishBriefing(desk.app, { ...submitted, by, progressIn: turn.here, again: false });
    return published.ok ? previewCard(desk, submitted.versionId) : refused(desk, published.refusal);
  };

export const discard =
  (desk: Desk): VerbHandler<'discard'> =>
  async (_turn, { versionId }, who) => {
    const discarded = await discardBriefing(desk.app, { versionId, by: who.id });
    return discarded.ok ? previewCard(desk, versionId) : refused(desk, discarded.refusal);
  };

const settle =
  (desk: Desk, as: 'post-again' | 'it-is-there'): Handle<SubmissionOf<'postAgain' | 'itIsThere'>> =>
  async (_turn, { postingId }, who) => {
    const settled = await settlePosting(desk.app, { postingId, as, by: who.id });
    if (!settled.ok) return refused(desk, settled.refusal);
    return { card: await showPublication(desk.app, settled.value) };
  };

export const postAgain = (desk: Desk): VerbHandler<'postAgain'> => settle(desk, 'post-again');
export const itIsThere = (desk: Desk): VerbHandler<'itIsThere'> => settle(desk, 'it-is-there');

export const saveOrganisation =
  (desk: Desk): VerbHandler<'saveOrganisation'> =>
  async (turn, { teamId, organisationId }, who) => {
    if (turn.teamId !== teamId) return refused(desk, 'other-conversation');
    const declared = await declareOrganisation(desk.app, { teamId, organisationId, who });
    if (!declared.ok) return refused(desk, declared.refusal);
    const { title, text } = words().pressed.organisationSaved;
    return { card: { kind: 'notice', title, text: text(declared.value.organisation) } };
  };

export const confirmOrganisation =
  (desk: Desk): VerbHandler<'confirmOrganisation'> =>
  async (_turn, { teamId, organisationId }, who) => {
    const confirmed = await confirm(desk.app, { teamId, organisationId, by: who.id });
    return confirmed.ok ? { card: await showConfirmation(desk.app, teamId) } : refused(desk, confirmed.refusal);
  };
