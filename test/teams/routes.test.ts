import assert from 'node:assert/strict';
import type { Desk } from '#src/teams/handlers/handler.ts';
import { verbRoutes } from '#src/teams/routes.ts';
import { verbs } from '#src/teams/verbs.ts';

describe('The table of routes', () => {
  it('has one row for every button that a card may have, so that none is unknown when it is pressed', () => {
    const desk = {} as Desk;
    assert.deepEqual(
      verbRoutes(desk)
        .map(({ verb }) => verb)
        .sort(),
      Object.values(verbs).toSorted(),
    );
  });
});
