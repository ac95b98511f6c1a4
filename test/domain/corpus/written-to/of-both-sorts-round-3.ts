import { markedReplies } from '../marked-replies.ts';

/** Replies of both sorts: first written to measure, then used to mend the rules. */
export const repliesOfBothSorts = markedReplies`
Point 1 – we learnt that files don't follow learners. Point 2 – we'll ask Leaving Care in September. [[name Malakai]]'s file is still in Kent!
I'm not going to say who, but the care leaver I had in mind waited 11 weeks.
Ok so we had this exact thing w/ baby [[name Arlo]]. No plan, no meeting, Fri 4pm.
Health visitor view: [[name Oakley]]'s mum hid the second pregnancy because of how we handled the first.
Ward staff refer to "the [[name Sanderson]] baby" in handover and I wish they wouldn't.
A young person ([[name Deepak]]) asked why everyone had read his file but him.
Two sisters, [[name Hafsa]] and [[name Amina]], ended up in different schools.
We've a mum at the moment called [[name Jodie-Ann]], she's brilliant with her baby.
Nan's name is [[name Pauline]] btw and she'd talk to you.
Brother: [[name Curtis]]. Removed 2017. Nobody joined it up.
Please could [[name Scarlett]]'s social worker ring the ward?
The PA for [[name Kyle]] left and was not replaced.
I did the pre-birth with [[name Shanice]] and her mum together.
[[name Abdul]] was placed 70 miles away and college hours were lost.
We missed that [[name Poppy]] had two older siblings in care.
[[name Jade]] self-harmed in placement, midwife wasn't told.
[[name Lewis]] (17) wanted to be at the birth.
[[name Aaliyah]], aged 3, was on a plan when mum booked.
mum [[name gemma]] was told by text
case of [[name leon]] and the missing file
[[name kayden]]'s stepmum was never spoken to
the girl was called [[name Wiktoria]] and all her records said Victoria
son ([[name Tariq]]) interpreted for her
her ex, [[name Shane]], was on bail
unborn [[name Gallagher]] was allocated at 33 weeks
[[name Sapphire]] was 15 when she came to us
[[name Eve]]'s mum had a learning disability and needed an advocate.
The [[name Begum]] family weren't told why proceedings were issued.
The [[name Ó Briain]] family moved over here in 2018.
[[name Zuri]]'s aunt is her carer now.
It was [[name Tomasz]]'s dad that found the leaflet.
We got told by [[name Nicole]]'s college that she was living in a car.
Lad called [[name Bradley]], care experienced, smashed his exams.
Student: [[name Chloe]], 2nd year, pregnant, no one told us she was LAC.
[[nhs 9992300477]]
NHS:[[nhs 999 499 2937]]
Could you check [[nhs 999 760 6205]] for the antenatal contact?
nhs number is [[nhs 999 006 1092]], hv
I have NHS nos [[nhs 999 275 3552]] and [[nhs 999 536 6827]] as examples
dob of baby [[dob 01/02/2020]]
(dob [[dob 9.9.2000]])
DoB - [[dob 23rd June 1999]]
she was born in Hastings on [[dob 3 Aug 2001]]
baby arrived early, born [[dob 28th Feb]] at 35 weeks
date of birth is [[dob 7 July 2003]]
b. [[dob 17/04/2002]]
his 18th birthday was [[dob 19 March 2020]], right when the placement ended
DOB [[dob 2003-11-30]]
lives at 22 Acacia Avenue [[postcode SW1A 2AA]]
PC [[postcode BX9 1AS]]
in [[postcode dn55 1pt]] with an aunt
Temp accommodation [[postcode E20 2ST]].
moved to [[postcode bt4 3xx]], files lost
mob [[phone 07700 900 300]]
mob: [[phone 07700900301]].
her number's [[phone 07700 900302]] if needed
you can ring me on [[phone 01632 960303]]
[[phone 0161 496 0304]] is the ward
work mobile [[phone +44 7700 900305]]
landline [[phone 01632 960306]] / mobile [[phone 07700 900307]]
phone dad ([[phone 07700-900-308]])
(call [[phone 028 9649 6309]])
[[email dsl@college.example.org]]
e: [[email h.visitor@example.org]]
cc [[email j-smith.42@mail.example.org]] please
mail me, [[email ana_f@example.org]], for the pathway
NI no. [[ni QQ123456A]]
her national insurance no is [[ni QQ 12 34 56 D]]
National Insurance number ([[ni QQ 123456 C]])
without an NI number ([[ni qq123456d]]) she couldn't claim
our case no. [[case 556677]]
Case ref: [[case 2020/0456]]
case reference number [[case CYP-99812]]
LCS: [[case 7654321]]
on Mosaic it's [[case 665544]]
Mosaic number [[case 1009876]]
crime ref no [[case 47200099881]]
Crime number: [[case CR/98765/19]]
police incident [[case 20200301-0456]]
URN: [[case 01AB20012345]]
court case number [[case ME20C00077]]
hospital no [[case 4455667]]
MRN [[case 00987654]]
CPOMS ref [[case 7788]]
student ID [[case S3012456]]
EMIS no [[case 55421]]
Ref [[case CSC/114455]] was closed with no visit.
Client ID [[case 300998]]
I think Kelly at the hub would be happy to help.
Thanks Tyler for chairing.
Jayden from IT is setting up the shared folder.
As Lily said in the meeting, the form is too long.
Grace and Harry from the youth council will come in June.
We asked Noah, our student social worker, to write it up.
Ms Hughes and Mr Okoro are both DSLs.
The Police, Health and Education tables each said the same.
The Children's Commissioner and Ofsted both wrote about this in 2019.
All babies are seen at 10-14 days, and again at 6-8 weeks.
We meet on the 3rd Thursday: 19 March, 16 April, 21 May 2020.
Births to care leavers: 12 in 2018/19, 17 in 2019/20.
Pathway plan due 04/05/2020, review 04/11/2020.
Our policy ref is HS/12 v3 and it was last seen in 2017.
Any baby with a CP plan at birth has a meeting within 5 working days of delivery on the ward.
The red book, page 12, and the green notes both ask it.
Audit 2 of 4 for 2019-20. 2 cases, 18 practitioners.
Form CP01 and form CP02 should be merged.
Room 4.12, Floor 3, St Mark's House.
Brighton Women's Centre, Rise and Oasis can all take referrals.
Child Protection Chair to be told if Mum or Dad isn't invited.
Siblings should be kept together. Brothers and Sisters matter.
Young Parents' Team, Family Group Conference team and Foundations for Our Future are all in Hove.
Dads Rock and Dads Unlimited are good.
Mothers Uncovered do groups in Brighton.
Baby Bank at St Luke's church is open Sat 10-12.
Parent Carer Forum wants a copy. Student Union too.
KIT meeting, PPP meeting, CIN meeting, core group: one too many!
We rang 101 and waited 40 mins; SPoA answered in 2.
See https://sussexchildprotection.procedures.org.uk/tkyqzh/children-in-specific-circumstances/pre-birth
DfE statutory guidance (DFE-00195-2018) p. 27.
ISBN 978-1-5286-0401-2 is the printed one.
Ours is in Team 3's drive: S:\\\\Teams\\\\2020\\\\audit_03_2020.docx
Section 11 audit 2019: score 4.5/5; 2020 target 4.8/5.
0800 and 0300 numbers cost mums nothing; 0845 does.
A teaching assistant can't fix it. Nor can Nurse Family Partnership on its own.
Learning from Child K and Family N was shared last year.
`;
