import type { Config } from './config.ts';
import type { SignInSettings } from './web/sign-in/sign-in-desk.ts';

/** How people sign in to pages. Without an app id whoever sits at this computer is one person: in the Playground its current user. */
export const signInOf = (config: Config): SignInSettings =>
  config.MicrosoftAppId === undefined
    ? { kind: 'local', user: config.LOCAL_USER ?? config.PUBLISHERS[0] }
    : {
        kind: 'entra',
        appId: config.MicrosoftAppId,
        secret: config.MicrosoftAppPassword,
        authority: config.signInAuthority,
        tenants: config.ALLOWED_TENANTS,
      };
