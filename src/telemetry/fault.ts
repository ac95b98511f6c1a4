import { type Code, codeOf } from '../ports/told.ts';

/** From where the product stands: the folders above may bear the name of whoever installed it. */
const HERE = /(?:file:\/\/)?[^\s(]*?\/((?:src|test|node_modules)\/)/gu;

/**
 * Where in our own code it went wrong; the message is left out, for it may hold what a person wrote, and lines of it may
 * look like places.
 */
const placeOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .replace(error.message, '')
        .split('\n')
        .filter((line) => /^\s+at .*:\d+:\d+\)?$/u.test(line))
        .slice(0, 4)
        .map((line) => line.trim().replace(HERE, '$1'))
    : [];

const kindOf = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error);

const codeIn = (error: unknown): Code | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? codeOf(error.code) : undefined;

/** All that is told of something that should not have happened. */
export const faultOf = (error: unknown) => ({ kind: kindOf(error), code: codeIn(error), at: placeOf(error) });
