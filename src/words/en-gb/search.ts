/** The search for briefings, beside the box where people write a message. */
export const search = {
  noneOfYours:
    'No team of yours has this app yet, so there are no briefings to find. They come to your team’s channel once it is added there.',
  nothingSent: 'No briefing has been published to your organisation yet.',
  nothingFound: 'No briefing has all of these words. Try fewer, or other ones.',
  noMore: 'There are no more briefings.',
  notNow: 'Briefings cannot be searched just now. Nothing was changed. Please try again in a moment.',
  unknown: 'This search is not known: the app may have been updated since. Please close the search and open it again.',
  /** Under a title that was found, before what the briefing is about. */
  discussBy: (day: string) => `Discuss by ${day}.`,
};
