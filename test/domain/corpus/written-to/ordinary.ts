import { markedReplies } from '../marked-replies.ts';

/** Replies with nothing that identifies a family, as the rules' authors read them while writing. */
export const ordinaryReplies = markedReplies`
We talked about starting the pre-birth assessment before 20 weeks wherever we can, rather than waiting for the booking appointment.
Team felt that 5.3 of the procedures is clear but nobody reads it until they need it. We will put the link in our induction pack.
Our threshold for a discharge planning meeting is any unborn subject to a CP plan or where a sibling has been removed.
Midwifery and health visiting record in different systems so the detail of conversations gets lost. Agreed to copy in the HV at each contact.
College doesn't always receive the safeguarding file. Our DSL now chases every Post-16 starter with LAC status by the end of September.
We don't think care leavers are always told why proceedings were issued. Children's Guardian and social worker should explain this together.
Discussed on Monday 9 March 2020 at team meeting, 14 present.
Nothing to add from us - we agree with the audit.
If worried about a child we call the Single Point of Advice on 01323 464222 or email 0-19.SPOA@eastsussex.gov.uk
Section 47 enquiries should include the midwife from the start. Section 17 too where there is a plan.
The Children Act 1989 and Working Together 2018 are clear that the unborn baby's needs come first.
Sarah from health visiting said that the pre discharge meeting had been really useful last time.
We spoke to Emma in the MASH about getting feedback on referrals; she will come to the meeting on 12 May.
Next review is due on 03/04/2020 and we will bring the action plan.
Thanks to Priya Shah for bringing the briefing to our supervision group.
Meeting Before Action is the usual step and families should know why it has been skipped.
Level 3 training is booked for all band 6 midwives by 31 March 2020. 85% have done it so far.
Mum and Dad both need to be seen. We are not good at recording fathers.
Young Person's advisors said they often hear about a pregnancy at 28 or 30 weeks, which is too late.
Our team of 9 read the briefing in group supervision at 2.30pm on 4th March.
Parents aged under 18 need their own advocate, as well as the support of the leaving care team up to 25.
Baby Clinic on a Tuesday is a good place to catch young parents without making them feel judged.
We need a named midwife for care leavers and a named Health Visitor for every mother and baby placement.
Duty line is open from 8.30am to 5pm Monday to Friday; out of hours is EDS.
Child Protection Conferences are often called at short notice and Police cannot always attend.
In the Child J review the same point was made about fathers. We re-read it in supervision.
The Early Help family keyworkers do not have access to Mosaic so cannot see the chronology.
Children's Services should tell us when the case is closed. At present we find out by accident.
Sussex Police would welcome an invite to the pre-birth planning meeting where there is domestic abuse.
We had 12 referrals in 2019, 15 in 2020 and 11 so far this year; about 40% were before 20 weeks.
I think the threshold document needs to be clearer about Level 3 and Level 4 for unborn babies.
Could the Partnership run a session with Brighton and East Sussex midwives together, maybe in June?
In April we moved to the new template. May need another look in July.
Kooth, Brook and Young Minds were all mentioned as support for care leavers.
Foster carers told us that they are not always invited to meetings about mother and baby placements.
Clare's Law requests take longer than 35 days here, so we can't rely on them before birth.
The 2019 Ofsted framework asks about the experience of the child; our audits should as well.
We agreed that the DSL will write to the Virtual School by 15/05/2020.
Student Services and Pupil Premium leads should be part of the transition meeting.
Our team learnt about the Signs of Safety map and how it could be used with a young mum.
We'd like a one page flow chart: who to ring, at how many weeks (16, 20, 28), and what to send.
Children Looked After nurse to be invited to all pre-birth planning meetings from 1 April 2020.
Babies born after 1 April 2020 will have the new red book; older ones will keep theirs.
Young people born before September 2004 are eligible for the old scheme.
Room 12, County Hall, 10:00 - 11:30, next meeting 7 June.
Dial 999 if in immediate danger, or 101 otherwise. NSPCC is 0808 800 5000 and Childline 0800 1111.
We score ourselves 3 out of 5 for recording discussions with HVs. By December should be 5.
Both babies in the audit had good outcomes which is down to the relationship with the worker.
Mum's voice came through, baby's less so. Dads were invisible again.
Safeguarding children training: 32 of 35 done (91.4%), the rest by end of Q2 2020/21.
KCSIE 2019 part 1 was shared with all staff in the first week of term.
We would be worried about any plan that relies on Nan alone, without a viability assessment.
Housing said the priority card takes 6-8 weeks so apply as soon as a pregnancy is known.
GP practices in BN1 and BN2 do not share notes with the community team.
Midwives from Eastbourne and Hastings cover different thresholds. ESHT to clarify.
The Hospital and Children's Social Care each think the other arranges the pre discharge meeting.
I found the case study a bit thin. What happened with the father? Did Probation attend?
Group discussion: (1) invite Housing, (2) start at 16 weeks, (3) copy the plan to the GP, (4) debrief.
Professionals should not assume that a care leaver will fail as a parent. Language matters!
ICPC within 15 working days of the strategy discussion, and RCPC at 3 months then 6 months.
The Police officer and the Social Worker should visit together under s.47; s.17 does not need this.
We called Social Care twice before anyone rang us back. Need a clearer route for professionals.
Feedback from Dr Ahmed: GPs want the outcome of the conference within 48 hours.
HV caseloads are at 450+ so antenatal contacts after 28 weeks are targeted only.
I agree with Tom and Rachel: supervision is the place for this.
Named GP to raise at the Protected Learning Time on Wednesday 17 June 2020.
Most useful bit was the link on page 4, the Sussex Procedures Manual.
Operation Encompass works well in primaries, less so in Colleges and Nurseries.
Staff at King's and Guy's have a specialist midwife for care experienced parents. Could we?
The Leaving Care Team in Lewes is now at St Mary's House, second floor.
Voice of the child. Voice of the Mother. Voice of the Father.
Training on Graded Care Profile 2 (GCP2) is on the East Sussex Learning Portal.
A sibling being removed should always trigger an assessment; our team didn't know this.
Yes agree with all of above. We do this already but don't record it.
Not sure this applies to us as adult services, but parents with a learning disability often come to us first.
The mother's social worker and the baby's social worker should be different people.
Schools want to know more about Private Fostering and Section 20.
Use plain English with parents - no LAC, CP, CIN, PLO.
What does "realistic about the length of stay" look like? We had a long chat about honesty with parents.
When a child tells us something we write it in their words and pass it on the same day.
Polish and Romanian families need interpreters for meetings; family members should not be used.
Case audits will be monthly from January. Case files are sampled at random, 10 at a time.
Case numbers rose to 1450 last year, from 1200 in 2018, with no more staff.
Incident reports go to the Clinical Governance group. Ref to policy 2.14.
It took 3 calls and 2 emails to get the right team.
Child Health records still on paper in two of our clinics.
Mother and Baby Unit in Kent has a waiting list of about 10 weeks.
We asked for the ESHT protocol (version 4.2, 2018). It doesn't mention care leavers at all.
Children told the Youth Council that they want one worker. Brighton & Hove are piloting it.
Action: Ana to draft, Bo to circulate by 20 March, Marit to present in April.
Baby Steps and Family Nurse Partnership were both decommissioned so there's a gap for under 20s.
For the baby, Midwifery hold the plan. For mum, Leaving Care hold the pathway plan. Nobody holds both.
Dad Matters run a group on Thursdays.
Great briefing! Short, clear. More like this please 😀
Parent Infant Mental Health service accept referrals from 26 weeks until baby is 12 months.
Our agency is small (5 staff) and we have never been invited to a discharge meeting in 10 years.
The team manager is named as the contact on the form, rather than the allocated worker.
The service is called Thrive and it takes referrals from Year 7 to Year 11.
A programme called Pause works with women who have had children removed.
In 2 of the 6 cases we looked at, there was no chronology on file at all.
Chair: Marit Olsen. Apologies: Bo Lindqvist, Ana Ferreira. Minutes by Priya.
Friday afternoons are when discharge gets rushed. No discharge on a Friday without a plan please.
Could SPoA publish waiting times? We sat on hold for 25 mins on 6/2/20.
Supervision every 4 weeks; 1:1 for 90 minutes; group on the first Tuesday of the month.
`;
