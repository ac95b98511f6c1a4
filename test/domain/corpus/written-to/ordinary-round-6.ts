import { markedReplies } from '../marked-replies.ts';

/** Replies with nothing that identifies a family, written without sight of the rules, in the sixth round. */
export const ordinaryReplies = markedReplies`
In our service the allocation meeting is Tuesdays at 9.30 and the pre-birth list is item 1.
Only 4 of the 11 files we dip sampled had a genogram, and two of those were out of date.
I've been qualified since 2009 and nobody has ever shown me the pre-birth procedure.
As a custody sergeant I'd like a prompt on the risk assessment: is anyone at home pregnant?
Jo from the Family Hub has offered to run a lunchtime session, could we say 12 May?
We should stop writing "mum failed to engage". She was never offered an appointment she could get to.
Our trust's policy 14.2 says 16 weeks, the pan-Sussex one says 12.
The GP practice has 13,400 patients and one safeguarding lead, Dr Whitcombe, 2 sessions a week.
Hearing from the parent's own words on page 6 was powerful.
A&E here. We see them at 3am, we send the form, we never hear what happened.
Who owns the chronology? We think Children's Services do, they think we do.
Child protection medicals are done at the Conquest on weekdays, 9 to 5, and we wait.
Paragraph 3.1.4 needs to be in plain English.
Team of 9, two vacancies, one on long term sick. Reflective supervision is the first thing to go.
At college we have a duty rota. Extension 2214 is on the back of every lanyard.
Please could the next briefing include fathers who are in prison?
Mum and dad should be asked separately about violence, every time.
The 72 hour review worked, and the family group conference coordinator was brilliant.
What struck me: 17 professionals, no plan.
Re: the question about supervision, ours is every 4 weeks with Marie or Dave, noted on Mosaic.
Our Assistant Director Alison Pemberton wants the action plan by 30 June 2020.
Out of hours we're told to email the inbox, which is not monitored till Monday.
Baby Box scheme leaflets are in reception.
The young person's voice is missing from most of our assessments, says the QA.
We use the Graded Care Profile 2 and Outcomes Star with every family now.
Mother and baby placements: 3 in county, none within an hour of Rye.
I asked a colleague (Pete, YOT) to explain MAPPA to the team. Very good.
I don't think the recommendation at 5 is realistic given a caseload of 31.
Section 47 threshold discussions need to have health in the room, or at least dialled in.
Could we book room G14 for the practice forum, code 4471 on the door?
Meeting ID 884 2210 9937 passcode 553201 for the learning event.
The form is version 7.3, dated 11 November 2019, and still has the old logo.
A student midwife asked why we don't photograph the plan and put it on BadgerNet. Good question!
Patients who move between trusts get a new record each time.
Before 2018 we'd a specialist post. Cost £38,412 a year. It saved more than that.
DSLs network on Thursdays, next ones 7/5, 4/6 and 2/7.
Let's invite Hannah's team from Housing.
May I suggest that Will and Grace from the Transitions team take that forward?
It was April before we were told and by August the plan had lapsed.
I wasn't at the last meeting. Can someone send me the slides?
Grandparents are an afterthought in our assessments - "nan is supportive" isn't an assessment.
Case discussion took about 40 mins. Everybody spoke.
As foster carers we want to be told what a baby's been exposed to, not find out in the night.
Family Court adviser perspective: late applications mean late guardians.
CAFCASS, Probation and us had three different dates for the same hearing.
Our interpreter line is 24/7 but the code changes every quarter and no-one knows it.
I'd rank them 2, 1, 4, 3 in order of importance.
Trauma informed training booked for 22nd and 23rd September, 40 places.
There is a difference between a young parent and a bad parent.
One parent said "I felt watched, not helped". We talked about that for most of the hour.
Happy to share our template, it is on the intranet under Forms > Perinatal > PB03.
The Police National Computer check takes 5 days unless you ring.
I'd love it if the IRO would ring before the review and not after.
Does anyone check that a child's GP is told? In our sample: 6 yes, 9 no, 5 can't tell.
Charlotte, our named midwife, has had the pathway laminated.
Mental health: 3 referrals refused by PIMHS because of "social factors".
Children who are home educated don't have anyone to notice.
The father was a ghost in this case, as he is in most of ours.
KPI 7: 92% (target 95%).
Ofsted told us the same thing in 2017.
For us in Sussex Police the learning is about recording the unborn as a child on the SCARF.
Unborn baby should have its own record from 16 weeks, agreed by all.
Sibling assessments get forgotten.
My manager Tom Ashdown will write to the ICB about it.
Between the 1st and the 14th of every month we have no admin.
Nursery managers' meeting: all 12 settings had read it. St Anne's, Little Acorns and Pippins will do a display.
We read out the case to newly qualified workers and asked what they'd do at each point. It took two hours and was the best training I've done.
Number of strategy meetings where health attended: Q1 44, Q2 51, Q3 63.
Why does a referral need a wet signature in 2020?
Young people leaving care said text first, call second, never withheld numbers.
Please don't call them "service users".
Health visitor caseload 412. Recommended 250. Enough said.
Can we have the 3 houses tool in Polish and Kurdish Sorani?
From the school nursing team: Chat Health is up and running, 07 text service leaflet attached.
Not sure if point 2 is aimed at us (hospice) but we'd want to know if a sibling was on a plan.
Learning for us is to escalate at day 10 and not at day 40.
Agree with Fiona's point.
The Hope Centre and the Rose Clinic both take self referrals.
If a mother discloses then the midwife should stay with her and ring from the room.
We rang 101 and waited 38 minutes.
Emotional abuse is still the hardest to evidence; the neglect toolkit helps.
East Sussex 0-19 service now has a single front door.
Housing officer: I can see arrears, noise and repairs. I can't see that there's a child.
DfE guidance July 2018 p.104 covers it.
What about dads under 18? They're children too.
Two nights in B&B is two too many for a newborn.
Kinship carers get nothing till the SGO is made.
Ward round at 08:45, discharge letters by 14:00 – no time to ring a social worker.
The audit tool has 26 questions and question 19 makes no sense.
We'd want MARAC minutes within 2 working days.
Drug and alcohol service: we ask about children at every appt, tick box 11b.
Is it 0-19 or 0-25 for care leavers?
Reading this as a dad myself I wondered who asked him how he was.
Named nurse Carol to link w/ Named GP re coding (read code 13IM, 13Iv).
The mother's GP, the baby's GP and the father's GP were three different surgeries.
Team agreed: birth plans to be shared by wk 32, reviewed by wk 36.
Kent do it differently, they've a pre-birth team of 6 and they start at wk 12.
No comment from our team, we only work with adults 65+.
Everyone liked the poster. Print run 500, order ref on the back.
I think "professional curiosity" is a phrase which lets us off the hook.
`;
