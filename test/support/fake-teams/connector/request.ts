import type { Json } from '../json.ts';

/** What a bot asks of the connector. Replying and sending are one: Teams puts a message where the conversation id says. */
export type Operation =
  | 'create'
  | 'send'
  | 'update'
  | 'delete'
  | 'read members'
  | 'read team'
  | 'read meeting'
  | 'download'
  | 'unknown';

/** One request of the bot as it was received, and what became of it. */
export type ConnectorRequest = {
  /** 1, 2, 3 … in the order of arrival. */
  readonly number: number;
  readonly at: Date;
  readonly method: string;
  /** Without the service URL's own path, still encoded. */
  readonly path: string;
  readonly operation: Operation;
  /** Decoded parts of the path: conversationId, activityId, memberId, teamId … */
  readonly named: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The conversation concerned; for a new thread, its channel. */
  readonly conversationId: string | undefined;
  readonly body: Json;
  readonly bytes: number;
  readonly authorization: string | undefined;
  /** Whether Teams did what was asked, whatever the bot was told. */
  accepted: boolean;
  /** What the bot was told; undefined as long as it was told nothing. */
  answered: number | 'reset' | 'nothing' | undefined;
};

export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
