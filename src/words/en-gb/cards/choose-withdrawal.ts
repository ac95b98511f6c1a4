import { counted } from '../counted.ts';
import { withdrawing } from '../withdrawing.ts';

/** For a publisher: which briefing to withdraw. */
export const chooseWithdrawal = {
  ...withdrawing,
  title: 'Withdraw a briefing',
  choice: 'Briefing',
  choiceMissing: 'Please choose a briefing.',
  choiceOf: ({ title, channels }: { title: string; channels: number }) => `${title} (${counted(channels, 'channel')})`,
  nothing: 'No briefing is published that could be withdrawn.',
  done: 'The briefing is withdrawn. Its cards say so within minutes; the progress card counts them.',
};
