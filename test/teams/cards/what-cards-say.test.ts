import assert from 'node:assert/strict';
import type { CardView, DiscussionPointView, ReviewedResponse, ReviewView } from '#src/ports/cards.ts';
import { renderCard } from '#src/teams/cards/render-card.ts';
import { readCard } from '#test/support/card-reading.ts';
import { sampleBriefing, sampleMinutes, sampleViews } from './sample-views.ts';
import { versionViews } from './version-views.ts';
import { partsOfType } from './walk-card.ts';

const read = (view: CardView) => readCard(renderCard(view).card);
const titles = (view: CardView) =>
  read(view)
    .buttons.map((button) => button.title)
    .filter((title) => title !== '');
const point = (over: Partial<DiscussionPointView>): DiscussionPointView => ({
  ...sampleViews['discussion-point'],
  ...over,
});
const buttonsFor = (over: Partial<ReviewedResponse>) => {
  const [first] = sampleViews.review.points;
  const [response] = first?.responses ?? [];
  assert.ok(first && response);
  const view: ReviewView = { ...sampleViews.review, points: [{ ...first, responses: [{ ...response, ...over }] }] };
  return titles(view).filter((title) => !['Approve and forward', 'Reopen discussion', 'Take over'].includes(title));
};

describe('The briefing card', () => {
  it('opens what was learned and folds the rest, with counts', () => {
    const { text, wholeText } = read(sampleViews.briefing);
    assert.match(text, /What we learned \(3\)/u);
    assert.match(text, /Colleges do not always/u);
    assert.doesNotMatch(text, /Midwives write down/u);
    assert.match(wholeText, /Midwives write down/u);
    assert.match(wholeText, /How might your team apply that learning\?/u);
  });

  it('says by when, what happens next, and whom to call', () => {
    const { text } = read(sampleViews.briefing);
    assert.match(text, /Discuss by Friday 18 December\. Audited February 2020: two cases/u);
    assert.match(text, /5 points to discuss, about 10 minutes\. Your responses become minutes/u);
    assert.match(text, /Worried about a child\? Call the Single Point of Advice on 01323 464222/u);
  });

  it('offers to start until the team has started', () => {
    assert.deepEqual(titles(sampleViews.briefing), ['Start discussion', 'Write up a discussion we had']);
    assert.deepEqual(titles({ ...sampleViews.briefing, progress: 'open' }), []);
    assert.deepEqual(titles({ ...sampleViews.briefing, postingId: '' }), []);
    assert.match(read({ ...sampleViews.briefing, progress: 'discussed' }).text, /has discussed this/u);
  });

  it('shortens the least needed section first, and says where the rest is', () => {
    const [background, ...others] = sampleBriefing.sections;
    assert.ok(background);
    const long = { ...background, blocks: [{ kind: 'paragraph' as const, text: 'Long ago. '.repeat(4_000) }] };
    const { wholeText } = read({
      ...sampleViews.briefing,
      briefing: { ...sampleBriefing, sections: [long, ...others] },
    });
    assert.match(wholeText, /More in the Word file\./u);
    assert.match(wholeText, /Access to education is part of the assessment/u);
  });
});

describe('Cards of a briefing that was corrected or withdrawn', () => {
  const textOf = (which: string): string => read(versionViews[which] as CardView).wholeText;

  it('say in one line when it was corrected and what changed, what teams discuss first', () => {
    assert.match(
      textOf('briefing-version-2'),
      /Corrected on Friday 18 December: version 2\. Discussion point 2 \(point 3 before\) reworded; contact details of “Single Point of Advice” changed; section “Method” removed; and 3 things more\./u,
    );
  });

  it('show the publisher each change, with old and new words of points and contacts', () => {
    const text = textOf('preview-version-2');
    assert.match(text, /6 things changed since version 1/u);
    assert.match(
      text,
      /Was: How will your team apply what was learned\?\s+Now: How might your team apply that learning\?/u,
    );
    assert.match(text, /Was: Phone: 01323 464223\s+Now: Phone: 01323 464222; Email/u);
    assert.match(textOf('preview-same-words'), /Nothing changed since version 1\./u);
  });

  it('show nothing of what was withdrawn, say why, and offer nothing', () => {
    const text = textOf('briefing-withdrawn');
    assert.match(text, /withdrew this briefing on Monday 21 December[\s\S]*Why: One of the two cases/u);
    assert.doesNotMatch(text, /Colleges do not always|Discuss by/u);
    assert.deepEqual(titles(versionViews['briefing-withdrawn'] as CardView), []);
    assert.doesNotMatch(textOf('briefing-withdrawn-open'), /Why:/u);
  });

  it('ask the publisher who cannot be told, and no longer offer to withdraw', () => {
    const text = textOf('progress-withdrawn');
    assert.match(text, /17 of 24 channels told[\s\S]*It never came to 2 channels[\s\S]*1 channel cannot be told/u);
    assert.deepEqual(titles(versionViews['progress-withdrawn'] as CardView), ['It is there', 'It is not there']);
    assert.deepEqual(titles(versionViews['progress-newer'] as CardView), []);
  });
});

describe('The briefing preview', () => {
  it('asks who gets it, with the number of channels', () => {
    const { inputs } = read(sampleViews['briefing-preview']);
    assert.deepEqual(
      inputs.map((input) => input.label),
      ['Discuss by', 'Who gets it'],
    );
    assert.deepEqual(titles(sampleViews['briefing-preview']), ['Publish', 'Discard']);
  });

  it('cannot be published while something must be mended', () => {
    const problems = [{ heading: 'The whole document', message: 'No title was found.', blocking: true }];
    const briefing = { ...sampleBriefing, title: '', points: [] };
    const view = { ...sampleViews['briefing-preview'], briefing, problems };
    assert.deepEqual(titles(view), ['Discard']);
    assert.match(read(view).text, /1 thing to mend in Word before this can be published/u);
  });

  it('asks nothing more once it is settled', () => {
    assert.deepEqual(titles({ ...sampleViews['briefing-preview'], state: 'published' }), []);
  });
});

describe('The discussion point card', () => {
  it('says where a person writes who reads it, what is heard, and that it is no referral', () => {
    const { text } = read(point({}));
    assert.match(text, /Point 2 of 5/u);
    assert.match(
      text,
      /Talk about practice, not about families\. Read by your team, Marit Olsen \(safeguarding lead\)/u,
    );
    assert.match(text, /You can also just reply in this thread/u);
    assert.match(text, /Not a referral; nobody monitors this\. Worried about a child\?/u);
    assert.match(read(point({ hears: 'mention' })).text, /Reply on this card, or mention me/u);
  });

  it('says how many have responded, and who', () => {
    assert.match(read(point({})).text, /3 responses, from Ana Ferreira and Bo Lindqvist\./u);
    assert.match(read(point({ responders: { count: 0, names: [], nameless: 0 } })).text, /No responses yet\./u);
    const names = Array.from({ length: 60 }, (_, index) => `Practitioner ${index + 1}`);
    assert.match(
      read(point({ responders: { count: 60, names, nameless: 0 } })).text,
      /Practitioner 12 and 48 others\./u,
    );
  });

  it('does not ask the question twice where the concern text asks it', () => {
    const { text } = read(point({ concernText: 'Worried about a child? Call 01323 464222.' }));
    assert.equal(text.match(/Worried about a child\?/gu)?.length, 1);
  });

  it('has the buttons that its place among the points allows', () => {
    const moving = ['Next point', 'Previous point', 'Finish discussion'];
    const movesAt = (number: number) => titles(point({ number })).filter((title) => moving.includes(title));
    assert.deepEqual(movesAt(1), ['Next point', 'Finish discussion']);
    assert.deepEqual(movesAt(3), ['Next point', 'Previous point', 'Finish discussion']);
    assert.deepEqual(movesAt(5), ['Finish discussion', 'Previous point']);
  });

  it('asks for what the contract names, with those labels', () => {
    assert.deepEqual(
      read(point({})).inputs.map((input) => input.label),
      [
        'Your response',
        'Said by',
        'Leave my name out of the minutes (colleagues may still guess)',
        'Action',
        'Owner',
        'By when',
      ],
    );
  });
});

describe('The review card', () => {
  it('offers for each response what is still to decide about it', () => {
    assert.deepEqual(buttonsFor({}), ['Leave out']);
    assert.deepEqual(buttonsFor({ findings: ['a phone number'] }), ['Leave out', 'Remove the detail', 'It is safe']);
    assert.deepEqual(buttonsFor({ findings: ['a phone number'], resolution: 'safe' }), [
      'Leave out',
      'Remove the detail',
    ]);
    assert.deepEqual(buttonsFor({ resolution: 'left-out' }), ['Put back']);
  });

  it('names what was found, and to whom the minutes go', () => {
    const { text } = read(sampleViews.review);
    assert.match(text, /May contain a phone number\./u);
    assert.match(text, /Marit Olsen, East Sussex County Council, marit\.olsen@example\.org/u);
    assert.match(text, /Decide about 1 response that may identify somebody/u);
  });
});

describe('The minutes card', () => {
  it('says what became of each delivery, and how much was left out', () => {
    const { text } = read(sampleViews.minutes);
    assert.match(text, /acknowledged by Marit Olsen on Monday 14 December at 3\.05pm/u);
    assert.match(text, /failed on Tuesday 15 December at 10\.40am: the mail server did not take it/u);
    assert.match(text, /1 response left out by the facilitator\./u);
  });

  it('points to the Word file where it cannot show all', () => {
    const [first] = sampleMinutes.points;
    assert.ok(first);
    const responses = Array.from({ length: 40 }, () => ({
      said: 'Ana Ferreira',
      standing: 'member' as const,
      text: 'Yes. '.repeat(700),
    }));
    const minutes = { ...sampleMinutes, points: [{ ...first, responses }] };
    assert.match(read({ ...sampleViews.minutes, minutes }).text, /The rest is in the Word file\./u);
    assert.doesNotMatch(read(sampleViews.minutes).text, /The rest is/u);
  });

  it('that were replaced say so, and cannot be reopened', () => {
    const view = { ...sampleViews.minutes, replacedBy: 2 };
    assert.match(read(view).text, /Replaced by version 2/u);
    assert.deepEqual(titles(view), []);
  });
});

describe('The minutes card of a safeguarding lead', () => {
  const view = sampleViews['lead-minutes'];

  it('asks for an acknowledgement, which is enough once, and then says who gave it and when', () => {
    assert.match(read(view).text, /Please press Acknowledge receipt[\s\S]*One acknowledgement is enough/u);
    assert.deepEqual(titles(view), ['Acknowledge receipt', 'All minutes']);
    const acknowledged = { ...view, acknowledged: { by: 'Tom Okafor', at: '2026-12-14T15:05:00Z' } };
    assert.match(read(acknowledged).text, /Acknowledged by Tom Okafor on Monday 14 December 2026 at 3\.05pm\./u);
    assert.deepEqual(titles(acknowledged), ['All minutes']);
  });

  it('that was replaced asks for nothing', () => {
    const replaced = { ...view, replacedBy: 2 };
    assert.match(read(replaced).text, /Replaced by version 2/u);
    assert.doesNotMatch(read(replaced).text, /Please press/u);
    assert.deepEqual(titles(replaced), ['All minutes']);
  });
});

describe('The help card in a person’s own chat', () => {
  it('offers what their roles do, the most particular first, of which a phone shows two', () => {
    const roles = { leadOf: ['East Sussex County Council'], unacknowledged: 3, facilitated: 2 };
    const view = { kind: 'help', where: 'personal', publisher: true, roles } as const;
    assert.match(read(view).text, /3 sets of minutes wait for your acknowledgement/u);
    assert.match(read({ ...view, roles: { ...roles, unacknowledged: 1 } }).text, /1 set of minutes waits/u);
    assert.match(read({ ...view, roles: { ...roles, unacknowledged: 0 } }).text, /None waits for you now/u);
    assert.deepEqual(titles(view), ['Minutes', 'Coverage', 'Deliveries', 'Briefings']);
    assert.deepEqual(
      partsOfType(renderCard(view).card, 'Action.Execute').map((action) => action['mode']),
      ['primary', 'primary', 'secondary', 'secondary'],
    );
  });

  it('tells somebody with no such role how to take part', () => {
    const roles = { leadOf: [], unacknowledged: 0, facilitated: 0 };
    const { text } = read({ kind: 'help', where: 'personal', publisher: false, roles });
    assert.match(text, /For everybody in a team/u);
    assert.doesNotMatch(text, /For safeguarding leads|For publishers|lead a discussion/u);
  });
});

describe('The coverage card', () => {
  const view = sampleViews.coverage;
  const [chart] = partsOfType(renderCard(view).card, 'Chart.HorizontalBar.Stacked');
  const bars = chart?.['data'] as readonly { title: string; data: readonly { legend: string; value: number }[] }[];

  it('draws how many teams came how far, in numbers of teams, so that each bar’s sum is how many there are', () => {
    assert.equal(chart?.['title'], 'How many teams came how far');
    assert.deepEqual(
      bars.map(({ title, data }) => [title, ...data.map(({ value }) => value)]),
      [
        ['Posted: 23 of 24 teams', 23, 1],
        ['Opened: 16 of 24 teams', 16, 8],
        ['Discussed: 14 of 24 teams', 14, 10],
        ['Minutes approved: 11 of 24 teams', 11, 13],
        ['Acknowledged: 9 of 24 teams', 9, 15],
      ],
    );
  });

  it('says in words beneath what is not out of teams', () => {
    assert.match(read(view).text, /All, 24 teams[\s\S]*actions done 8 of 21 · said what changed 4 of 11/u);
  });
});

describe('The list of received minutes', () => {
  const view = sampleViews['received-minutes'];

  it('says where it stands, and has a page before and after where there is one', () => {
    assert.match(read(view).text, /12 sets of minutes, 1 not acknowledged yet\. Page 2 of 3\./u);
    assert.deepEqual(titles(view), ['Acknowledge receipt', 'Read', 'Read', 'Previous page', 'Next page']);
    assert.deepEqual(titles({ ...view, page: 1 }).slice(-1), ['Next page']);
    assert.deepEqual(titles({ ...view, page: 3 }).slice(-1), ['Previous page']);
  });

  it('says that there is nothing yet', () => {
    const empty = { ...view, total: 0, unacknowledged: 0, page: 1, pages: 1, lines: [], told: undefined };
    assert.match(read(empty).text, /East Sussex County Council has received no minutes yet/u);
    assert.deepEqual(titles(empty), []);
  });
});

describe('Cards with lists', () => {
  it('count what they have no place for', () => {
    const [line] = sampleViews.deliveries.lines;
    assert.ok(line);
    const lines = Array.from({ length: 500 }, () => line);
    assert.match(read({ ...sampleViews.deliveries, lines }).text, /and \d+ others\. The whole list/u);
  });

  it('have nothing to press where there is nothing to choose', () => {
    assert.deepEqual(titles({ kind: 'choose-briefing', choices: [] }), []);
    assert.deepEqual(titles({ kind: 'team-question', choices: [] }), []);
    assert.deepEqual(titles({ ...sampleViews['confirm-organisation'], confirmed: true }), []);
  });
});

describe('The help card', () => {
  it('names the commands that work where it is shown', () => {
    assert.match(read(sampleViews.help).text, /post here/u);
    assert.doesNotMatch(read({ ...sampleViews.help, where: 'chat' }).text, /post here/u);
    assert.match(read({ ...sampleViews.help, where: 'personal', publisher: true }).text, /coverage/u);
    assert.doesNotMatch(read({ ...sampleViews.help, where: 'personal' }).text, /coverage/u);
  });

  it('says that a message in a thread is public already', () => {
    assert.match(read(sampleViews.help).text, /can be read by everybody there, even if your name is left out/u);
  });
});
