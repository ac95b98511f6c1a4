import { replies } from '../replies.ts';

/** First written to measure, then used to mend the rules. */
export const presentWorries = replies`
I'd be grateful for advice about a child on my list who has unexplained bruises.
In one of my current cases the baby has bruises and the plan hasn't changed.
This made me think of a family I have now, and I'm worried.
Reading this, I'm worried about one of mine.
This reminds me of a pupil I teach, who I think is being neglected right now.
It is happening again with a mum I'm working with, same as in the audit.
I would like someone to look at a case I hold, I think the children are at risk.
We should do something about the man who hangs round the nursery gates.
If I'm honest I'm scared for the baby I saw this morning.
I've raised this with my manager and nothing has happened: a child in our school is being hit at home.
Would you be worried about a 2 year old who doesn't speak and rocks all day?
My concern is a girl in year 9 who has cuts on her arms.
Could someone from safeguarding contact me about a colleague please?
There's a safeguarding issue with one of our staff that I want to raise.
We have concerns re: a male member of staff and his contact with pupils out of school.
Worried that a family I visit has stopped letting me in.
My worry is that he'll do it again, he has access to the baby.
It's a worry, this boy is always at the station with older lads.
Bruising seen on a 6 week old today.
Sibling disclosed this morning.
Child made an allegation against a teacher on Monday.
I think the child in bed 4 is being hurt by her mum.
She's told me things that I can't keep to myself.
Got home and couldn't stop crying, that poor baby.
I suspect FII in one of my patients, mum keeps bringing her in.
A tutor here has a thing with one of the 17 year olds.
Dad has just been arrested and the children have gone with him.
I've been told that the caretaker has been sacked before for touching kids.
my teenage client is being pimped out
I can't say more here but a child is at risk.
`;

export const talkOfPractice = replies`
We have no concerns about any current family as a result of this briefing.
My concern is that we don't have a form for this.
Reading this made me think about how we record dads.
It's a worry that colleges are left out.
Would you expect the midwife to chair?
Could someone from the LSCB come to our meeting?
I think the plan was good.
Safeguarding issues with staff go to the LADO.
The children in the audit are doing well.
Bruising policy is on the intranet.
The tutor was the one she trusted.
It made me cry to be honest.
There was no bruise, no mark, no sign, and still the worker knew. Impressive.
We need to see the child alone and ask.
Allegations against staff are reported in one working day.
I'm not worried about our practice, it's strong.
My patients are all over 65.
Dad groups work best in the evening.
We all bring our own histories to this.
A 16 year old is still a child in law.
The 14 day limit isn't being met.
I'd have rung the GP.
The placement ended badly and she lost trust in us.
How many babies are born to care leavers here each year?
What matters is that somebody sees the child.
`;
