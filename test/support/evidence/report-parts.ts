/** The headings of the evidence report, in their order. */
export const REPORT_PARTS = [
  'In short',
  'What was published',
  'The ladder by organisation',
  'What teams said',
  'Actions and what changed',
  'Who is late',
  'Method and limits',
] as const;
