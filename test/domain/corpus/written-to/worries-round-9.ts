import { replies } from '../replies.ts';

/** Present worries, written before the rules were mended after the eighth round, and measured once they had been. */
export const presentWorries = replies`
I've a horrible feeling about the newborn in bay 4, nobody has come to see her.
A boy in my group asked me if it's normal for dads to sleep in your bed.
She says that she fell but those are finger prints.
One of the midwives shouted at a 16 year old in labour last night and called her a slag.
This child isn't being fed, I am sure.
Our lodger's little girl is left with him all weekend and she cries when he comes in.
Been told by a parent that the crossing warden gives the kids sweets and asks them back to his.
I'm dreading Monday because I know he'll have been hurt again.
Her mum has just told me she wants to end it all and take the baby with her.
We have had no sight of a four month old since the 3rd and I don't like it.
He has cigarette burns on his arm.
Could somebody ring me, I'm with a girl who has taken tablets.
A student has sent pictures of herself to a man in his 30s and he's threatening her.
The manager at our home locks the kitchen at 6 and the kids go hungry.
I do worry about that baby's weight.
Something happened at respite this weekend, he won't sit down.
A member of staff came in to work smelling of cannabis again today.
Mum's boyfriend answered the door and wouldn't let me see the children.
My neighbour's baby has been screaming since 6 this morning.
I think she's being trafficked.
Two of our young people say they've been sleeping at a teacher's flat.
There is a baby at our group who never cries, ever, and it's bothering me.
She showed me where he had bitten her.
I've got real concerns about a grandparent who is collecting the children drunk.
We think he is carrying for somebody.
`;
export const talkOfPractice = replies`
We discussed how to talk with a mother who has bruises and says that she fell.
The case made me worry about how we hand over on a Friday.
If somebody says that they want to die we stay with them and ring 999.
In the audited case the baby had lost weight and no one had plotted it.
Concerns about staff go to the LADO within one working day.
Our students have had a session on consent and images.
I was glad to see that the young person had been asked.
A nursery can ring us for advice without a name.
We're frightened of social media, to be truthful.
The father had been drinking and this was recorded in four places.
Two thirds of families said that they'd been listened to.
I've worked with unborn babies for ten years and the pathway has never been clearer.
How often should we weigh a baby who is on a plan?
It's good that the school noticed that he was hungry and acted.
She will present the case to the board in June.
One of our midwives was praised by name.
The doctor told the conference that the injury could not be explained.
We are anxious about the new system going live.
Children tell the adults they trust.
Do we all know who the designated officer is?
Mothers may be told to leave a violent man and then get no help to do it.
No concerns from our side about the recommendations.
A pupil who runs off is looked for by two members of staff.
The team told me that they need more time to think.
Training on fabricated illness would help; last one was 2016.
`;
