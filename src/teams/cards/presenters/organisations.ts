import type { ConfirmOrganisationView, OrganisationQuestionView, TeamQuestionView } from '../../../ports/cards.ts';
import { framed, type Presenter, toldData } from '../presenter.ts';
import { bold, clip, inChoice } from '../text.ts';

const NAME_LENGTH = 100;

export const organisationQuestionCard: Presenter<OrganisationQuestionView> = {
  most: (view) => view.choices.length,
  data: (view, amount) => ({
    ...framed('Which organisation does this team belong to?'),
    ...toldData(view.told),
    title: 'Which organisation does this team belong to?',
    explanation: `So that the minutes of ${bold(clip(view.team, NAME_LENGTH))} reach the right safeguarding lead. The partnership confirms it once.`,
    choices: view.choices
      .slice(0, amount)
      .map(({ organisationId, name }) => ({ title: inChoice(clip(name, NAME_LENGTH)), value: organisationId })),
    teamId: view.teamId,
  }),
};

export const confirmOrganisationCard: Presenter<ConfirmOrganisationView> = {
  data: (view) => {
    const [team, organisation] = [bold(clip(view.team, NAME_LENGTH)), bold(clip(view.organisation, NAME_LENGTH))];
    return {
      ...framed(`${clip(view.team, NAME_LENGTH)} belongs to ${clip(view.organisation, NAME_LENGTH)}`),
      title: view.confirmed ? 'Organisation confirmed' : 'Does this team belong there?',
      explanation: view.confirmed
        ? `${team} belongs to ${organisation}. Its minutes go to that organisation’s safeguarding lead.`
        : `${team} says that it belongs to ${organisation}. Its minutes wait until you confirm it, once. If it is wrong, leave this card and ask the team to type **organisation**.`,
      confirm: view.confirmed ? [] : [{ teamId: view.teamId, organisationId: view.organisationId }],
    };
  },
};

export const teamQuestionCard: Presenter<TeamQuestionView> = {
  most: (view) => view.choices.length,
  data: (view, amount) => ({
    ...framed('Which team is this?'),
    ...toldData(view.told),
    title: 'Which team is this?',
    explanation:
      view.choices.length === 0
        ? 'You are in no team that has this app. Ask the owner of your team to add it to a channel, then type **start** here again.'
        : 'A discussion in this chat is then that team’s, and its minutes go to that team’s safeguarding lead.',
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
