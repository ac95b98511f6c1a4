/** An email as it is to be sent; both bodies say the same. Addresses and header texts hold no line breaks. */
export type Mail = {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Stable for a delivery: a repeat after an unclear outcome carries the same, so that mail programs fold it. */
  readonly messageId: string;
  /** The mail that this one follows up, so that mail programs show them together. */
  readonly inReplyTo?: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: Uint8Array;
  }[];
};

/** accepted: the mail server has taken it. later: not sent or unclear, try again. never: this will not be accepted. */
export type MailOutcome = { readonly kind: 'accepted' } | { readonly kind: 'later' | 'never'; readonly code: string };

/** Sends one email. Not atomic: an outcome of `later` may have been sent, so a repeat must carry the same messageId. Never throws. */
export type Mailer = { send(mail: Mail): Promise<MailOutcome>; close(): Promise<void> };
