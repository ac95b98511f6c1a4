import type { MinutedAction, MinutedPoint, Minutes } from '../domain/minutes.ts';
import { asNamed, asWritten } from '../words/recorded.ts';

/** An agreed action as people read it. */
export const actionAsRead = <A extends Pick<MinutedAction, 'what' | 'owner'>>(action: A): A => ({
  ...action,
  what: asWritten(action.what),
  owner: asWritten(asNamed(action.owner)),
});

const pointAsRead = (point: MinutedPoint): MinutedPoint => ({
  ...point,
  responses: point.responses.map((one) => ({ ...one, said: asNamed(one.said), text: asWritten(one.text) })),
  nothingToAdd: point.nothingToAdd.map(asNamed),
});

/** Minutes as people read them: what stands in them for who is not named, and for what was removed, in their language. */
export const minutesAsRead = (minutes: Minutes): Minutes => ({
  ...minutes,
  facilitator: asNamed(minutes.facilitator),
  ...(minutes.meeting && { meeting: { ...minutes.meeting, title: asWritten(minutes.meeting.title) } }),
  present: minutes.present.map((one) => ({ ...one, name: asNamed(one.name) })),
  points: minutes.points.map(pointAsRead),
  agreedActions: minutes.agreedActions.map(actionAsRead),
  distribution: minutes.distribution.map((one) => ({ ...one, name: asNamed(one.name) })),
  approved: minutes.approved && { ...minutes.approved, by: asNamed(minutes.approved.by) },
});
