import type { DetailKind } from '../../domain/identifying-detail.ts';

/** How a kind of detail is named to the person who wrote it; the detail itself is never repeated. */
export const details = {
  'nhs-number': 'an NHS number',
  'date-of-birth': 'a date of birth',
  postcode: 'a full postcode',
  phone: 'a phone number',
  email: 'an email address',
  'national-insurance-number': 'a National Insurance number',
  'case-number': 'a case or reference number',
  'childs-name': "a child's name",
} satisfies Record<DetailKind, string>;
