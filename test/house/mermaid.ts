import { text } from './files.ts';

export type Arrow = readonly [from: string, to: string];

/** The Mermaid diagrams of a page. */
export const diagramsIn = (page: string): readonly string[] =>
  [...text(page).matchAll(/```mermaid\n([\s\S]*?)```/gu)].map(([, diagram]) => diagram ?? '');

/** The frames of a flowchart, each with the rooms that stand in it, one a line. */
export const framesIn = (diagram: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...diagram.matchAll(/subgraph (\S+)\n([\s\S]*?)\n {2}end/gu)].map(([, frame = '', inside = '']) => [
      frame,
      inside.split('\n').map((line) => line.trim()),
    ]),
  );

/** Every arrow between rooms; a frame's arrow is one for each room in it, and `&` joins what an arrow holds for. */
export const arrowsIn = (diagram: string): readonly Arrow[] => {
  const frames = framesIn(diagram);
  const rooms = (side: string): readonly string[] => side.split(' & ').flatMap((one) => frames.get(one) ?? [one]);
  return [...diagram.matchAll(/^ {2}(\S.*) --> (.*)$/gmu)].flatMap(([, from = '', to = '']) =>
    rooms(from).flatMap((one) => rooms(to).map((other): Arrow => [one, other])),
  );
};
