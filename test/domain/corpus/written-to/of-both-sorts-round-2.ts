import { markedReplies } from '../marked-replies.ts';

/** Replies of both sorts: first written to measure, then used to mend the rules. */
export const repliesOfBothSorts = markedReplies`
Learnt: (a) start earlier (b) copy HV in (c) ring college. [[name Marcus]]'s placement would have held if (c) had been done.
- Fathers⏎- Fridays⏎- Files⏎Those are our three. Baby [[name Isaac]] was a Friday discharge.
The SW, HV and MW for [[name Demi-Leigh]]'s baby all had different versions of the plan.
We had one in Feb, a 17yo, [[name Chanel]], from [[postcode SW1A 1AA]], pregnant with her second.
Name: [[name Jordan Price]]⏎DOB: [[dob 12/09/2003]]⏎NHS: [[nhs 999 171 1074]]⏎Happy to discuss.
I'd rather talk about it in person, ring me 9-5 on [[phone 01632 960 100]] ext 12.
Text [[phone 07700 900 199]] or email [[email child.team@example.org]] for our leaflet.
reminds me of that awful time with the [[name Pemberton]] twins
She (mum, [[name Roksana]]) wasn't offered an interpreter until day 3.
[[name Ffion]]'s birth mother had been in care as well.
We use the pathway for every unborn. E.g. unborn [[name Blackwood]], EDD 4 May 2020, plan was on file by 28/40.
EDD 14/06/2020, plan by 34/40, meeting on 1/5/20.
Sibling's case ref is [[case 0098-2211]].
Her brother was removed in 2016 and her own dob is [[dob 1.1.2001]].
The daughter, [[name Mercy]], speaks better English than mum so was used to interpret. Not OK.
My view: if [[name Keeley]]'s mum had been listened to in October there'd have been no court.
the baby's name is [[name Storm]]
we asked if [[name tyler]]'s dad could come to the review
the nurse rang [[name Ayaan]]'s father twice
[[name Ethan]], who was 6 at the time, told his teacher and nobody wrote it down.
when [[name Mollie]] was admitted to the ward the social worker was on leave
Both [[name Aleena]] and her baby are doing well.
we looked at the file for [[name Rhys]] as a team and there was no chronology
the section 47 on [[name Caitlin]] was started on a Sunday by EDT
There's a good note from the school about [[name Deacon]]'s attendance.
social worker to [[name Jess]] and her baby since 2019
[[name Kieran]] is a looked after child at our college
[[name Paisley]] is 16 and 22 weeks pregnant
His name is [[name Jakub]] and he's got 3 sisters.
I was thinking of [[name Reece]]'s nan when I read this.
call her PA [[phone 0117 496 0123]]
her PA's number is [[phone 0191 498 0321]]
mums new number [[phone 07700 900 654]]
tel: [[phone +44 (0)1632 960123]]
ph [[phone 02079460999]]
NHS Number [[nhs 999-208-4960]] dob [[dob 3rd of April 2019]]
her nhs is [[nhs 999 723 2313]]
[[nhs 999.984.5584]] – no antenatal contact recorded on there.
the twins were born on the [[dob 30th January, 2020]], 5 weeks early
Mum ([[dob 14/2/98]] d.o.b) had 4 workers
he turned 18 on [[dob 12 March 2020]] and was moved the same day
she was born [[dob 6/11/2019]] at home
DOB [[dob 5 Nov 03]]
Birth date [[dob 2004/07/21]]
nino: [[ni QQ 12 34 56 C]]
She gave her NI as [[ni QQ123456C]].
the flat at [[postcode SW1A1AA]] was condemned
post code [[postcode w1a 1aa]]
moved from [[postcode CF99 1SN]] to [[postcode EH99 1SP]] in a month
LCS no. [[case 2233445]]
Case ID: [[case 88912]]
case number is [[case 20/00345]]
crime report [[case 47190011223]]
CRN [[case CR/00123/2020]] I think
RiO ID [[case 5566778]]
student no [[case 20193344]]
UPN is [[case A123456789012]]
systmone number [[case 445566]]
see log [[case 1123]] of 14/02/20 on CAD
incident [[case 44557788]] on Niche
Look up ref no. [[case PB-2020-014]].
A child in year 2, [[name Imani]], drew it for us.
grandma ([[name Bev]]) kept the family together
Sister [[name Caoimhe]] rang us from Ireland.
it was [[name Kasia]]'s husband who rang
Foster carers [[name Jean]] and [[name Alan]] are the reason that it worked.
the mum, whose name was [[name Ola]], asked for a woman doctor
the unborn child of [[name Shannon Doyle]]
I supported [[name Ebony]] through her pregnancy and it was only at 30 wks that college told me.
Priya rang me to say that [[name Lacey]] had been moved.
baby [[name Zofia]] & mum [[name Ewa]] went to a placement in Kent
family name [[name Achterberg]], can't recall the first
Client MW had six workers.
The learner ([[name Ty]]) is now at uni!
The thing about [[name Bailey]]'s family is that they asked for help over and over.
Sarah is our link worker and she's ace.
Sophie and her team at Hastings MASH were brilliant.
Ask Karen in Housing or Dave at Probation.
Emma's idea was to have the plan on one page.
Thank you to Ruth's team for sharing.
Mark will email the list. May we have it by June?
Will is on leave until 4/5/20, then he'll do it.
Next HV forum 21 April, 1pm, Uckfield. Jo to book.
In Surrey's model the family has one worker.
Newham's children have a pre-birth team.
Jersey and Guernsey both have a different Act.
The Ofsted family of frameworks is changing.
Tier 2, Tier 3, Tier 4: why?
The Marsh family centre is closing.
The Baby Box Company, the Lullaby Trust and Bliss all have free leaflets.
Families First and Family Matters overlap.
I've 3 kids, the youngest is 4, so I know how it feels.
Dear all, our response is attached. Regards, Marit Olsen, Named Midwife
Kind regards⏎Bo Lindqvist⏎Designated Safeguarding Lead⏎Newhaven College
Ana Ferreira (HV) and Priya Shah (SW) fed back.
Health Visitor Ana, Social Worker Priya and Midwife Bo ran the session together.
Re: Q3. Yes. Re: Q4. No.
Version 3.1.2 of the form, 27/02/2020, pp 12-14, is the right one.
Tables 4 and 5 on p17 show 1,204 contacts and 318 referrals in 2018/19.
Budget for 2020/21 is £145,000, down from £162,500.
The ICON phone line and 111 are good. So is 0800 1111 for children.
1. Start early 2. Share 3. Listen 4. Record
Meeting ID 845 2231 9907 passcode 443212 for the Teams call.
Jan to chair, Carol to minute, April to bring cake.
Does Brook know? Does Amber at CGL?
Our Grace Eyre worker couldn't attend.
St Anne's school had a good transition day for Year 6s.
Young Carers and Young Mums groups both meet at the Hub.
We should ask Mum Alone, Dad Alone and Child Alone. That's the rule.
Child in Need, Child Protection, Child Looked After: the three thresholds.
Mother Tongue counselling is free.
Born in Care research found that newborns are a growing group.
Parents as Partners starts 12/03/2020 in Seaford.
`;
