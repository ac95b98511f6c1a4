import { scaleLinear, scalePoint } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { MOMENTS, type Moment, type WeekProgress } from '../../domain/weekly-progress.ts';
import { type Html, html } from '../../minutes/html.ts';
import { words } from '../../words/words.ts';

const WIDTH = 760;
const HEIGHT = 320;
const AT = { left: 48, right: 590, top: 14, bottom: 284 } as const;
const LINE_OF_TEXT = 20;

/** Added up week by week: how many teams had come so far by its end. */
export const addedUp = (weeks: readonly WeekProgress[]): readonly WeekProgress[] => {
  const sums = Object.fromEntries(MOMENTS.map((one) => [one, 0])) as Record<Moment, number>;
  return weeks.map(({ week, ...happened }) => {
    for (const one of MOMENTS) sums[one] += happened[one];
    return { week, ...sums };
  });
};

/** The weeks in which a month begins, and no more of them than there is room for. */
const monthsIn = (weeks: readonly WeekProgress[]): readonly string[] => {
  const firsts = weeks
    .map((one) => one.week)
    .filter((week, at, all) => at === 0 || week.slice(0, 7) !== all[at - 1]?.slice(0, 7));
  const every = Math.ceil(firsts.length / 13);
  return firsts.filter((_week, at) => at % every === 0);
};

/** Labels beside the ends of the lines: in their order, and none upon another. */
const labelHeights = (ends: readonly number[]): readonly number[] => {
  const order = ends.map((_end, at) => at).toSorted((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0) || a - b);
  const heights = [...ends];
  let last = -LINE_OF_TEXT;
  for (const at of order) {
    last = Math.max(ends[at] ?? 0, last + LINE_OF_TEXT);
    heights[at] = last;
  }
  const over = Math.max(0, last - AT.bottom);
  return heights.map((height) => height - over);
};

const text = (number: number): string => String(Math.round(number * 10) / 10);

type Scales = { readonly x: (week: string) => number; readonly y: (teams: number) => number };

const grid = ({ y }: Scales, ticks: readonly number[]): readonly Html[] =>
  ticks.map(
    (tick) => html`<line x1="${text(AT.left)}" x2="${text(AT.right)}" y1="${text(y(tick))}" y2="${text(y(tick))}"/>
<text x="${text(AT.left - 8)}" y="${text(y(tick) + 5)}" text-anchor="end">${words().evidencePage.weeks.number(tick)}</text>`,
  );

const months = ({ x }: Scales, weeks: readonly WeekProgress[]): readonly Html[] => {
  const month = new Intl.DateTimeFormat(words().locale, { month: 'short', timeZone: 'UTC' });
  const at = text(AT.bottom + 24);
  return monthsIn(weeks).map(
    (week) => html`<text x="${text(x(week))}" y="${at}">${month.format(new Date(`${week}T12:00:00Z`))}</text>`,
  );
};

const drawn = (scales: Scales, weeks: readonly WeekProgress[]): readonly Html[] => {
  const { evidence, evidencePage } = words();
  const last = weeks.at(-1);
  const heights = labelHeights(MOMENTS.map((one) => scales.y(last?.[one] ?? 0)));
  return MOMENTS.map((one, at) => {
    const path = line<WeekProgress>(
      (week) => scales.x(week.week),
      (week) => scales.y(week[one]),
    )
      .curve(curveStepAfter)
      .digits(1);
    const label = evidencePage.weeks.reached(evidence.rungs[one], last?.[one] ?? 0);
    return html`<path class="${one}" d="${path(weeks) ?? ''}"/>
<text class="${one}" x="${text(AT.right + 10)}" y="${text((heights[at] ?? 0) + 5)}">${label}</text>`;
  });
};

/**
 * The plot as a picture that is part of the page: it needs no script, and each line is told apart by its dashes and its label,
 * not by its colour alone. What it shows stands in a table beside it.
 */
export const weeklyPlot = (progress: readonly WeekProgress[], about: string): Html => {
  const weeks = addedUp(progress);
  const most = Math.max(1, ...weeks.map((one) => one.posted));
  const y = scaleLinear([0, most], [AT.bottom, AT.top]).nice(5);
  const x = scalePoint(
    weeks.map((one) => one.week),
    [AT.left, AT.right],
  );
  const scales: Scales = { x: (week) => x(week) ?? AT.left, y };
  const ticks = y.ticks(5).filter(Number.isInteger);
  return html`<svg class="plot" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-labelledby="plot-about">
<title id="plot-about">${about}</title>
<g class="grid">${grid(scales, ticks)}${months(scales, weeks)}</g>
${drawn(scales, weeks)}</svg>`;
};
