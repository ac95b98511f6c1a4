import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { OrganisationId } from '../domain/ids.ts';
import type { Directory } from '../domain/organisation.ts';
import { words } from '../words/words.ts';
import { minutesLook } from './minutes-look.ts';
import { filled, line, saying } from './texts.ts';

const lead = z.strictObject({
  name: line(200),
  email: z.email(saying((says) => says.notEmail)),
  entraObjectId: z.string().optional(),
  deputy: z.boolean().default(false),
});

const organisation = z.strictObject({
  id: line(100)
    .regex(
      /^[A-Za-z0-9._-]+$/u,
      saying((says) => says.idLetters),
    )
    .transform((id) => id as OrganisationId),
  name: line(200),
  tenantIds: z.array(line(100)),
  retentionMonths: z.int().min(1).optional(),
  shareResponses: z.boolean().default(false),
  concernText: z.string().trim().min(1).max(1_000).optional(),
  minutes: minutesLook.optional(),
  safeguardingLeads: z.array(lead),
});

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const directory = z
  .strictObject({
    partnership: z.strictObject({ name: line(200), concernText: filled.max(1_000) }),
    organisations: z.array(organisation),
  })
  .superRefine((read, context) => {
    for (const id of repeated(read.organisations.map((one) => one.id)))
      context.addIssue({ code: 'custom', path: ['organisations'], message: words().directory.sameId(id) });
  });

export type DirectoryRead =
  | { readonly directory: Directory; readonly hash: string }
  | { readonly faults: readonly string[] };

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '') || words().directory.wholeFile;

const parse = (text: string): { value: unknown } | { fault: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: `${words().directory.wholeFile}: ${words().directory.notJson}` };
  }
};

/** Reads a directory file, checked whole: every fault at once, each with its place, such as `organisations[1].name`. */
export const readDirectoryFile = (text: string): DirectoryRead => {
  const json = parse(text.replace(/^\uFEFF/u, ''));
  if ('fault' in json) return { faults: [json.fault] };
  const read = directory.safeParse(json.value);
  if (!read.success) return { faults: read.error.issues.map((one) => `${placeOf(one.path)}: ${one.message}`) };
  return { directory: read.data, hash: createHash('sha256').update(text).digest('hex') };
};
