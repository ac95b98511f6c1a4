const NOTHING_CHANGED = 'Nothing was changed.';

/** Why something was not done: what happened, what was kept, what to do next. */
export const refusals = {
  'action-date-wrong': 'The date was not understood, so the action was not added. Please choose the date again.',
  'action-done': `Somebody has said that this action is done, so its date stays as it was. ${NOTHING_CHANGED}`,
  'action-empty': 'Please write what will be done, then press Save action. The action was not added yet.',
  'action-too-long':
    'An action can have up to 500 characters and an owner up to 100, so it was not added. Please shorten it.',
  'already-approved':
    'These minutes are approved already and on their way. To change something, reopen the discussion.',
  'already-confirmed': 'This team’s organisation is confirmed already. If it is wrong, please ask the partnership.',
  'already-discussed':
    'Your team has discussed this briefing, and its minutes are approved. To go on, press Reopen discussion on the minutes.',
  'already-facilitator': 'You are the facilitator of this discussion already.',
  'already-moved': 'Somebody has moved this discussion on already. The current point is below.',
  'already-nudged':
    'The late teams of this briefing have been nudged already, and each briefing is nudged once only. Nothing more was sent.',
  'already-open': 'This discussion has been started already: the current point is in this conversation.',
  'already-published': 'This briefing has been published already. The progress card shows how far it has come.',
  'already-settled': 'This posting is settled already. Nothing was posted again.',
  'details-unresolved':
    'Some responses may identify somebody. Please decide about each: Leave out, Remove the detail, or It is safe. Then approve again.',
  discarded: 'This draft was discarded. To publish it, import the Word file again.',
  'discuss-by-past': 'The date is in the past. Nothing was published. Please choose a date from today on.',
  'discuss-by-wrong': 'The date was not understood. Nothing was published. Please choose the “Discuss by” date again.',
  'discussion-finished': `This discussion is finished, so nothing more is recorded. ${NOTHING_CHANGED} The facilitator can reopen it.`,
  'has-blocking-problems':
    'This briefing cannot be published yet: please mend the problems listed on the card in Word, and import it again.',
  'held-on-wrong':
    'The day on which you talked was not understood, or lies ahead. Nothing was recorded. Please choose it again.',
  'message-deleted': 'This message was deleted before it came here, so it is not recorded.',
  'lead-in-own-chat': 'Minutes are shown to a safeguarding lead alone. Please say “minutes” in your own chat with me.',
  'minutes-approved':
    'The minutes are approved, so responses can no longer be changed. The facilitator can reopen the discussion.',
  'new-date-wrong':
    'The date was not understood, or lies in the past, so the action keeps its date. Please choose a date from today on, then press Change date.',
  'newer-version':
    'A newer version of this briefing is published already. Nothing was changed. To correct that one, import the Word file again.',
  'no-answer-to-withdraw':
    'You have given no answer here with your name, so nothing was withdrawn. An answer without a name cannot be taken back: nothing says whose it is.',
  'no-discussion-here': 'No discussion is open in this conversation. Say “start” to begin one.',
  'no-such-point': 'There is no further point in that direction. To end, press Finish discussion or say “finish”.',
  'nobody-late': 'No team is late with this briefing that could be reminded. Nothing was sent.',
  'nobody-chosen': 'Please choose who gets the briefing. Nothing was published.',
  'not-a-lead': `The directory does not name you as a safeguarding lead or deputy of an organisation. ${NOTHING_CHANGED} If it should, please ask the partnership. The link in your email works all the same.`,
  'not-a-draft': 'This draft was published or discarded already. Nothing was changed.',
  'not-a-member':
    'Only members of the organisation whose team this is can do that. You are welcome to respond to the discussion points.',
  'not-a-publisher':
    'Only publishers of the partnership can do that. Nothing was changed. If you should be one, please ask the partnership.',
  'not-facilitator':
    'Only the facilitator, {facilitator}, can do that. To lead the discussion yourself, press Take over.',
  'not-in-conversation': `As far as I can see you are not a member of this team or chat, so ${NOTHING_CHANGED.toLowerCase()} If this app has not been added here yet, please ask the owner to add it. Otherwise please ask the owner to add you.`,
  'not-in-own-chat':
    'Publishers do that in their own chat with me, because what it shows is of every organisation. Please say it in your own chat with me.',
  'not-in-review':
    'This discussion is still open, so there are no draft minutes to review. Finish the discussion first.',
  'not-offered': 'That organisation is not one that your team can choose. Nothing was saved. Please choose again.',
  'not-the-author': 'Only the person who gave a response can change or withdraw it. Nothing was changed.',
  'not-understood': `This card sent something that was not understood. ${NOTHING_CHANGED} Please say “start” or “briefings” for a fresh card.`,
  'not-sent-to-team': `This briefing has not been sent to your team, so there is nothing to start. ${NOTHING_CHANGED} Say “briefings” to see those of your team.`,
  'nothing-declared': `Nobody has said yet which organisation this team belongs to. ${NOTHING_CHANGED} Please ask the team to say “organisation” in its channel.`,
  'nothing-to-withdraw': 'You have no response to this point that could be withdrawn.',
  'nothing-written': 'Nothing was written yet. Please fill in what your team said to at least one point.',
  'only-in-a-channel': 'That works in a team’s channel. Please mention me there.',
  'only-in-a-chat': `This question is for a meeting chat, which has no team of its own. ${NOTHING_CHANGED} In a team’s channel, just say “start”.`,
  'open-elsewhere':
    'Your team is discussing this briefing in another conversation. Please go on there: a team has one discussion of a briefing.',
  'organisation-changed': `This team has said something else since this card was shown, so it was not confirmed. ${NOTHING_CHANGED} The card in this chat shows what it says now: please look at it, and confirm that.`,
  'other-conversation': `This card belongs to another conversation. ${NOTHING_CHANGED} Please use the card in the conversation of the discussion.`,
  'other-team': `This briefing was posted to another team. ${NOTHING_CHANGED} Say “briefings” to see those of this team.`,
  'response-empty': 'Please write your response first. Nothing was recorded. If you have none, press Nothing to add.',
  'response-too-long':
    'A response can have up to 4,000 characters, and this one is longer, so it was not recorded. Please shorten it or send it in parts.',
  'settled-by-tenant':
    'Your organisation is known from your Microsoft 365 account, so it cannot be changed here. If it is wrong, please ask the partnership.',
  'still-open': 'This discussion is open already. Say “start” to see its current point.',
  'too-many-present':
    'That list of names is too long. Nothing was recorded. Please list up to 200 people, separated by commas.',
  'typed-something':
    'You have typed a response, so it was not thrown away. Press Send response to record it, or clear it and press Nothing to add.',
  unavailable: `Microsoft Teams could not say just now whether you are in this conversation. ${NOTHING_CHANGED} Please try again in a moment.`,
  'already-withdrawn': `This briefing is withdrawn already. ${NOTHING_CHANGED}`,
  'not-published': `This briefing is not published, so there is nothing to withdraw. ${NOTHING_CHANGED}`,
  'reason-too-long': `A reason can have up to 300 characters, and this one is longer. ${NOTHING_CHANGED} Please shorten it.`,
  withdrawn: `The partnership has withdrawn this briefing, so no discussion of it can start or be written up. ${NOTHING_CHANGED} Say “briefings” to see the others of your team.`,
  'withdrawn-version': `This briefing is withdrawn. ${NOTHING_CHANGED} To offer it again, import a corrected Word file and publish that.`,
  'unknown-action': `This action is not known here: its records may have come to their end. ${NOTHING_CHANGED}`,
  'unknown-briefing': `This briefing is not known here. ${NOTHING_CHANGED} Say “briefings” to see those of this team.`,
  'unknown-discussion': `This discussion is not known here. ${NOTHING_CHANGED} Say “start” to begin one.`,
  'unknown-minutes': `These minutes are not known here, or went to another organisation. ${NOTHING_CHANGED} Say “minutes” in your own chat with me to see yours.`,
  'unknown-organisation':
    'One of the organisations is no longer in the directory. Nothing was published. Say “publish” for a fresh preview.',
  'unknown-posting': `This posting is not known. ${NOTHING_CHANGED} Please look at the newest progress card.`,
  'unknown-reminder': `This reminder is not known here, or is over. ${NOTHING_CHANGED}`,
  'unknown-response': 'This response was withdrawn, or does not belong to this discussion. Nothing was changed.',
  'unknown-team': 'This team is not known yet. Please remove the app from the team and add it again.',
  'unknown-verb': `This button is not known: the card may come from another version of the app. ${NOTHING_CHANGED} Please say “start” for a fresh card.`,
  'in-review':
    'This discussion is finished, and its draft minutes wait for {facilitator}, who can approve them or reopen the discussion.',
};

/** Stands for {facilitator} where nobody can be named. */
export const itsFacilitator = 'its facilitator';
