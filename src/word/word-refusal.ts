/** Why a file was not read as a briefing. Nothing is imported or changed by any of them. */
export type WordRefusal =
  | 'too-large'
  | 'not-word'
  | 'old-word'
  | 'encrypted'
  | 'macros'
  | 'unpacks-too-large'
  | 'unsafe-names'
  | 'unreadable'
  | 'too-long'
  | 'too-complicated';
