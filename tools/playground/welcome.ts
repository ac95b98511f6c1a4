import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** What a newcomer reads when everything runs: where to look, and the whole job in five steps. */
export const welcome = ({ botPort, playgroundPort, dataDir }: Settings): string => `
Open http://127.0.0.1:${playgroundPort} in your browser. You are Priya Shah, who may publish briefings.

Five things to try:
  1. Click "Practice learning" under Teams Channel: that adds the app to the Early Help Team.
  2. In Personal Chat write: publish. Look through the sample briefing, choose a date under "Discuss by" and press Publish.
  3. Go back to Practice learning. Press Start discussion on the briefing, answer the first point and press Send response.
  4. Press Next point until the last one, then Finish discussion. Read the minutes and press Approve and forward.
  5. Open the newest message in ${join(dataDir, 'outbox')} and follow its link to acknowledge the minutes. Then write coverage in
     Personal Chat to see who has discussed the briefing.

What came of it all stands at http://127.0.0.1:${botPort}/evidence, where you are signed in as Priya Shah.
In a channel the bot hears you when you mention it: @Audit briefings help. Reloading the page empties the page, not
the bot. What the bot keeps is in ${dataDir}; delete that folder to begin again.
The bot listens on 127.0.0.1:${botPort}. Press Ctrl-C to stop both.
`;
