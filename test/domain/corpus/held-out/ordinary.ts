import { markedReplies } from '../marked-replies.ts';

/** Replies with nothing that identifies a family, kept apart for measuring. */
export const ordinaryReplies = markedReplies`
As a HV team we felt our notes are good but nobody reads them. Want read access for maternity.
Tutors said they'd rather have too much info than none. File transfer form to be redone by Easter.
We looked at our own figures: 7 pre-birth referrals since October, 3 before 20 weeks, 4 after.
PCs on response don't know what a pre-birth assessment is. Will go on the next training day (Thurs 23 April).
Big one for us was language. "Removed", "issue", "contact". Would we talk to our own families this way?
In our view the discharge meeting should be chaired by the ward manager, not the community midwife.
Lisa (team manager) is going to raise it at the Area Management Team.
Is there a leaflet for parents about the PLO? The one from 2014 is out of date.
Agree re: continuity. My last three had the same PA throughout and it shows.
Duty told us 3 different things about thresholds in the same week.
The Designated Doctor, Dr Osei, offered to come and talk to the juniors.
County Council's own data says 61% of care leavers are in EET. Ours is lower.
s20 vs s31 vs s38 – could someone do a crib sheet?
Staff need to be bolder in Child in Need meetings. We sit and nod.
We're Probation so only see dads. Nobody asks us about them though!
Minutes of meeting 18.02.2020: read the briefing, discussed points 1 to 4, no actions.
Could Health and Education have one shared chronology? It'd be an enormous help.
Discussed with Nursery staff - they'd like the Baby Friendly team to visit.
I've been a midwife 22 years and have been invited to 2 discharge planning meetings. Two!
Fathers: name, date of birth and address should be on the form every time, and mostly aren't.
Form needs a box for NHS number, dob and postcode. At the minute it is free text.
Who is the lead professional when mum is LAC and the baby is CIN? Unclear. Need one phone number.
When we phone the duty desk on 01323 464222 we get through in about 4 mins.
On the Portal, search for Pre-Birth Conference 5.3 – Sam showed us how.
What went well: trust, time, same worker. What didn't: Fridays, handovers, IT.
We meet monthly (next 14/04, 12/05, 16/06).
In Hastings and Rother the waiting list for Freedom Programme is 5 months.
Teenagers want a text not a letter. They will not open a brown envelope.
SENCO and DSL roles are both held by Mrs Okafor so we've only one person to ask.
Section 5.3 and the flowchart at Appendix B are the bits to laminate.
GPs should flag care leaver status at registration. SNOMED code exists, we think.
The Guardian came to one meeting only. Cafcass were otherwise invisible.
Young mum's group meet at the Children's Centre in Peacehaven.
Child Sexual Exploitation risk assessment was redone in 2019; see the Missing protocol too.
Brother or sister placements: please say which kind of Carer you need when you ring Fostering.
Dad Pad app, Baby Buddy app and ICON leaflets now go out at the 16 week appointment.
Police were told at 9pm on Sunday, Social Care at 9am on Monday. Twelve hours is too long.
The Family Court's view of section 20 has moved on since 2015.
I'd value some time with Children's Guardian colleagues before the next one goes to court.
Feedback from the Lewes team: more examples please, fewer acronyms.
Should've had a debrief. No one offered. Staff go home with this.
We think MARAC and MAPPA should feed into pre-birth planning automatically.
Our risk tool asks 27 questions and not one about what the mother wants.
Autumn term will be used to train the new tutors. Summer was lost to exams.
We would be anxious about discharge on a bank holiday, e.g. Good Friday or Easter Monday.
Mum to be seen alone at least once. Midwives know this, it's not always possible.
The Unborn Baby Protocol says 12 weeks for concealed pregnancy. Ours says 18. Which one?
Gillick and Fraser came up - do we record it properly? Not always.
Pause, Best Start and Home-Start all do different bits of this in Brighton.
Supported lodgings can take mother and baby from age 16. Not many people know it.
Thank you, Bo, for the honest conversation on 26th February.
Parents told the audit that being watched 24/7 in placement was awful. Agree.
If concerned that a professional has harmed a child we call the LADO.
On call paediatrician was really helpful. Consultant less so!
Post Office Box addresses are used for refuges. Never put the real one on a shared plan.
We get the notification 2/3 weeks after a move. Should be 48 hrs.
Housing Options: band A if pregnant and in care, otherwise band C.
Band 7s to audit 5 notes each by 30.06.20.
The ESSCP and LSCB names both get used. Confusing for new staff.
Children who move from Surrey, Kent or Croydon arrive without a file at all.
Some families are frightened of us, and with good reason.
Our caseload is 23 each, against a target of 16.
GDPR gets used as an excuse. Data Protection Act 2018 does not stop sharing for safeguarding.
We'd like "professional curiosity" banned. Nobody knows what it means in practice.
The Head of Year and the Attendance Officer need to read this as well.
Our Trust's policy is up for review in Nov 2020 (policy no 17).
Case studies 1 and 2 could be used in the Year 2 social work degree.
In case 2 the college was told last.
A care leaver on our board, who has two children, said the court bit made her cry.
Contact centre times: Tues 10-12, Sat 9-1, supervised only.
Mental Health Midwife is 0.6 WTE for the whole county. That's it.
Baby's father, if known, must be on the referral. Maternal grandmother as well.
I read it to the team at handover, 07:30, Ward 4.
Sure Start closed, then the Family Hub opened, then it moved. Parents can't keep up.
Ask, listen, write it down, tell your DSL. Same day.
We don't record race or culture well. Traveller families in particular get missed.
Social Work England standards and NMC code both say record it.
Could Dr Patel's slides be shared? They covered bruising in non-mobile babies very clearly.
Rosie and Dev in the Youth Offending Team offered to co-deliver.
Rate of pre-term birth is 8.1% here and 7.4% nationally.
Wording: use "child's mum", not "Mother". Use names in the room, never in minutes.
The Virtual School Head, Leaving Care and Adult Learning should all be in one room.
A pathway plan is due at 15 years 9 months, and it must be reviewed every 6 months.
Named Nurse has agreed to do a bite-size session, 20 mins, on 11/3.
CAMHS said no. Adult Mental Health said no. CGL said yes.
Sister Jones on the postnatal ward is our link now.
The review said that the mother's history was used against her. Very powerful.
There was some discussion about whether Child Q would have been treated differently.
All new starters (n = 16) to have the e-learning by week 4.
Ellie from Barnardo's ran a brilliant session on care leaver parents.
We're going to trial 3-way handovers, midwife to HV to Family Nurse, from the 1st.
Refuge workers rarely get told about conferences. Women's Aid would come if asked.
It'd help to have direct numbers rather than the 0300 or 0345 switchboard ones.
The duty inbox is only checked until 4. Out of hours, ring EDS.
Two things we'll change: ask about dad at booking, and tell college in the same week.
Our reply is the same as last year's, sadly.
Nowt to add, but ta for the briefing.
Parents' Evening on 5 May clashes with the conference, could it move to the 6th?
Emergency Duty Team, Ambulance and A&E need a plan on file by 34 weeks.
We noticed that the two mothers had very different experiences with Midwifery.
The 0-19 service sees everyone at 28 weeks, at birth, 6-8 weeks, 1 year and 2½.
Student midwives (Year 3) sat in and asked the best questions.
Maybe ask care leavers what they'd have wanted at the birth?
`;
