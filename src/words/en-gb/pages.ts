/** The pages that a browser shows. */
export const pages = {
  acknowledge: {
    title: 'Acknowledge receipt of minutes',
    sentToYou: 'These minutes were sent to you by email:',
    briefing: 'Briefing',
    briefingVersion: ({ title, version }: { readonly title: string; readonly version: number }) =>
      `${title} (version ${version})`,
    team: 'Team',
    organisation: 'Organisation',
    discussedOn: 'Discussed on',
    inYourName: (name: string) => `Your receipt is recorded in your name, ${name}, with the date and time.`,
    button: 'Acknowledge receipt',
    meaning:
      'This says that the minutes reached you, and not that you agree with them. Nothing is recorded until you press the button.',
  },
  acknowledged: {
    title: 'Receipt acknowledged',
    by: (given: { readonly name: string; readonly day: string; readonly time: string }) =>
      `Receipt acknowledged by ${given.name} on ${given.day} at ${given.time}. Thank you. You can close this page.`,
  },
  unknownLink: {
    title: 'This link does not work',
    why: 'It may have been cut short in the email, or changed on the way. Nothing was recorded.',
    next: 'Please open the link again from the email with the minutes. If it still does not work, ask the team whose minutes they are: they can see whether the minutes reached you.',
  },
  refused: {
    titles: {
      404: 'There is nothing here',
      405: 'That cannot be done here',
      413: 'That was too much',
      429: 'Too many requests',
      503: 'This does not work at the moment',
    },
    nothingRecorded:
      'Nothing was recorded or changed. If you came from an email of minutes, please open its link again.',
  },
};
