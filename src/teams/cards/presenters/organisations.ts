import type { ConfirmOrganisationView, OrganisationQuestionView, TeamQuestionView } from '../../../ports/cards.ts';
import { words } from '../../../words/words.ts';
import { framed, type Presenter, toldData } from '../presenter.ts';
import { bold, clip, inChoice } from '../text.ts';

const NAME_LENGTH = 100;

export const organisationQuestionCard: Presenter<OrganisationQuestionView> = {
  most: (view) => view.choices.length,
  data: (view, amount) => ({
    ...framed(words().cards['organisation-question'].title),
    ...toldData(view.told),
    explanation: words().cards['organisation-question'].explanation(bold(clip(view.team, NAME_LENGTH))),
    choices: view.choices
      .slice(0, amount)
      .map(({ organisationId, name }) => ({ title: inChoice(clip(name, NAME_LENGTH)), value: organisationId })),
    teamId: view.teamId,
  }),
};

export const confirmOrganisationCard: Presenter<ConfirmOrganisationView> = {
  data: (view) => {
    const texts = words().cards['confirm-organisation'];
    const [team, organisation] = [clip(view.team, NAME_LENGTH), clip(view.organisation, NAME_LENGTH)];
    const { title, explanation } = view.confirmed ? texts.confirmed : texts.asked;
    return {
      ...framed(texts.summary({ team, organisation })),
      title,
      explanation: explanation({ team: bold(team), organisation: bold(organisation) }),
      confirm: view.confirmed ? [] : [{ teamId: view.teamId, organisationId: view.organisationId }],
    };
  },
};

export const teamQuestionCard: Presenter<TeamQuestionView> = {
  most: (view) => view.choices.length,
  data: (view, amount) => ({
    ...framed(words().cards['team-question'].title),
    ...toldData(view.told),
    explanation: words().cards['team-question'][view.choices.length === 0 ? 'none' : 'explanation'],
    choose:
      view.choices.length === 0
        ? []
        : [
            {
              choices: view.choices.slice(0, amount).map(({ teamId, name, organisation }) => ({
                title: `${inChoice(clip(name, NAME_LENGTH))}${organisation === '' ? '' : ` (${inChoice(clip(organisation, NAME_LENGTH))})`}`,
                value: teamId,
              })),
            },
          ],
  }),
};
