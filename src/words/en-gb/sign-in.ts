const NOTHING = 'Nothing was shown or changed.';
const AGAIN = 'Please sign in again.';

/** What somebody reads who could not be signed in to the partnership's page: what happened, and what to do next. */
export const signIn = {
  heading: 'You are not signed in',
  /** Links and buttons. */
  signInAgain: 'Sign in again',
  otherAccount: 'Sign in with another account',
  signOut: 'Sign out',
  signedOut: {
    heading: 'You are signed out',
    text: 'You are signed out of this page. You are still signed in to Microsoft 365.',
  },
  refusals: {
    'token-refused': `What came from Microsoft could not be accepted. ${NOTHING} ${AGAIN} If it happens again, please tell whoever looks after this app in your organisation.`,
    'foreign-tenant': `Your Microsoft 365 account is of an organisation that does not use this app. ${NOTHING} If you have another account, please sign in with that. If yours should work, please ask the partnership.`,
    'not-begun': `This sign-in was begun in another window, or too long ago. ${NOTHING} ${AGAIN}`,
    declined: `The sign-in was not completed. ${NOTHING} ${AGAIN} If Microsoft said that an administrator has to agree first, please ask whoever looks after this app in your organisation.`,
    'not-our-page': `That did not come from this page. ${NOTHING} Please open the page again.`,
    'not-this-computer': `Without an app id this page works only on the computer that the bot runs on, at its own address. ${NOTHING}`,
    'nobody-here': `Nobody is named as a publisher, so there is nobody to sign in as. ${NOTHING} Please set PUBLISHERS or LOCAL_USER, and start the bot again.`,
    'only-in-teams': `Here people sign in within Microsoft Teams only. ${NOTHING} Please open the app in Microsoft Teams, and there the tab “Evidence”.`,
    'address-insecure': `This server is not set up for signing in: its address for browsers, PUBLIC_URL, has to begin with https. ${NOTHING} Please tell whoever looks after this app in your organisation.`,
    unreachable: `Microsoft’s sign-in could not be reached just now. ${NOTHING} Please try again in a few minutes.`,
  },
  notAReader: {
    heading: 'This page is not for you, sorry',
    text: (partnership: string) =>
      `You are signed in, but you are neither a publisher of ${partnership}, nor does its directory name you as a safeguarding lead or deputy of an organisation. So nothing was shown to you.`,
    whomToAsk: (partnership: string) =>
      `If you should see it, please ask ${partnership}: publishers are named by whoever looks after this app, and leads in the partnership’s directory, with their Microsoft Entra object id. What your own team discussed, you find in your team’s channel.`,
  },
  inTeams: {
    heading: 'Evidence',
    working: 'You are being signed in with your Microsoft Teams account …',
    failed:
      'Microsoft Teams could not sign you in. Nothing was shown or changed. Please close this tab and open it again. If it happens again, please tell whoever looks after this app in your organisation.',
    withoutScript: 'Inside Microsoft Teams, signing in needs JavaScript. In a browser this page works without it:',
    inBrowser: 'Open this page in your browser',
  },
};
