import type { Activity } from './wire.ts';

/** What the bot's endpoint answered to one activity. Status 0: nothing listened, or the connection broke. */
export type Answer = { readonly activity: Activity; readonly status: number; readonly body: unknown };

/** Makes the Authorization header for an activity ("Bearer …"); undefined sends none. */
export type Authorization = (activity: Activity) => string | undefined | Promise<string | undefined>;

type Waiting = { readonly activity: Activity; readonly settle: (answer: Promise<Answer>) => void };

/** Activities on their way to the bot, as Teams brings them: usually once and in order, sometimes neither. */
export class Deliveries {
  /** Every answer in the order in which they came. */
  readonly answers: Answer[] = [];
  authorization: Authorization | undefined;
  /** How long Teams waits for the bot. PLATFORM.md: about 15 s, then it delivers the same activity again. */
  patienceMs: number;
  #url: string | undefined;
  #held: Waiting[] | undefined;

  constructor(options: { readonly patienceMs: number; readonly authorization: Authorization | undefined }) {
    this.patienceMs = options.patienceMs;
    this.authorization = options.authorization;
  }

  connectTo(url: string): void {
    const address = new URL(url);
    if (address.pathname === '/') address.pathname = '/api/messages';
    this.#url = address.href;
  }

  deliver(activity: Activity): Promise<Answer> {
    const held = this.#held;
    if (held === undefined) return this.#bring(activity);
    return new Promise((settle) => held.push({ activity, settle }));
  }

  hold(): void {
    this.#held ??= [];
  }

  /** Brings what was held, one after the other. */
  async release(order: 'as sent' | 'reversed'): Promise<void> {
    const waiting = this.#held ?? [];
    this.#held = undefined;
    for (const { activity, settle } of order === 'reversed' ? waiting.toReversed() : waiting) {
      const answer = this.#bring(activity);
      settle(answer);
      await answer;
    }
  }

  async #bring(activity: Activity): Promise<Answer> {
    const again = setTimeout(() => this.#bringAgain(activity), this.patienceMs);
    try {
      return activity.type === 'invoke' ? await this.#bringImpatiently(activity) : await this.#post(activity);
    } finally {
      clearTimeout(again);
    }
  }

  #bringAgain(activity: Activity): void {
    if (activity.type !== 'invoke') void this.#post(activity);
  }

  /** Nobody waits for a click longer than Teams does; what the bot answers later is not shown. */
  #bringImpatiently(activity: Activity): Promise<Answer> {
    const { promise: tooLate, resolve } = Promise.withResolvers<Answer>();
    const timer = setTimeout(() => resolve({ activity, status: 504, body: undefined }), this.patienceMs);
    return Promise.race([this.#post(activity), tooLate]).finally(() => clearTimeout(timer));
  }

  async #post(activity: Activity): Promise<Answer> {
    const answer = await this.#send(activity);
    this.answers.push(answer);
    return answer;
  }

  async #send(activity: Activity): Promise<Answer> {
    if (this.#url === undefined) throw new Error('No bot to deliver to. Call teams.connectTo(url) first.');
    const authorization = await this.authorization?.(activity);
    // A kept connection to a bot that was killed and started again would break the first activity after it.
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      connection: 'close',
      ...(authorization && { authorization }),
    };
    try {
      const response = await fetch(this.#url, { method: 'POST', headers, body: JSON.stringify(activity) });
      return { activity, status: response.status, body: parsed(await response.text()) };
    } catch {
      return { activity, status: 0, body: undefined };
    }
  }
}

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
};
