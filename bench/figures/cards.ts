import { Template } from 'adaptivecards-templating';
import type { CardView } from '../../src/ports/cards.ts';
import { renderCard } from '../../src/teams/cards/render-card.ts';
import { largestViews } from '../../test/teams/cards/largest-views.ts';
import type { Figure } from '../figure.ts';
import { pairedRounds, took } from '../rounds.ts';
import { plain, ratios, spreadOf } from '../spread.ts';

type Expanding = { readonly template: Template; readonly context: Parameters<Template['expand']>[0] };

/** How a card's template was filled last: what adaptivecards-templating alone would do. */
const lastExpanding = (view: CardView): Expanding => {
  const { expand } = Template.prototype;
  let last: Expanding | undefined;
  Template.prototype.expand = function keep(context) {
    last = { template: this, context };
    return expand.call(this, context);
  };
  try {
    renderCard(view);
  } finally {
    Template.prototype.expand = expand;
  }
  if (last === undefined) throw new Error(`the ${view.kind} card fills no template`);
  return last;
};

/** Each card at its largest, all together. */
export const cardsFigure: Figure = {
  name: 'cards',
  title: 'Making each card at its largest',
  take: async ({ quick, rounds }) => {
    const views = largestViews.map(([, view]) => view);
    const alone = views.map(lastExpanding);
    const times = quick ? 1 : 3;
    const repeated = (work: () => void) => () =>
      took(() => {
        for (let time = 0; time < times; time += 1) work();
      });
    const ours = repeated(() => {
      for (const view of views) renderCard(view);
    });
    const templating = repeated(() => {
      for (const { template, context } of alone) template.expand(context);
    });
    await pairedRounds(1, { ours, templating });
    const found = await pairedRounds(rounds, { ours, templating });
    const each = (ms: readonly number[]) => plain(spreadOf(ms).median / times / views.length);
    return {
      rows: [
        {
          what: `${views.length} cards, to adaptivecards-templating filling each once`,
          ratio: ratios(found.ours, found.templating),
          measured: `${each(found.ours)} ms beside ${each(found.templating)} ms a card`,
        },
      ],
    };
  },
};
