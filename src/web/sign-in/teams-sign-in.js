/** Runs in the tab: asks Microsoft Teams for a token, brings it to the server, and goes on to the page that was asked for. */
const { app, authentication } = window.microsoftTeams;
const working = document.getElementById('working');

const signIn = async () => {
  await app.initialize();
  const token = await authentication.getAuthToken();
  const answer = await fetch('/evidence/teams', { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(String(answer.status));
  // Without the cookie the page would send us here again, for ever.
  const session = await fetch('/evidence/session');
  if (!session.ok) throw new Error('no cookie was kept');
  window.location.replace(working.dataset.to);
};

signIn().catch(() => {
  working.hidden = true;
  document.getElementById('failed').hidden = false;
});
