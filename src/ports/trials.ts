/** What a mail server answers to whoever would send mail through it. Codes only, never its words. */
export type MailServerTried =
  | { readonly kind: 'ready'; readonly encrypted: boolean; readonly authenticated: boolean }
  | { readonly kind: 'refused'; readonly at: 'connection' | 'login'; readonly code: string };

/** What the place that issues the bot's own tokens answers. `date` is its clock, as HTTP writes it. */
export type CredentialsTried =
  | { readonly kind: 'good'; readonly date: string | undefined }
  /** `code` is Microsoft Entra's, such as AADSTS7000215, or the HTTP status. */
  | { readonly kind: 'refused'; readonly code: string; readonly date: string | undefined }
  | { readonly kind: 'not-reached'; readonly host: string }
  /** No password is used: the platform vouches for a managed identity, and only there. */
  | { readonly kind: 'managed' };
