import { type Html, html } from '../../minutes/html.ts';
import { words } from '../../words/words.ts';
import { page } from '../page.ts';

const link = (address: string, text: string): Html => html`<p><a href="${address}">${text}</a></p>`;

/** A button that signs out: a form, for what only reads must not change anything. */
export const signOutForm = (): Html =>
  html`<form method="post" action="/evidence/sign-out"><button type="submit">${words().signIn.signOut}</button></form>`;

export type SignInRefusal = keyof ReturnType<typeof words>['signIn']['refusals'];

/** Another try helps, with this account or another. */
const AGAIN: ReadonlySet<SignInRefusal> = new Set([
  'token-refused',
  'foreign-tenant',
  'not-begun',
  'declined',
  'unreachable',
  'not-our-page',
]);

export const refusedPage = (why: SignInRefusal): string => {
  const { heading, refusals, signInAgain } = words().signIn;
  const again = AGAIN.has(why) ? link('/evidence/sign-in?account=choose', signInAgain) : html``;
  return page({ title: heading, body: html`<p>${refusals[why]}</p>${again}` });
};

export const signedOutPage = (): string => {
  const { signedOut, signInAgain } = words().signIn;
  const again = link('/evidence/sign-in?account=choose', signInAgain);
  return page({ title: signedOut.heading, body: html`<p>${signedOut.text}</p>${again}` });
};

/** For somebody who is signed in, and whom the page is not for. */
export const notAReaderPage = (partnership: string): string => {
  const { notAReader } = words().signIn;
  const body = html`<p>${notAReader.text(partnership)}</p>
<p>${notAReader.whomToAsk(partnership)}</p>
${signOutForm()}`;
  return page({ title: notAReader.heading, body });
};

export type TeamsScripts = { readonly library: string; readonly ours: string };

/** In Microsoft Teams: its library asks for a token, and our script brings it here. `to` is where to go on afterwards. */
export const teamsPage = ({ library, ours }: TeamsScripts, to: string): string => {
  const { inTeams } = words().signIn;
  const inBrowser = html`<a href="${to}" target="_blank" rel="noopener">${inTeams.inBrowser}</a>`;
  const body = html`<p id="working" role="status" data-to="${to}">${inTeams.working}</p>
<p id="failed" role="alert" hidden>${inTeams.failed} ${inBrowser}</p>
<noscript><p>${inTeams.withoutScript} ${inBrowser}</p></noscript>
<script src="${library}" defer></script>
<script src="${ours}" defer></script>`;
  return page({ title: inTeams.heading, body });
};
