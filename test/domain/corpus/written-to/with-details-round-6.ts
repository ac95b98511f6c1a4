import { markedReplies } from '../marked-replies.ts';

/** Replies that say too much, written without sight of the rules, in the sixth round. */
export const repliesWithDetails = markedReplies`
Hers is NHS [[nhs 999 337 8976]] if anybody wants to look at the maternity notes.
The red book had [[nhs 9992405589]] written on the front in biro and it was the brother's.
NHS number: [[nhs 999.829.6145]]
pt [[nhs 999 142 5772]] was discharged without a phone call to us
NHS No.[[nhs 9997814053]] appears on both referrals
on SystmOne [[nhs 999-006-1343]] there's a flag that nobody read
(NHS nos [[nhs 999 864 1861]], [[nhs 999 048 2411]])
the baby's nhs num is [[nhs 99 9623 1909]] and hers [[nhs 9993475823]]
our patient, NHSNO [[nhs 9991165975]], DNA'd twice
Her date of birth is the [[dob fourteenth of March 2003]], so she was 16 at booking.
dob [[dob 3rd Oct '02]], college never told us she'd left
He was born on [[dob July 9th 2019]] at 33 weeks and went home into a B&B.
D.O.B. [[dob 1.2.2004]] / first contact at 29 wks
baby arrived on [[dob 17 January 2020]], two days before the conference
He turns eighteen on [[dob 30/11/2020]] and Leaving Care haven't allocated.
DoB [[dob 20020615]] in the police export
birthdate: [[dob 6-Apr-2001]]
Mother's D.O.B ([[dob 22/7/00]]) was wrong on all three forms
delivered [[dob 12/02/2020]] by c-section, dad not told
it was her 16th birthday on [[dob 5 May 2019]] and she spent it in a police station
born Sunday [[dob 9 February 2020]], no discharge meeting
DOB [[dob 19 / 08 / 2003]]
the younger one (born [[dob 02/2/2018]]) was already on a plan
Year 13 student d.o.b. [[dob 28 Feb 2002]] who we lost over the summer
She lives at [[postcode BS98 1TL]] which is over the border so nobody owned it.
temp accommodation [[postcode Sw1A1aa]], damp, no cot
postcode is [[postcode ZZ99  3VZ]]
Flat above the chip shop, [[postcode w1a 1aa]]
moved 4 times: [[postcode SW1A 2AA]], [[postcode E20 2ST]], then Kent
they've been rehoused ([[postcode EH99-1SP]]) and the HV records didn't follow
[[postcode sw1a0aa]]. sorry: [[postcode SW1A 0PW]] is the address we've got
You can ring mum's support worker on [[phone 01632 960 118 ext 42]], she'd love to feed back.
mobile [[phone 07700-900-418]]
WhatsApp'd on [[phone +44 (0)7700 900 233]] because letters came back
grandmother's number is [[phone (01632) 960199]]
his PA's mob [[phone 07700.900.615]] rang out for 3 days
call me – [[phone 020 7946 0412]] (direct)
[[phone 0117 496 0388]] was the only number on the file
ph: [[phone 0044 7700 900 871]]
text her on [[phone 07700 900 6 04]] not ring
Duty on [[phone 0161 4960 552]] or my mobile [[phone 0 7700 900 329]]
number for auntie [[phone 0191 498 0127]], x3
email me at [[email r.adeyemi@hospital.example]] and I'll send the timeline
Her PA is on [[email pa.team3@council.example.gov.uk]].
parent wrote from [[email lillys.mummy_2019@example.com]], reply sat unread for 9 days
sent to [[email "safeguarding team"@example.org]] and bounced
contact: [[email tmorris [at] example [dot] net]]
[[email JADE.K@EXAMPLE.COM]] – never added to the distribution list
wages stopped as NINO [[ni QQ 345678 C]] matched another person
her NI no is [[ni QQ-12-34-56-B]]
National insurance number [[ni qq445566a]] took 12 wks and she couldn't claim
N.I. [[ni QQ 22 33 44 D]]
NI number ([[ni QQ 112233 A]]) is on the housing form, why?
No NI card, number turned out to be [[ni QQ334455C]]
Crime [[case 47/30211/20]] is the DV one; we never linked it.
see crime report no. [[case 4720-0031187]]
Ref [[case 2020/SU/00417]] for anyone at SPOA looking it up
I opened the file, LCS number [[case 4471203]], and there's no chronology
SCARF [[case 1203]] 14/02/2020 went in on the night
Log number [[case 877]] of 3rd March, officers didn't go upstairs
occurrence number [[case 47200018821]], marked as verbal only
CAD ref [[case 2231/09FEB20]]
court no. [[case BN20C00731]], issued the day she gave birth
case no: [[case EH-19-3342]] is closed to us
Mosaic [[case 1102938]] - see the case note for the strategy meeting
ICS ID [[case 90211]] was merged with the sister's
hospital number [[case H0092817]] has the safeguarding alert
UPN [[case B801200001234]]
UCAS/ULN no [[case 9900112233]], we found her on the roll at another college
on CPIMS she's [[case 558102]]
Police ref. no. [[case SP-4410/20]] was given to mum on a post-it
Our reference: [[case CIN/2217/A]]
Safeguard ref [[case SG00981]] went nowhere
What I remember is a little one, [[name Poppy]], asleep in a car seat in our reception.
[[name Kayden]]'s social worker changed five times before his first birthday.
It reminded the team of [[name Shanice]] and her baby boy [[name Kye]].
The mother, who is called [[name Danielle]], told me afterwards.
Unborn baby [[name Whittaker]] had been on a plan since week 20.
Re [[name Leanne]] (mum) and [[name Curtis]] (dad): the contact plan was never written down.
I was allocated [[name Maisie]] when she was 3 days old.
Her partner [[name Kieron]] was never spoken to, not once.
A lad in year 11, [[name Rhys]], had become a father over the summer.
the three [[name Gallagher]] children all had different HVs
We supported [[name Aaliyah]] through her pregnancy and she's doing well.
Twin girls, [[name Isla]] and [[name Ivy]], discharged on different days.
Sorry to go on about it but [[name Tyler-James]]'s nan rang me eight times.
I sat with [[name Natasha]] in court when they took her baby.
Child is [[name Zachary Boone]], we're still on it.
mum's name: [[name Gemma]]. she would happily speak at an event.
Same as our [[name Hussain]] family.
We got it right for young [[name Connor]]. Same PA for three years.
[[name Paige]] (17) and [[name Liam]] (18) were both care leavers with a newborn.
I know this is about [[name Amelia]], isn't it? We were all there.
[[name Demi]] gave birth alone.
the boy – [[name Mohammed]] – had been missing 14 times
When [[name Ella]]'s placement broke down no one rang school.
In the matter of [[name Jackson]] we were told too late.
stepdad [[name Wayne]] answered for her every time
Her eldest, [[name Skye]], had gone to live with an aunt.
my kids' friend [[name Lacey]] was in the briefing I am sure of it
`;
