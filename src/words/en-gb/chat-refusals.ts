/** Why Microsoft Teams did not take a card; on the progress card, behind the name of a channel. */
export const chatRefusals = {
  'not-installed': 'the app is no longer installed there',
  blocked: 'posting there has been blocked by an administrator',
  gone: 'the channel no longer exists',
  'not-allowed': 'Microsoft Teams does not let the app post there',
  'too-large': 'Microsoft Teams found the card too large',
  'not-made': 'the card could not be made, so nothing was sent; whoever runs the bot finds why in its log',
};

/** The same, where it did not say why. */
export const refusedByTeams = 'Microsoft Teams did not take it';
