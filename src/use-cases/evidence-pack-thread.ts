import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../ports/clock.ts';
import { inSnapshot } from '../store/backup/place.ts';
import type { Store } from '../store/store.ts';
import { languageOf } from '../words/languages.ts';
import { speak } from '../words/words.ts';
import { type PackJob, packsHere } from './evidence-pack-apart.ts';

/** Makes one pack. It only reads, and holds up nobody who writes. */
const makePack = async (port: MessagePort, { place, language, ask }: PackJob): Promise<void> => {
  const spoken = languageOf(language);
  if (spoken.ok) speak(spoken.value.words);
  const store: Store = {
    transaction: (work) => inSnapshot(place, ({ tx }) => work(tx)),
    ready: async () => true,
    close: async () => undefined,
  };
  port.postMessage(await packsHere({ store, clock: systemClock })(ask));
};

// Started by packsApart, with what to make.
if (parentPort !== null) await makePack(parentPort, workerData as PackJob);
